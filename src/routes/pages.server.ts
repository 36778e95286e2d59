import { loadPages } from '$lib/content';
import { dataStamp } from '$lib/content/read';

let read: { stamp: string; pages: ReturnType<typeof loadPages> } | null = null;

/** What stands beside the story; read again only when a file of data/ has changed since. */
export function pages(): ReturnType<typeof loadPages> {
  const stamp = dataStamp();
  if (read?.stamp !== stamp) read = { stamp, pages: loadPages() };
  return read.pages;
}
