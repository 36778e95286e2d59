import type { MapLevel } from '$lib/geo/types';
import type { Screen } from '$lib/stage/screen';
import type { MapData, Transform } from './types';

/** From these scales on, px per map unit, a finer level is drawn. */
const COUNTRY_MIN_SCALE = 0.1;
export const DETAIL_MIN_SCALE = 0.62;
/** Crimea and its waters, map units: the finest level is drawn where the middle of the free area lies in it. */
const DETAIL_AREA = { x0: 0, x1: 430, y0: 200, y1: 500 };

/** True where a view needs the finest level, and an inset that shows where it is. */
export function isLargeScale(screen: Screen, transform: Transform): boolean {
  return transform.k >= DETAIL_MIN_SCALE && centresOnDetailArea(screen, transform);
}

/** True where a view is centred on Crimea. Elsewhere the finest level would cover the colours of units and the distance lines. */
function centresOnDetailArea({ free }: Screen, { k, x, y }: Transform): boolean {
  const at = { x: ((free.left + free.right) / 2 - x) / k, y: ((free.top + free.bottom) / 2 - y) / k };
  return at.x > DETAIL_AREA.x0 && at.x < DETAIL_AREA.x1 && at.y > DETAIL_AREA.y0 && at.y < DETAIL_AREA.y1;
}

/** The land of Crimea, map units: where any of its hatch is visible, a note explains it. */
const DISPUTED_AREA = { x0: 40, y0: 262, x1: 358, y1: 455 };

/** True where Crimea is visible: in the stack layout above the panel or the text, else anywhere above a band of paper. */
export function showsDisputedArea({ free, layout, width, height }: Screen, { k, x, y }: Transform): boolean {
  const bottom = layout === 'stack' ? free.bottom : free.bottom < height - 50 ? free.bottom + 14 : height;
  return (
    k * DISPUTED_AREA.x0 + x < width &&
    k * DISPUTED_AREA.x1 + x > 0 &&
    k * DISPUTED_AREA.y0 + y < bottom &&
    k * DISPUTED_AREA.y1 + y > 0
  );
}

/**
 * The levels to draw for a view, the lowest first: of those that are loaded the best. The level `country` covers all that
 * `wide` does and replaces it; `detail` covers only its box and is drawn over `country`.
 * @param units  true where the scene colours units, which only `country` has
 */
export function levelsFor(screen: Screen, transform: Transform, levels: MapData['levels'], units = false): MapLevel[] {
  const { k } = transform;
  const base = (units || k >= COUNTRY_MIN_SCALE) && levels.country ? levels.country : levels.wide;
  const fine = levels.country && isLargeScale(screen, transform) ? levels.detail : undefined;
  return [base, fine].filter((level) => level !== undefined);
}
