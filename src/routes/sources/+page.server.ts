// Data of the sources page.
import { sourceGroups } from '$lib/pages/sources';
import { pages } from '../pages.server';

export function load() {
  const { story, methods, tables } = pages();
  return { headline: story.headline, sources: story.sources, methods, ...sourceGroups(story, methods, tables) };
}
