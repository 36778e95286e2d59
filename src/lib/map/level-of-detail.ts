import type { MapLevel } from '$lib/geo/types';
import type { Screen } from '$lib/stage/screen';
import type { MapData, Transform } from './types';

/** From these scales on (px per map unit) a finer level is worth its weight. */
const UKRAINE_MIN_SCALE = 0.1;
export const CRIMEA_MIN_SCALE = 0.62;
/** Crimea and its waters, map units: where the middle of the free area is in the shots the fine level is made for. */
const DETAIL_AREA = { x0: 0, x1: 430, y0: 200, y1: 500 };

/** True where a view is close enough to Crimea for its own level, and for an inset that says where it is. */
export function isLargeScale(screen: Screen, transform: Transform): boolean {
  return transform.k >= CRIMEA_MIN_SCALE && centresOnDetailArea(screen, transform);
}

/** True where the shot is of Crimea. Elsewhere its level would lie over the units' colours and the distance lines. */
function centresOnDetailArea({ free }: Screen, { k, x, y }: Transform): boolean {
  const at = { x: ((free.left + free.right) / 2 - x) / k, y: ((free.top + free.bottom) / 2 - y) / k };
  return at.x > DETAIL_AREA.x0 && at.x < DETAIL_AREA.x1 && at.y > DETAIL_AREA.y0 && at.y < DETAIL_AREA.y1;
}

/** The land of Crimea, map units: where any of its hatch is seen, the picture says why. */
const DISPUTED_AREA = { x0: 40, y0: 262, x1: 358, y1: 455 };

/** True where Crimea is in the picture: on a phone above the panel or the text, else anywhere on the map above a band of paper. */
export function showsDisputedArea({ free, layout, width, height }: Screen, { k, x, y }: Transform): boolean {
  const foot = layout === 'stack' ? free.bottom : free.bottom < height - 50 ? free.bottom + 14 : height;
  return (
    k * DISPUTED_AREA.x0 + x < width &&
    k * DISPUTED_AREA.x1 + x > 0 &&
    k * DISPUTED_AREA.y0 + y < foot &&
    k * DISPUTED_AREA.y1 + y > 0
  );
}

/**
 * The levels to draw for a view, from below to above. Ukraine's level covers all that Europe's does, so it stands alone;
 * Crimea's covers only its box and lies over Ukraine's.
 * @param units  the scene colours units, which only Ukraine's level has
 */
export function levelsFor(screen: Screen, transform: Transform, levels: MapData['levels'], units = false): MapLevel[] {
  const { k } = transform;
  const base = (units || k >= UKRAINE_MIN_SCALE) && levels.ukraine ? levels.ukraine : levels.europe;
  const fine = levels.ukraine && isLargeScale(screen, transform) ? levels.crimea : undefined;
  return [base, fine].filter((level) => level !== undefined);
}
