import type { MapLevel } from '$lib/geo/types';
import type { Composition } from './compose';
import { hasInset, layoutInset, type InsetBox } from './inset';
import { levelsFor } from './level-of-detail';
import type { MapData, Transform } from './map-types';
import { layoutScaleBar, type ScaleBar } from './scale-bar';

/** What of a composition depends on the camera, which may be in flight. */
export interface MapView {
  transform: Transform;
  /** The levels of detail that are drawn, the lowest first: the best of those that are loaded. */
  levels: MapLevel[];
  /** The length of each line is written along it. */
  lineLengths: boolean;
  /** Null where the lengths along the lines serve as scale: on phones the bar would cover a part of the map. */
  scaleBar: ScaleBar | null;
  /** Null where the scale is small, or where there is no room. */
  inset: InsetBox | null;
}

/** In smaller drawings, px per map unit, a length has no room along its line. */
const MIN_LENGTHS_SCALE = 0.1;

/**
 * A composition seen through a camera. Pure.
 * @param transform  of the map: the camera of the composition, or one on its way there
 * @param data       boxes of the map, and the levels of detail that are loaded
 */
export function atTransform(
  { scene, mapScreen, labels }: Composition,
  transform: Transform,
  data: Pick<MapData, 'bounds' | 'levels'>
): MapView {
  const lineLengths = scene.index < 0 && mapScreen.lineLengths && transform.k > MIN_LENGTHS_SCALE;
  return {
    transform,
    levels: levelsFor(data, mapScreen, transform, Object.keys(scene.fills).length > 0),
    lineLengths,
    scaleBar: lineLengths && mapScreen.layout === 'stack' ? null : layoutScaleBar(transform, mapScreen, scene),
    inset:
      !labels?.noInset && hasInset(data.bounds, mapScreen, transform)
        ? layoutInset(data.bounds, mapScreen, transform)
        : null
  };
}
