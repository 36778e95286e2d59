// Route /data/index.json: the list of the published tables.
import { catalogue } from '$lib/pages/catalogue';
import { pages } from '../../pages.server';

export const prerender = true;

/** The list of the published tables. */
export function GET(): Response {
  const { story, methods, tables } = pages();
  return new Response(`${JSON.stringify(catalogue(story, methods, tables), null, 2)}\n`, { headers: { 'content-type': 'application/json' } });
}
