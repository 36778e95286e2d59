// Route /bundles/<name>.js: the bundles that the article loads after the first shot.
import { error } from '@sveltejs/kit';
import { bundle, BUNDLES } from '../../bundles.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => BUNDLES.map((name) => ({ name }));

export const GET: RequestHandler = ({ params }) => {
  const script = bundle(params.name);
  if (!script) error(404);
  return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
