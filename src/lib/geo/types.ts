import type { Point } from '$lib/content/types';

/** One level of detail of the projected map: SVG path data in map units (about 1 km each), made at build time. */
export interface MapLevel {
  name: 'europe' | 'ukraine' | 'crimea';
  /** The area that this level covers, as a path; '' where it covers everything that can be in view. */
  box: string;
  /** Fills. `land` is every country but Russia and Ukraine. Fills carry no stroke. */
  land: string;
  russia: string;
  ukraine: string;
  /** Autonomous Republic of Crimea and Sevastopol together: the area of the hatch. Also inside `ukraine`. */
  crimea: string;
  /** Where land meets sea: for the coast line and the two water-lining strokes. */
  coast: string;
  /** State borders on land other than Ukraine's. */
  borders: string;
  /** Ukraine's state border on land. Never at Perekop, never in the Kerch Strait. */
  focus: string;
  /** Lines between Ukraine's units, the line at Perekop among them. */
  unitLines: string;
  /** One path a unit, keyed by ISO 3166-2 code ('' level: empty object). */
  units: Record<string, string>;
  rivers: string;
  /** Lakes, reservoirs, and sea that the land layer covers (Syvash, bays): drawn over the land. */
  water: string;
  /** The line of control at Perekop and Chonhar, drawn on land only, under `water`. */
  control: string;
  /** Outer edge of NATO and the EU of March 2014, only where it faces Ukraine, Belarus, Moldova, Russia. */
  alliance: string;
  /** Lines 50, 100 and 150 km from Ukraine's border, inside Russia. */
  distances: { km: number; path: string; label: Point }[];
  graticule: string;
}
