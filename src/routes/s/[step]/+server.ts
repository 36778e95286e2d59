// Route /s/<step>/: the share page of a step, under its present and its former ids.
import { sharePage } from '$lib/embed/publish/share';
import { shareStrings } from '$lib/ui/strings';
import { error } from '@sveltejs/kit';
import { build } from '../../build.server';
import { sharedStep } from '../../shared.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const entries: EntryGenerator = () =>
  build().story.steps.flatMap(({ id, was = [] }) => [id, ...was].map((step) => ({ step })));

/** The share page of a step: at an address that it had before, of the same step. */
export const GET: RequestHandler = ({ params }) => {
  const shared = sharedStep(params.step);
  if (!shared) error(404);
  return new Response(sharePage(shared, `../../#${shared.picture}`, shareStrings.more), {
    headers: { 'content-type': 'text/html' }
  });
};
