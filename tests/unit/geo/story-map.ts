import { loadStory } from '$lib/content';
import type { MapBox, ShotId } from '$lib/content/types';
import { createProjection } from '$lib/geo/projection';

const { geography, map } = loadStory();
export { geography, map };
/** The boxes and scales of the story's map, and its projection. */
export const { bounds } = geography;
export const project = createProjection(geography.projection);
export const shotIds: ShotId[] = Object.keys(bounds.shots);

/** What a shot frames in a layout. */
export function boxOf(shot: ShotId, layout: 'side' | 'stack'): MapBox {
  const box = bounds.shots[shot]?.[layout];
  if (!box) throw new Error(`There is no shot ${shot}`);
  return box;
}
