import type { Scene } from '$lib/scene/types';
import { cameraAt } from './camera';
import { showsCrimea } from './level-of-detail';
import { onPaper, panelFor } from '$lib/stage/panel';
import type { Frame, ShotBounds, Transform } from './types';

/**
 * True where a picture says how Crimea is drawn: on a map, once it is hatched, and where any of the hatch is seen.
 * @param screen  the whole frame
 * @param within, transform  what its figure leaves to the map, and the map's place in that
 */
export const saysCrimea = (scene: Scene, screen: Frame, within: Frame, transform: Transform): boolean =>
  scene.contested && !onPaper(scene, screen) && showsCrimea(within, transform);

/** True where a scene at rest has Crimea in its picture, hatched or not yet. */
export function crimeaIn(scene: Scene, screen: Frame, bounds: ShotBounds): boolean {
  const { frame } = panelFor(scene, screen);
  return (
    !onPaper(scene, screen) &&
    showsCrimea(frame, cameraAt(bounds, scene.shot, scene.secondShot, scene.atSecondShot, frame))
  );
}
