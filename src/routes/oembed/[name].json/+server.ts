// Route /oembed/<name>.json: the oEmbed answers.
import { answerFor, answerNames } from '$lib/embed/publish/oembed';
import { error, json } from '@sveltejs/kit';
import { build } from '../../build.server';
import { SITE } from '../../origin.server';
import { graphicSize } from '../../embed/graphic.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => answerNames(build().story).map((name) => ({ name }));

/** oEmbed's answer for the story, a step (at a name that it had before, too) or a graphic. */
export const GET: RequestHandler = ({ params }) => {
  const { story } = build();
  const answer = answerFor(params.name, story, SITE, (graphic) => graphicSize(story, graphic));
  if (!answer) error(404);
  return json(answer);
};
