import type { Point, ShotId } from '$lib/content/types';
import { project } from '$lib/geo/projection';
import { SHOTS, type LonLat } from './shots';
import type { MapBox, ShotBounds } from './types';

/** The box of the map that holds these points, in map units. Build time only: it needs the projection. */
function boxOf(points: LonLat[]): MapBox {
  const xy = points.map((p): Point => project(p));
  const xs = xy.map((p) => p[0]);
  const ys = xy.map((p) => p[1]);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].map(Math.round) as unknown as MapBox;
}

/** The subject of every shot, in both layouts. */
export function shotBounds(): ShotBounds {
  return Object.fromEntries(
    Object.entries(SHOTS).map(([id, s]) => [id as ShotId, { side: boxOf(s.side), stack: boxOf(s.stack ?? s.side) }])
  ) as ShotBounds;
}
