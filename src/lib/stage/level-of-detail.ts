import type { MapBounds, MapBox } from '$lib/content/types';
import type { MapLevel } from '$lib/geo/types';
import type { Screen } from './screen';
import type { MapData, Transform } from './map-types';

/** True where a view needs the finest level, and an inset that shows where it is. */
export function isLargeScale({ scales, detail }: MapBounds, screen: Screen, transform: Transform): boolean {
  return transform.k >= (scales.detail ?? Infinity) && !!detail && isCentredOn(detail, screen, transform);
}

/**
 * True where the middle of a view lies in a box. Beyond its box the finest level would cover the colours of units and the
 * distance lines.
 */
function isCentredOn([x0, y0, x1, y1]: MapBox, { free }: Screen, { k, x, y }: Transform): boolean {
  const at = { x: ((free.left + free.right) / 2 - x) / k, y: ((free.top + free.bottom) / 2 - y) / k };
  return at.x > x0 && at.x < x1 && at.y > y0 && at.y < y1;
}

/**
 * The levels to draw for a view, the lowest first: of those that are loaded the best. The level `country` covers all that
 * `wide` does and replaces it; `detail` covers only its box and is drawn over `country`.
 * @param units  true where the scene colours units, which only `country` has
 */
export function levelsFor(
  { bounds, levels }: Pick<MapData, 'bounds' | 'levels'>,
  screen: Screen,
  transform: Transform,
  units = false
): MapLevel[] {
  const isNear = transform.k >= (bounds.scales.country ?? Infinity);
  const base = (units || isNear) && levels.country ? levels.country : levels.wide;
  const fine = levels.country && isLargeScale(bounds, screen, transform) ? levels.detail : undefined;
  return [base, fine].filter((level) => level !== undefined);
}
