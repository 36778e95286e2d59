import type { Point } from '$lib/content/types';
import type { MapLevel } from '$lib/geo/types';
import type { Ground } from '../types';

type Ring = Point[];
interface Shape {
  box: [number, number, number, number];
  ring: Ring;
}
/** What covers the map, as rings in map units, for asking what lies under a point. */
export type Grounds = Record<'focus' | 'russia' | 'land', Shape[]>;

/** Rings of a path made of m, l, h, v and z with relative coordinates, as the atlas writes them. */
export function ringsOf(path: string): Ring[] {
  const rings: Ring[] = [];
  let ring: Ring = [];
  let x = 0;
  let y = 0;
  for (const [, command = '', args = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const n = (args.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    if (command.toLowerCase() === 'z') [x, y] = ring[0] ?? [x, y];
    const relative = command === command.toLowerCase();
    for (let i = 0; i + 1 < n.length; i += 2) {
      x = (relative ? x : 0) + (n[i] ?? 0);
      y = (relative ? y : 0) + (n[i + 1] ?? 0);
      if (command.toLowerCase() === 'm' && i === 0) rings.push((ring = []));
      ring.push([x, y]);
    }
  }
  return rings;
}

function shapes(path: string): Shape[] {
  return ringsOf(path).map((ring) => ({
    ring,
    box: [
      Math.min(...ring.map((p) => p[0])),
      Math.min(...ring.map((p) => p[1])),
      Math.max(...ring.map((p) => p[0])),
      Math.max(...ring.map((p) => p[1]))
    ]
  }));
}

/** Prepares a level of the atlas for asking. */
export function groundsOf(level: MapLevel): Grounds {
  return { focus: shapes(level.ukraine), russia: shapes(level.russia), land: shapes(level.land) };
}

function covers(list: Shape[], [x, y]: Point): boolean {
  let inside = false;
  for (const { box, ring } of list) {
    if (x < box[0] || x > box[2] || y < box[1] || y > box[3]) continue;
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const a = ring[i] as Point;
      const b = ring[j] as Point;
      if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
    }
  }
  return inside;
}

/** True where a point lies inside an area given as a path. */
export function insideOf(path: string): (point: Point) => boolean {
  const list = shapes(path);
  return (point) => covers(list, point);
}

/** Where the outlines of areas cross a row of the map, in map units from the west. */
function crossings(list: Shape[], y: number): number[] {
  const out: number[] = [];
  for (const { box, ring } of list) {
    if (y < box[1] || y > box[3]) continue;
    ring.forEach((a, i) => {
      const b = ring[i === 0 ? ring.length - 1 : i - 1] ?? a;
      if (a[1] > y !== b[1] > y) out.push(((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]);
    });
  }
  return out.sort((a, b) => a - b);
}

/** Says what lies under many points, quickly: rows half a map unit apart are worked out once. */
export function groundReader(grounds: Grounds): (point: Point) => Ground {
  const kinds = ['focus', 'russia', 'land'] as const;
  const rows = new Map<number, number[][]>();
  return ([x, y]) => {
    const key = Math.round(y * 2);
    let row = rows.get(key);
    // A little off the grid, so that a row never runs through the corners of outlines written on it.
    if (!row) rows.set(key, (row = kinds.map((kind) => crossings(grounds[kind], key / 2 + 0.013))));
    return kinds.find((_, i) => (row[i] ?? []).filter((at) => at < x).length % 2 === 1) ?? 'sea';
  };
}
