import { geoDistance } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { greatCircle } from '../../../src/lib/geo/great-circle';
import { createProjection, EARTH_KM, extentBox, type LonLat } from '../../../src/lib/geo/projection';
import { geography, project } from './story-map';
import { unproject } from './unproject';

/** Degrees. */
const CENTRE = geography.projection.centre;

const apart = (a: LonLat, b: LonLat): number => {
  const [[ax, ay], [bx, by]] = [project(a), project(b)];
  return Math.hypot(ax - bx, ay - by);
};

describe('the projection', () => {
  it('puts north up and east to the right', () => {
    const [lon, lat] = CENTRE;
    expect(Math.hypot(...project([lon, lat]))).toBeLessThan(1e-6);
    expect(project([lon, lat + 2])[1]).toBeLessThan(0);
    expect(project([lon + 2, lat])[0]).toBeGreaterThan(0);
  });
  it.each([
    [
      'Ukraine',
      0.003,
      [
        [24, 49],
        [31, 46.5],
        [34, 45],
        [37, 50],
        [39, 48]
      ]
    ],
    [
      'Europe',
      0.025,
      [
        [-4, 40],
        [2, 49],
        [12, 42],
        [25, 60],
        [37, 55],
        [45, 37]
      ]
    ]
  ] as [string, number, LonLat[]][])('makes one unit one kilometre over %s', (_where, tolerance, places) => {
    for (const [lon, lat] of places) {
      for (const to of [
        [lon + 0.1, lat],
        [lon, lat + 0.1]
      ] as LonLat[]) {
        const km = geoDistance([lon, lat], [to[0], to[1]]) * EARTH_KM;
        expect(Math.abs(apart([lon, lat], to) / km - 1)).toBeLessThan(tolerance);
      }
    }
  });
  it('has its centre where a story says', () => {
    const other = createProjection({ centre: [43.5, 42], parallels: [41, 43] });
    const [x, y] = other([43.5, 42]);
    expect(Math.hypot(x, y)).toBeLessThan(1e-6);
    expect(other([44.5, 42])[0]).toBeGreaterThan(80);
  });
  it('gives a part of the world the box of its corners and of the curve of its parallels', () => {
    const [lon] = CENTRE;
    const [west, east] = [lon - 8, lon + 8];
    const [x0, y0, x1, y1] = extentBox(project, [west, 46, east, 51]);
    expect([x0, x1]).toEqual([Math.round(project([west, 46])[0]), Math.round(project([east, 46])[0])]);
    expect([y0, y1]).toEqual([Math.round(project([west, 51])[1]), Math.round(project([lon, 46])[1])]);
  });
  it('can be turned back', () => {
    const [lon, lat] = unproject(project([2.35, 48.85]));
    expect(lon).toBeCloseTo(2.35, 6);
    expect(lat).toBeCloseTo(48.85, 6);
  });
});

describe('a line on the map', () => {
  const paris: LonLat = [2.3488, 48.8534];
  const moscow: LonLat = [37.6156, 55.7522];
  const { points, km } = greatCircle(project, [paris, moscow]);
  it('has the length of the way on the ground', () => {
    expect(km).toBeGreaterThan(2470);
    expect(km).toBeLessThan(2500);
  });
  it('begins and ends at its places', () => {
    expect(points[0]?.[0]).toBeCloseTo(project(paris)[0], 0);
    expect(points.at(-1)?.[1]).toBeCloseTo(project(moscow)[1], 0);
  });
  it('adds up its legs', () => {
    const shannon: LonLat = [-8.925, 52.702];
    expect(greatCircle(project, [moscow, shannon, paris]).km).toBeGreaterThan(km);
    expect(() => greatCircle(project, [paris])).toThrow('at least two points');
  });
});
