import { dev } from '$app/environment';
import { loadPages } from '$lib/content';

let read: ReturnType<typeof loadPages> | null = null;

/** What stands beside the story: read once in a build, afresh for each request while working. */
export function pages(): ReturnType<typeof loadPages> {
  if (!read || dev) read = loadPages();
  return read;
}
