import type { Screen } from '$lib/stage/screen';
import type { MapLevel } from '$lib/geo/types';
import type { Labels } from './labels/types';
import type { ShotId } from '$lib/content/types';

/** A view of the map: centre and visible width of the screen, map units. */
export interface View {
  x: number;
  y: number;
  w: number;
}

/** Screen px = k * map unit + (x, y). */
export interface Transform {
  k: number;
  x: number;
  y: number;
}

/** A rectangle of the map, in map units. */
export type MapBox = readonly [x0: number, y0: number, x1: number, y1: number];
export type ShotBounds = Record<ShotId, Record<Screen['layout'], MapBox>>;

/** What the map needs besides the scene; levels and labels are added as they are loaded. */
export interface MapData {
  bounds: ShotBounds;
  levels: Partial<Record<MapLevel['name'], MapLevel>>;
  labels: Partial<Record<string, Labels>>;
}
