import type { Scene } from '$lib/scene/types';
import { cameraAt } from './camera';
import { showsDisputedArea } from './level-of-detail';
import { hidesMap, layoutPanel } from '$lib/stage/panel';
import type { Screen } from '$lib/stage/screen';
import type { ShotBounds, Transform } from './types';

/**
 * True where a picture says how Crimea is drawn: on a map, once it is hatched, and where any of the hatch is seen.
 * @param screen  the whole frame
 * @param within, transform  what its figure leaves to the map, and the map's place in that
 */
export const showsDisputedNote = (scene: Scene, screen: Screen, mapScreen: Screen, transform: Transform): boolean =>
  scene.contested && !hidesMap(scene, screen) && showsDisputedArea(mapScreen, transform);

/** True where a scene at rest has Crimea in its picture, hatched or not yet. */
export function disputedInView(scene: Scene, screen: Screen, bounds: ShotBounds): boolean {
  const { mapScreen } = layoutPanel(scene, screen);
  return (
    !hidesMap(scene, screen) &&
    showsDisputedArea(mapScreen, cameraAt(bounds, scene.shot, scene.secondShot, scene.atSecondShot, mapScreen))
  );
}
