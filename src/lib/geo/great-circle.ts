import { geoDistance, geoInterpolate } from 'd3-geo';
import type { Point } from '$lib/content/types';
import { EARTH_KM, type LonLat, type Project } from './projection.ts';
import { roundTo1 } from './round.ts';

/** Distance between the points of a line, km: short enough to look like a curve. */
const POINT_DISTANCE_KM = 100;

/**
 * A line from place to place along great circles.
 * @returns its points, whole map units, to 0.1 at the places, and its length on the ground, whole km
 * @throws where fewer than two places are given
 */
export function greatCircle(project: Project, via: readonly LonLat[]): { points: Point[]; km: number } {
  if (via.length < 2) throw new Error('A line needs at least two points');
  const points: Point[] = [];
  let km = 0;
  via.forEach((to, i) => {
    const from = via[i - 1] ?? to;
    const a: [number, number] = [from[0], from[1]];
    const b: [number, number] = [to[0], to[1]];
    const leg = geoDistance(a, b) * EARTH_KM;
    const steps = Math.max(1, Math.ceil(leg / POINT_DISTANCE_KM));
    const along = geoInterpolate(a, b);
    km += leg;
    for (let s = 1; s <= steps; s += 1) {
      const [x, y] = project(i === 0 ? to : along(s / steps));
      const round = s === steps ? roundTo1 : Math.round;
      points.push([round(x), round(y)]);
    }
  });
  return { points, km: Math.round(km) };
}
