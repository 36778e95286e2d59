// Labels as the build placed them on the map: one set for a step at a breakpoint.

import type { Point } from '$lib/content/types';

/** What lies under a point of the map: the focus country, the other country of the story, any third one, or sea. */
export type Terrain = 'land' | 'focus' | 'other' | 'sea';

/** The kinds of names on the base map: each has a style of its own. 'close' is a country name without wide tracking. */
export type NameKind =
  'focus' | 'country' | 'close' | 'sea' | 'unit' | 'city' | 'area' | 'river' | 'contested' | 'distance';

/** Position of a label relative to its point on the screen, px. */
export interface Placement {
  dx: number;
  /** To the first baseline. */
  dy: number;
  anchor: 'start' | 'middle' | 'end';
  /** 0 hides the label, 1 leaves out its second line. */
  lines: 0 | 1 | 2;
  /** Terrain under most of the label: the halo has its colour. */
  terrain: Terrain;
  /** A shorter name, where the full one does not fit. */
  shortName?: string;
  /** Leader line to the symbol, as path data that starts at the anchor. */
  leader?: string;
  /** Rotation about the anchor, degrees. */
  rotation?: number;
  /** Id of a second reported area that this label names too while that area is shown. */
  sharesLabelWith?: string;
}

/** A name of the base map, placed at build time. */
export interface PlacedName {
  id: string;
  kind: NameKind;
  xy: Point;
  text: string[];
  at: Placement;
}

/** The labels of one step at one breakpoint: names of the base map, and the positions of the labels of its marks by their ids. */
export interface LabelSet {
  names: PlacedName[];
  marks: Record<string, Placement>;
  /** True where an inset would cover the focus country. */
  noInset?: true;
  /** Displacement of marks that would hide a neighbour, px by id. */
  displaced?: Record<string, [dx: number, dy: number]>;
}

/** By step id; 'id>' has the labels of a step whose camera has moved on to its second shot. */
export type Labels = Record<string, LabelSet>;

/** The key of the labels of a step, before or after its camera has moved on to the second shot. */
export const labelKey = (step: string, isSecond: boolean): string => (isSecond ? `${step}>` : step);
