import { polygonContains } from 'd3-polygon';
import type { Point } from '$lib/content/types';

/** Whether a point lies inside an area that several rings go round: islands and holes by the even-odd rule. */
export function ringsContain(rings: readonly (readonly Point[])[], point: Point): boolean {
  // D3 only reads them, but its types ask for arrays that may be written.
  const inside = rings.filter((ring) => polygonContains(ring as [number, number][], point as [number, number]));
  return inside.length % 2 === 1;
}
