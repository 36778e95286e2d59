import { error } from '@sveltejs/kit';
import { atlasPart, PARTS } from '../../atlas.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => PARTS.map((part) => ({ part }));

export const GET: RequestHandler = ({ params }) => {
  const script = atlasPart(params.part);
  if (!script) error(404);
  return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
