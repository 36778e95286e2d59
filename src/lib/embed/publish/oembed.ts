// oEmbed 1.0 answers as files: https://oembed.com
import type { Graphic, Story } from '$lib/content/types';
import { builderStrings } from '$lib/ui/strings';
import { COLUMN, idOf } from './builder-code';
import { cssHeight, heightAt, type GraphicSize } from './graphic-size';
import { pictureOf } from './share';
import { snippet } from './snippet';

export interface OembedAsk {
  /** The site's root, ending in a slash. */
  site: string;
  title: string;
  /** Words of the snippet's link, a sentence. */
  caption: string;
  /** Name of the whole story. */
  story: string;
  /** Name of its picture among the stills. */
  picture: string;
  /** The framed page, from the site's root. */
  path: string;
  query?: Record<string, string>;
  /** Id of the wrapper. */
  id: string;
  /** Where the link of the snippet leads, from the site's root. */
  link?: string;
  /** The same as a length in CSS that follows the wrapper's width. */
  fluid?: string;
  /** Height reserved for the frame, px, at most 1000. */
  height: number;
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

/** Width named to those who ask: the frame takes what it is given, px. */
const WIDTH = 800;
/** What publishing systems allow a frame, px. */
const HIGHEST = 1000;
const DAY = 86_400;
/** Height of the story's frame where nothing can make it higher, px. */
const STORY_HEIGHT = 640;

/** An answer: its `html` is the snippet of the builder, and the frame in it works alone. */
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
  height,
  fluid
}: OembedAsk): Oembed {
  const { url, width: pictureWidth, height: pictureHeight } = pictureOf(site, picture);
  const high = Math.min(HIGHEST, Math.round(height));
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: story,
    provider_url: site,
    html: snippet({ origin: site, path, query, id, title, caption, link, height: high, fluid }),
    width: WIDTH,
    height: high,
    thumbnail_url: url,
    thumbnail_width: pictureWidth,
    thumbnail_height: pictureHeight,
    cache_age: DAY
  };
}

/** The names of the answers there are: the story, each step, at names that it had before, too, and each graphic. */
export const answerNames = ({ steps, graphics }: Story): string[] => [
  'story',
  ...steps.flatMap(({ id, was = [] }) => [id, ...was].map((step) => `step-${step}`)),
  ...graphics.map(({ id }) => `graphic-${id}`)
];

/**
 * The answer of a name; null where it is none.
 * @param site    the site's root, ending in a slash
 * @param sizeOf  what a graphic needs beside its picture
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
    height: heightAt(size, COLUMN),
    fluid: cssHeight(size)
  });
}
