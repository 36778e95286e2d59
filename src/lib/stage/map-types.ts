import type { LevelName, MapBounds } from '$lib/content/types';
import type { MapLevel } from '$lib/geo/types';
import type { Labels } from './label-set';

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

/** What the map needs besides the scene; levels and labels are added as they are loaded. */
export interface MapData {
  bounds: MapBounds;
  levels: Partial<Record<LevelName, MapLevel>>;
  labels: Partial<Record<string, Labels>>;
}
