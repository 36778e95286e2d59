import { COLUMN, idOf } from '$lib/embed/builder';
import { cssHeight, heightAt } from '$lib/embed/graphic-size';
import { oembedOf, type Oembed } from '$lib/embed/oembed';
import { builderStrings } from '$lib/ui/embed-strings';
import { error, json } from '@sveltejs/kit';
import { build } from '../../build.server';
import { SITE } from '../../origin.server';
import { graphicSize } from '../../embed/graphic.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Height of the story's frame where nothing can make it higher, px. */
const STORY_HEIGHT = 640;

export const entries: EntryGenerator = () =>
  ['story', ...build().story.steps.flatMap(({ id, was = [] }) => [id, ...was].map((step) => `step-${step}`)), ...build().story.graphics.map(({ id }) => `graphic-${id}`)].map((name) => ({ name }));

/** oEmbed's answer for the story, a step (at a name that it had before, too) or a graphic. */
export const GET: RequestHandler = ({ params }) => {
  const answer = answerTo(params.name);
  if (!answer) error(404);
  return json(answer);
};

function answerTo(name: string): Oembed | null {
  const { story } = build();
  const common = { site: SITE, story: story.headline };
  const path = 'embed/story/';
  if (name === 'story') return oembedOf({ ...common, title: story.headline, picture: 'opening', path, id: idOf('story'), height: STORY_HEIGHT });
  const step = story.steps.find(({ id, was = [] }) => [id, ...was].some((one) => name === `step-${one}`));
  if (step) {
    const title = builderStrings.part(`${step.date}, ${step.place}`, story.headline);
    return oembedOf({ ...common, title, picture: step.id, path, query: { mode: 'steps', step: step.id }, id: idOf('story'), link: `#${step.id}`, height: STORY_HEIGHT });
  }
  const graphic = story.graphics.find(({ id }) => name === `graphic-${id}`);
  if (!graphic) return null;
  const title = builderStrings.part(graphic.title, story.headline);
  const size = graphicSize(story, graphic);
  return oembedOf({ ...common, title, picture: graphic.step, path: `embed/graphic/${graphic.id}/`, query: { mode: 'unrolled' }, id: idOf(`graphic/${graphic.id}`), link: `#${graphic.step}`, height: heightAt(size, COLUMN), fluid: cssHeight(size) });
}
