import type { Point } from '$lib/content/types';
import { pathRings } from '$lib/geo/path-rings';
import { ringsContain } from '$lib/geo/rings-contain';
import type { MapLevel } from '$lib/geo/types';
import type { Terrain } from '$lib/stage/label-set';

/** A ring with its bounding box, map units. */
interface IndexedRing {
  box: [x0: number, y0: number, x1: number, y1: number];
  ring: Point[];
}
/** The areas of the map that `terrainLookup` tells apart; what is in none of them is sea. */
export type TerrainShapes = Record<'focus' | 'other' | 'land', IndexedRing[]>;

function indexedRings(path: string): IndexedRing[] {
  return pathRings(path).map((ring) => ({
    ring,
    box: [
      Math.min(...ring.map((p) => p[0])),
      Math.min(...ring.map((p) => p[1])),
      Math.max(...ring.map((p) => p[0])),
      Math.max(...ring.map((p) => p[1]))
    ]
  }));
}

/** The terrain of a level of the map. */
export function terrainShapes(level: MapLevel): TerrainShapes {
  return { focus: indexedRings(level.focus), other: indexedRings(level.other), land: indexedRings(level.land) };
}

/** Where a row of the map crosses the edges of a ring, map units. */
function crossingsOfRow(ring: Point[], y: number): number[] {
  return ring.flatMap((a, i) => {
    const b = ring[i === 0 ? ring.length - 1 : i - 1] ?? a;
    return a[1] > y !== b[1] > y ? [((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]] : [];
  });
}

/** Where a row of the map crosses the outlines of areas, map units, from west to east. */
const crossings = (rings: IndexedRing[], y: number): number[] =>
  rings
    .filter(({ box }) => y >= box[1] && y <= box[3])
    .flatMap(({ ring }) => crossingsOfRow(ring, y))
    .sort((a, b) => a - b);

/** Returns a test for whether a point, in map units, lies inside an area given as path data (even-odd rule). */
export function areaContains(path: string): (point: Point) => boolean {
  const rings = pathRings(path);
  return (point) => ringsContain(rings, point);
}

/**
 * Returns a function that tells the terrain under a point, in map units. Rows half a map unit apart are calculated
 * once, so it is fast.
 */
export function terrainLookup(shapes: TerrainShapes): (point: Point) => Terrain {
  const kinds = ['focus', 'other', 'land'] as const;
  const rows = new Map<number, number[][]>();
  return ([x, y]) => {
    const key = Math.round(y * 2);
    let row = rows.get(key);
    // A little off the grid of the path data, so that a row never runs through the corners of an outline.
    if (!row) rows.set(key, (row = kinds.map((kind) => crossings(shapes[kind], key / 2 + 0.013))));
    return kinds.find((_, i) => (row[i] ?? []).filter((edge) => edge < x).length % 2 === 1) ?? 'sea';
  };
}
