// Prose and tables of the pages beside the story, kept for all routes.
import { loadPages } from '$lib/content';
import { dataStamp } from '$lib/content/read';

let read: { stamp: string; pages: ReturnType<typeof loadPages> } | null = null;

/** The prose and tables of the pages beside the story; read again only if a file of data/ has changed. */
export function pages(): ReturnType<typeof loadPages> {
  const stamp = dataStamp();
  if (read?.stamp !== stamp) read = { stamp, pages: loadPages() };
  return read.pages;
}
