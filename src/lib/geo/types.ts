import type { LevelName, Point } from '$lib/content/types';

/** One level of detail of the projected map: SVG path data in map units (about 1 km each), made at build time. */
export interface MapLevel {
  name: LevelName;
  /** The area that this level covers, as a path; '' where it covers everything that can be in view. */
  box: string;
  /** Fills: the focus country, the other country of the story, and `land` for all the rest. Fills carry no stroke. */
  land: string;
  other: string;
  focus: string;
  /** The disputed area: the ground of the hatch. Also inside `focus`. */
  disputed: string;
  /** Where land meets sea: for the coast line and the two water-lining strokes. */
  coast: string;
  /** State borders on land other than the focus country's. */
  borders: string;
  /** The focus country's state border on land: never between it and the disputed area, never in a strait. */
  focusBorder: string;
  /** Lines between the focus country's units, the edge of the disputed area among them. */
  unitLines: string;
  /** One path a unit, keyed by ISO 3166-2 code ('' level: empty object). */
  units: Record<string, string>;
  rivers: string;
  /** Lakes, reservoirs, and sea that the land layer covers (lagoons, bays): drawn over the land. */
  water: string;
  /** The line of control between the disputed area and the rest, drawn on land only, under `water`. */
  control: string;
  /** Outer edge of the alliances, only where it faces states outside them. */
  alliance: string;
  /** Lines at fixed distances from the border of the two countries, inside the other country. */
  distances: { km: number; path: string; label: Point }[];
  graticule: string;
}

/** The levels of a map: the finest one only where a story has a disputed area worth it. */
export type MapLevels = Record<'wide' | 'country', MapLevel> & Partial<Record<'detail', MapLevel>>;
