import type { Point, Story } from '$lib/content/types';
import { uncached, type Cache } from '$lib/prerender/cache';
import { createHash } from 'node:crypto';
import { BREAKPOINTS, SCREEN_BREAKPOINTS, type BreakpointName } from '$lib/stage/screen';
import { groundReader, groundsOf, insideOf, ringsOf } from './labels/terrain';
import { layoutLabels, OPENING } from './labels/label-layout';
import { shotBounds } from './shot-bounds';
import type { MapLevel } from '$lib/geo/types';
import type { Labels, MapData } from './types';

/** Everything about the map that is computed once, at build time. */
export interface MapBuild {
  levels: Record<MapLevel['name'], MapLevel>;
  bounds: MapData['bounds'];
  unitPoints: Record<string, Point>;
  /** Labels of all steps, by width class; each class is laid out when it is first asked for. */
  labels: Record<BreakpointName, Labels>;
  /** Labels of the opening alone. */
  openingOf: (name: BreakpointName) => Labels;
}

/** How far down a unit its name may stand, as shares of its height. */
const SHARES = [0.4, 0.45, 0.5, 0.55, 0.6];
/** Units that lie round a city of their own standing: their names keep clear of it. */
const AROUND = [['UA-32', 'UA-30']] as const;

/**
 * The map of a story: framing, label points, labels at every width class.
 * @param cache  keeps label layouts; without one all are made anew
 */
export function buildMap(story: Story, levels: MapBuild['levels'], cache: Cache = uncached): MapBuild {
  const bounds = shotBounds();
  const unitPoints = Object.fromEntries(
    Object.entries(levels.ukraine.units).map(([iso, d]) => [iso, labelPoint(d, SHARES)])
  );
  for (const [oblast, city] of AROUND) {
    const d = levels.ukraine.units[oblast];
    if (d && unitPoints[city]) unitPoints[oblast] = labelPoint(d, [0.2, 0.8]);
  }
  const units = Object.fromEntries(Object.entries(levels.ukraine.units).map(([iso, d]) => [iso, insideOf(d)]));
  const map = {
    hash: createHash('sha256').update(JSON.stringify(levels.ukraine)).digest('hex'),
    bounds,
    points: unitPoints,
    distances: levels.ukraine.distances,
    groundOf: groundReader(groundsOf(levels.ukraine)),
    unitHas: (iso: string, point: Point) => units[iso]?.(point) ?? false
  };
  const all = [OPENING, ...story.steps.map((step) => step.index)];
  const labels = onDemand(Object.keys(BREAKPOINTS) as BreakpointName[], (name) =>
    layoutLabels(story, map, name, all, cache)
  );
  return { levels, bounds, unitPoints, labels, openingOf: (name) => layoutLabels(story, map, name, [OPENING], cache) };
}

/** A record whose values are made when they are first read. */
function onDemand<Key extends string, Value>(keys: readonly Key[], make: (key: Key) => Value): Record<Key, Value> {
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

/** What the page carries from the first byte: the first shot and its labels. */
export function firstShot({ levels, bounds, openingOf }: MapBuild): MapData {
  const opening = Object.fromEntries(SCREEN_BREAKPOINTS.map((name) => [name, openingOf(name)]));
  return { bounds, levels: { europe: levels.europe }, labels: opening };
}

/** The middle of the widest stretch inside a unit's largest ring, on the level of its middle: a place for its name. */
function labelPoint(path: string, shares: number[]): Point {
  const ring = ringsOf(path).reduce((a, b) => (span(b) > span(a) ? b : a));
  const ys = ring.map((p) => p[1]);
  const top = Math.min(...ys);
  const height = Math.max(...ys) - top;
  let best: { width: number; at: Point } = { width: -1, at: [0, 0] };
  for (const share of shares) {
    const y = top + height * share;
    const xs: number[] = [];
    ring.forEach((a, i) => {
      const b = ring[(i + 1) % ring.length] ?? a;
      if (a[1] > y !== b[1] > y) xs.push(a[0] + ((y - a[1]) * (b[0] - a[0])) / (b[1] - a[1]));
    });
    xs.sort((a, b) => a - b);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const width = (xs[i + 1] ?? 0) - (xs[i] ?? 0);
      if (width > best.width) best = { width, at: [Math.round((xs[i] ?? 0) + width / 2), Math.round(y)] };
    }
  }
  return best.at;
}

function span(ring: Point[]): number {
  const xs = ring.map((p) => p[0]);
  const ys = ring.map((p) => p[1]);
  return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
}
