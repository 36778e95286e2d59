import { drawStill } from '$lib/story/still';
import { error } from '@sveltejs/kit';
import { build } from '../../build.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => ['opening', ...build().story.steps.map((s) => s.id)].map((id) => ({ id }));

/** The picture of a step as a standing image: the same drawing as on the stage. */
export const GET: RequestHandler = ({ params }) => {
  const { story, map } = build();
  const svg = drawStill(story, map, params.id);
  if (!svg) error(404);
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
};
