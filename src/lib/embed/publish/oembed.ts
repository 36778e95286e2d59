// Makes the oEmbed 1.0 answers, which are prerendered as files: https://oembed.com
import type { Graphic, Story } from '$lib/content/types';
import { builderStrings } from '$lib/ui/strings';
import { COLUMN_WIDTH, idOf } from './builder-code';
import { cssHeight, heightAt, type GraphicSize } from './graphic-size';
import { pictureOf } from './share';
import { snippet } from './snippet';

export interface OembedRequest {
  /** The site's root, ending in a slash. */
  site: string;
  title: string;
  /** Text of the snippet's link: a sentence. */
  caption: string;
  /** Name of the whole story. */
  story: string;
  /** File name of its still, without the extension. */
  picture: string;
  /** Page in the frame, from the site's root. */
  path: string;
  query?: Record<string, string>;
  /** Id of the wrapper. */
  id: string;
  /** Target of the snippet's link, from the site's root. */
  link?: string;
  /** Height of the frame, px. The answer names at most 1000. */
  height: number;
  /** Height of the frame as a CSS length that depends on the wrapper's width. */
  fluid?: string;
}

export interface Oembed {
  type: 'rich';
  version: '1.0';
  title: string;
  provider_name: string;
  provider_url: string;
  html: string;
  width: number;
  height: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
  cache_age: number;
}

/** Width in the answers, px. The frame takes any width. */
const WIDTH = 800;
/** Maximum height that publishing systems allow a frame, px. */
const MAX_HEIGHT = 1000;
const DAY_S = 86_400;
/** Height of the story's frame without our loader, px. */
const STORY_HEIGHT = 640;

/** Makes an answer. Its `html` is the same snippet as the builder's. */
export function oembedOf({
  site,
  title,
  caption,
  story,
  picture,
  path,
  query,
  id,
  link,
  height: wanted,
  fluid
}: OembedRequest): Oembed {
  const { url, width: pictureWidth, height: pictureHeight } = pictureOf(site, picture);
  const height = Math.min(MAX_HEIGHT, Math.round(wanted));
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: story,
    provider_url: site,
    html: snippet({ origin: site, path, query, id, title, caption, link, height, fluid }),
    width: WIDTH,
    height,
    thumbnail_url: url,
    thumbnail_width: pictureWidth,
    thumbnail_height: pictureHeight,
    cache_age: DAY_S
  };
}

/** Names of all answers: the story, each step by its present and its former ids, and each graphic. */
export const answerNames = ({ steps, graphics }: Story): string[] => [
  'story',
  ...steps.flatMap(({ id, was = [] }) => [id, ...was].map((step) => `step-${step}`)),
  ...graphics.map(({ id }) => `graphic-${id}`)
];

/**
 * Makes the answer of a name.
 * @param site    root of the site, with a slash at its end
 * @param sizeOf  returns the size of a graphic's page
 * @returns null where no answer has that name
 */
export function answerFor(
  name: string,
  story: Story,
  site: string,
  sizeOf: (graphic: Graphic) => GraphicSize
): Oembed | null {
  const { headline } = story;
  const { captions, part } = builderStrings;
  const common = { site, story: headline };
  const path = 'embed/story/';
  if (name === 'story')
    return oembedOf({
      ...common,
      title: headline,
      caption: captions.story(headline),
      picture: 'opening',
      path,
      id: idOf('story'),
      height: STORY_HEIGHT
    });
  const step = story.steps.find(({ id, was = [] }) => [id, ...was].some((one) => name === `step-${one}`));
  if (step) {
    const when = `${step.date}, ${step.place}`;
    return oembedOf({
      ...common,
      title: part(when, headline),
      caption: captions.step(when, headline),
      picture: step.id,
      path,
      query: { mode: 'steps', step: step.id },
      id: idOf('story'),
      link: `#${step.id}`,
      height: STORY_HEIGHT
    });
  }
  const graphic = story.graphics.find(({ id }) => name === `graphic-${id}`);
  if (!graphic) return null;
  const size = sizeOf(graphic);
  return oembedOf({
    ...common,
    title: part(graphic.title, headline),
    caption: captions.graphic(graphic.title, headline),
    picture: graphic.step,
    path: `embed/graphic/${graphic.id}/`,
    query: { mode: 'unrolled' },
    id: idOf(`graphic/${graphic.id}`),
    link: `#${graphic.step}`,
    height: heightAt(size, COLUMN_WIDTH),
    fluid: cssHeight(size)
  });
}
