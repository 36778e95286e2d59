// Route /embed/story/: the story for a frame.
import type { RequestHandler } from './$types';
import { embedded } from './embedded.server';

export const prerender = true;
export const trailingSlash = 'always';

/** Fetches the article's page and rewrites its addresses, because this one is two folders deeper. */
export const GET: RequestHandler = async ({ fetch }) => {
  const page = await fetch('/');
  return new Response(embedded(await page.text()), { headers: { 'content-type': 'text/html' } });
};
