import { beforeAll } from 'vitest';
import { loadStory } from '$lib/content';
import { loadMap } from '$lib/prerender/map';
import type { Scene } from '$lib/scene/types';
import { BREAKPOINTS, type Screen } from '$lib/stage/screen';
import { scenesOf, showsMap, shownOn, type Shown } from '../../stage/screens';

/** The story and its map, for tests of what is placed on it at each breakpoint. */
export const story = loadStory();
export const map = loadMap(story);
/** Every scene with a map, at shares of each step that include all of its states. */
const scenes = scenesOf(story, [0, 0.1, 0.25, 0.35, 0.45, 0.5, 0.55, 0.65, 0.75, 0.9, 1]).filter((s) => s.map);
export const breakpoints = Object.entries(BREAKPOINTS) as [string, Screen][];

// Labels are laid out when they are first read: a test's own time is too short for all of them on a busy machine.
beforeAll(() => void Object.values(map.labels), 180_000);

/** The scenes that show the map on a screen. */
export const on = (screen: Screen): Scene[] => scenes.filter((s) => showsMap(s, screen));

/** Every scene that shows the map on a screen, and where everything in it is placed. */
export function each(screen: Screen): { scene: Scene; shown: Shown }[] {
  return on(screen).flatMap((scene) => {
    const shown = shownOn(map, screen, scene);
    return shown ? [{ scene, shown }] : [];
  });
}
