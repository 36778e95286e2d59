import type { Screen } from '$lib/stage/screen';
import type { MapLevel } from '$lib/geo/types';
import type { Point, ShotId } from '$lib/content/types';

/** A view of the map: centre and visible width of the frame, in map units. */
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

/** Where a label stands relative to its point, px; `lines` 0 hides it, 1 drops its second line. */
export interface Placement {
  dx: number;
  dy: number;
  anchor: 'start' | 'middle' | 'end';
  lines: 0 | 1 | 2;
  ground: Ground;
  /** The shorter name that it has here. */
  name?: string;
  /** The line that joins it to its symbol, as path data from its anchor. */
  led?: string;
  /** Turned about its anchor, degrees. */
  turn?: number;
  /** The id of a neighbour whose name stands in the same label, where that is shown. */
  also?: string;
}
export type Ground = 'land' | 'focus' | 'russia' | 'sea';
export type NameKind =
  'focus' | 'country' | 'close' | 'sea' | 'unit' | 'city' | 'area' | 'river' | 'contested' | 'distance';

/** A name of the base map, placed at build time. */
export interface PlacedName {
  id: string;
  kind: NameKind;
  xy: Point;
  text: string[];
  at: Placement;
}

/** The labels of one step at one width: names of the base map, and where the labels of its marks stand. */
export interface LabelSet {
  names: PlacedName[];
  marks: Record<string, Placement>;
  /** True where an inset would stand over the subject's land. */
  bare?: true;
  /** How far a mark stands aside so that neighbours do not hide it, px. */
  aside?: Record<string, [dx: number, dy: number]>;
}
/** By step id; 'id>' holds the labels of a step whose camera has moved on to its second shot. */
export type Labels = Record<string, LabelSet>;

/** What the map needs beside the scene; levels and labels arrive as they are loaded. */
export interface MapData {
  bounds: ShotBounds;
  levels: Partial<Record<MapLevel['name'], MapLevel>>;
  labels: Partial<Record<string, Labels>>;
}
