import type { MapBounds } from '$lib/content/types';
import type { Scene } from '$lib/scene/types';
import { cameraAt } from './camera';
import { showsDisputedArea } from './level-of-detail';
import { hidesMap, layoutPanel } from '$lib/stage/panel';
import type { Screen } from '$lib/stage/screen';
import type { Transform } from './types';

/**
 * True where a map has the note on how the disputed area is drawn: once it is hatched, and where any of the hatch is visible.
 * @param screen     the whole screen
 * @param mapScreen  what the figure leaves to the map
 * @param transform  of the map on it
 */
export const showsDisputedNote = (
  scene: Scene,
  bounds: MapBounds,
  screen: Screen,
  mapScreen: Screen,
  transform: Transform
): boolean => scene.contested && !hidesMap(scene, screen) && showsDisputedArea(bounds, mapScreen, transform);

/** True where the disputed area is visible in a scene with its camera at rest, hatched or not. */
export function disputedInView(scene: Scene, screen: Screen, bounds: MapBounds): boolean {
  const { mapScreen } = layoutPanel(scene, screen);
  return (
    !hidesMap(scene, screen) &&
    showsDisputedArea(bounds, mapScreen, cameraAt(bounds, scene.shot, scene.secondShot, scene.atSecondShot, mapScreen))
  );
}
