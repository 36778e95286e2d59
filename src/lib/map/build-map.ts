import type { Point, Story, Unit } from '$lib/content/types';
import { pathRings } from '$lib/geo/path-rings';
import type { MapLevels } from '$lib/geo/types';
import { BREAKPOINTS, SCREEN_BREAKPOINTS, type BreakpointName } from '$lib/stage/screen';
import { createHash } from 'node:crypto';
import { layoutLabels, OPENING } from './labels/label-layout';
import { areaContains, terrainLookup, terrainShapes } from './labels/terrain';
import type { Labels } from '$lib/stage/label-set';
import type { MapData } from '$lib/stage/map-types';

/** Makes a value, or takes it from where it was kept when it was made from the same parts. */
export type Cache = <T>(parts: readonly unknown[], make: () => T) => T;

/** Makes every value anew. */
const uncached: Cache = (_, make) => make();

/** Everything about the map that is calculated once, at build time. */
export interface MapBuild {
  levels: MapLevels;
  bounds: MapData['bounds'];
  /** A point inside each unit, by ISO code. */
  unitPoints: Record<string, Point>;
  /** Labels of all steps, by breakpoint; each breakpoint is laid out when it is first read. */
  labels: Record<BreakpointName, Labels>;
  /** Labels of the opening alone. */
  openingLabels: (name: BreakpointName) => Labels;
}

/** How far down a unit its name may be placed, as shares of its height. */
const LABEL_HEIGHT_SHARES = [0.4, 0.45, 0.5, 0.55, 0.6];
/** The same for a unit that surrounds a city with a unit of its own: above or below the city. */
const AROUND_CITY_SHARES = [0.2, 0.8];

/**
 * The map of a story: framing of the shots, points for names of units, labels at every breakpoint.
 * @param cache  keeps label layouts; without one all are made anew
 */
export function buildMap(story: Story, levels: MapBuild['levels'], cache: Cache = uncached): MapBuild {
  const { bounds } = story.geography;
  const { units } = levels.country;
  const unitPoints = unitLabelPoints(units, story.tables.units);
  const contains = Object.fromEntries(Object.entries(units).map(([iso, path]) => [iso, areaContains(path)]));
  const geometry = {
    hash: createHash('sha256').update(JSON.stringify(levels.country)).digest('hex'),
    unitPoints,
    focusWidth: widthOf(levels.country.focus),
    distances: levels.country.distances,
    terrainAt: terrainLookup(terrainShapes(levels.country)),
    unitContains: (iso: string, point: Point) => contains[iso]?.(point) ?? false
  };
  const all = [OPENING, ...story.steps.map((step) => step.index)];
  const labels = lazyRecord(Object.keys(BREAKPOINTS) as BreakpointName[], (name) =>
    layoutLabels(story, geometry, name, all, cache)
  );
  const openingLabels = (name: BreakpointName) => layoutLabels(story, geometry, name, [OPENING], cache);
  return { levels, bounds, unitPoints, labels, openingLabels };
}

/** A point inside each unit for its name, by ISO code. */
function unitLabelPoints(units: Record<string, string>, rows: readonly Unit[]): Record<string, Point> {
  const points = Object.fromEntries(
    Object.entries(units).map(([iso, path]) => [iso, labelPoint(path, LABEL_HEIGHT_SHARES)])
  );
  for (const { iso, label } of rows) {
    const path = units[iso];
    if (path && points[label?.around ?? '']) points[iso] = labelPoint(path, AROUND_CITY_SHARES);
  }
  return points;
}

/** A record whose values are made when they are first read. */
function lazyRecord<Key extends string, Value>(keys: readonly Key[], make: (key: Key) => Value): Record<Key, Value> {
  const record = {} as Record<Key, Value>;
  for (const key of keys) {
    const get = (): Value => {
      const value = make(key);
      Object.defineProperty(record, key, { value, enumerable: true });
      return value;
    };
    Object.defineProperty(record, key, { get, enumerable: true, configurable: true });
  }
  return record;
}

/** What the page has from its first byte: the first shot and its labels at every screen breakpoint. */
export function firstShot({ levels, bounds, openingLabels }: MapBuild): MapData {
  const labels = Object.fromEntries(SCREEN_BREAKPOINTS.map((name) => [name, openingLabels(name)]));
  return { bounds, levels: { wide: levels.wide }, labels };
}

/** Width of an area, map units. */
function widthOf(path: string): number {
  const xs = pathRings(path)
    .flat()
    .map((p) => p[0]);
  return Math.max(...xs) - Math.min(...xs);
}

/** Where a row of the map crosses the edges of a ring, map units, from west to east. */
function rowCrossings(ring: Point[], y: number): number[] {
  return ring
    .flatMap((a, i) => {
      const b = ring[(i + 1) % ring.length] ?? a;
      return a[1] > y !== b[1] > y ? [a[0] + ((y - a[1]) * (b[0] - a[0])) / (b[1] - a[1])] : [];
    })
    .sort((a, b) => a - b);
}

/**
 * The point for the name of a unit: the middle of the widest stretch inside its largest ring, whole map units.
 * @param shares  the rows that are tried, as shares of the ring's height from its top
 */
function labelPoint(path: string, shares: number[]): Point {
  const ring = pathRings(path).reduce((max, one) => (boundingArea(one) > boundingArea(max) ? one : max));
  const ys = ring.map((p) => p[1]);
  const top = Math.min(...ys);
  const height = Math.max(...ys) - top;
  let widest: { width: number; at: Point } = { width: -1, at: [0, 0] };
  for (const share of shares) {
    const y = top + height * share;
    const xs = rowCrossings(ring, y);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const width = (xs[i + 1] ?? 0) - (xs[i] ?? 0);
      if (width > widest.width) widest = { width, at: [Math.round((xs[i] ?? 0) + width / 2), Math.round(y)] };
    }
  }
  return widest.at;
}

/** Area of the bounding box of a ring, square map units. */
function boundingArea(ring: Point[]): number {
  const xs = ring.map((p) => p[0]);
  const ys = ring.map((p) => p[1]);
  return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
}
