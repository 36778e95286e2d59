import { loadAtlas, loadStory } from '$lib/content';
import type { Story } from '$lib/content/types';
import { buildMap, type MapBuild } from '$lib/map/build';
import { dev } from '$app/environment';

let built: { story: Story; map: MapBuild } | null = null;

/** The compiled story and its map: read and laid out once in a build, afresh for each request while working. */
export function build(): { story: Story; map: MapBuild } {
  if (built && !dev) return built;
  const story = loadStory();
  built = { story, map: buildMap(story, loadAtlas()) };
  return built;
}
