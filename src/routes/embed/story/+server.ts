// Route /embed/story/: the story for a frame.
import type { RequestHandler } from './$types';
import { embedded } from './embedded.server';

export const prerender = true;
export const trailingSlash = 'always';

/** The story as an embed: the article's own page, two folders further down. */
export const GET: RequestHandler = async ({ fetch }) => {
  const page = await fetch('/');
  return new Response(embedded(await page.text()), { headers: { 'content-type': 'text/html' } });
};
