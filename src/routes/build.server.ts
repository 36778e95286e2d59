// The compiled story and its map, kept for all routes of a build or of the development server.
import { loadStory } from '$lib/content';
import { dataStamp } from '$lib/content/read';
import type { Story } from '$lib/content/types';
import type { MapBuild } from '$lib/map/build-map';
import { loadMap } from '$lib/prerender/map';

let built: { stamp: string; story: Story; map: MapBuild } | null = null;

/** The compiled story and its map; compiled again only if a file of data/ has changed. */
export function build(): { story: Story; map: MapBuild } {
  const stamp = dataStamp();
  if (built?.stamp !== stamp) {
    const story = loadStory();
    built = { stamp, story, map: loadMap(story) };
  }
  return built;
}
