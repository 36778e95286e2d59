// Route /data/<table>.csv: a published table.
import { toCsv } from '$lib/content/publish';
import { PUBLISHED } from '$lib/content/publish-list';
import { error } from '@sveltejs/kit';
import { pages } from '../../pages.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => Object.keys(PUBLISHED).map((table) => ({ table }));

/** A published table. */
export const GET: RequestHandler = ({ params }) => {
  const table = pages().tables.find(({ name }) => name === params.table);
  if (!table) error(404, params.table);
  return new Response(toCsv(table), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
