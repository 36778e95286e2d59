import type { MapLevel } from '$lib/geo/types';
import type { Frame, MapData, Transform } from './types';

/** From these scales on (px per map unit) a finer level is worth its weight. */
const UKRAINE_FROM = 0.1;
export const CRIMEA_FROM = 0.62;
/** Crimea and its waters, map units: where the middle of the free area is in the shots the fine level is made for. */
const CRIMEA = { x0: 0, x1: 430, y0: 200, y1: 500 };

/** True where a view is close enough to Crimea for its own level, and for an inset that says where it is. */
export function isClose(frame: Frame, transform: Transform): boolean {
  return transform.k >= CRIMEA_FROM && looksAtCrimea(frame, transform);
}

/** True where the shot is of Crimea. Elsewhere its level would lie over the units' colours and the distance lines. */
function looksAtCrimea({ free }: Frame, { k, x, y }: Transform): boolean {
  const at = { x: ((free.left + free.right) / 2 - x) / k, y: ((free.top + free.bottom) / 2 - y) / k };
  return at.x > CRIMEA.x0 && at.x < CRIMEA.x1 && at.y > CRIMEA.y0 && at.y < CRIMEA.y1;
}

/** The land of Crimea, map units: where any of its hatch is seen, the picture says why. */
const LAND = { x0: 40, y0: 262, x1: 358, y1: 455 };

/** True where Crimea is in the picture: on a phone above the panel or the text, else anywhere on the map above a band of paper. */
export function showsCrimea({ free, layout, width, height }: Frame, { k, x, y }: Transform): boolean {
  const foot = layout === 'stack' ? free.bottom : free.bottom < height - 50 ? free.bottom + 14 : height;
  return k * LAND.x0 + x < width && k * LAND.x1 + x > 0 && k * LAND.y0 + y < foot && k * LAND.y1 + y > 0;
}

/**
 * The levels to draw for a view, from below to above. Ukraine's level covers all that Europe's does, so it stands alone;
 * Crimea's covers only its box and lies over Ukraine's.
 * @param units  the scene colours units, which only Ukraine's level has
 */
export function levelsFor(frame: Frame, transform: Transform, levels: MapData['levels'], units = false): MapLevel[] {
  const { k } = transform;
  const base = (units || k >= UKRAINE_FROM) && levels.ukraine ? levels.ukraine : levels.europe;
  const fine = levels.ukraine && isClose(frame, transform) ? levels.crimea : undefined;
  return [base, fine].filter((level) => level !== undefined);
}
