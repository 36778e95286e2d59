/**
 * The vocabulary of a story, from data/vocabulary.aml: what columns of its tables may say, and how that is printed. Import
 * these types from types.ts. Code asks for what an entry says of itself, never for an id.
 */

import type {
  countKinds,
  estimateKinds,
  imposerLanes,
  legendWordNames,
  seats,
  trackSymbols,
  wordNames
} from './code-words.ts';

/**
 * The symbol of a track. A disc is for meetings of the main parties, a circle for calls: those two have their days beside them,
 * and are on the line of the vertical timeline.
 */
export type TrackSymbol = (typeof trackSymbols)[number];

/** What an event of the timeline is about: each track has a lane, a row of the filter and a symbol. */
export interface Track {
  id: string;
  name: string;
  /** Its name beside its lane. */
  lane: string;
  symbol: TrackSymbol;
  /** Its lane is in the lower half, with what happened on the ground. */
  ground?: true;
  /** Its name in the heading of the vertical line, after those before it; none where it is that of its lane. */
  heading?: string;
  /** Only a high figure has its lane. */
  tall?: true;
}

/** Who publishes an estimate. */
export interface Side {
  id: string;
  /** Over its statements. */
  name: string;
  /** The same where all of them are of its state alone. */
  state: string;
  /** Who it is that speaks, in a choice. */
  speaker: string;
  /** The side of the country that the story is about: its claims come first where they are of its own land. */
  focus?: true;
}

/**
 * What an estimate counts, where a figure asks for it: the total that `estimates` draws; for `estimates-area` the total in the
 * disputed area, what was there before, and the ceiling; an exercise, which `counts` can show.
 */
export type EstimateKind = (typeof estimateKinds)[number];

/** What estimates of a group count. */
interface EstimateGroup {
  id: string;
  kind: EstimateKind | null;
  /**
   * How the note of `estimates` names them, as counted differently, with {range}, {labels} or {claims} of its rows; '' if it does
   * not.
   */
  apart: string;
}

/** Who imposes sanctions, or answers them. */
export interface Imposer {
  /** As the table prints it. */
  id: string;
  short: string;
  /** A lane of its own, that of all others, or the one of the answers. */
  lane: (typeof imposerLanes)[number];
}

/** Whose positions the matrix compares. */
export interface Party {
  id: string;
  name: string;
  /** For a phone. */
  short: string;
  /** As the table prints it. */
  table: string;
  /** Its seat in the talks: left or right; none for the party that is not in the room. */
  seat: (typeof seats)[number];
}

/** What counts of a group are for, where a figure asks for it. */
export type CountKind = (typeof countKinds)[number];

/** A group of data/counts.csv. */
interface CountGroup {
  id: string;
  name: string;
  kind: CountKind | null;
  /** The group that it is shown with; '' for none. */
  beside: string;
  /** What it is, in the alt text; '' for the locale's word. */
  alt: string;
}

/** Words of the locale that a story may replace: of the map's legend, and others. */
export type LegendWordName = (typeof legendWordNames)[number];
type WordName = (typeof wordNames)[number];

/** The lists of data/vocabulary.aml. */
export interface Vocabulary {
  tracks: Track[];
  sides: Side[];
  estimateGroups: EstimateGroup[];
  imposers: Imposer[];
  parties: Party[];
  countGroups: CountGroup[];
  /** Words in place of the locale's: those of the map's legend, and others. */
  legend: Partial<Record<LegendWordName, string>>;
  words: Partial<Record<WordName, string>>;
  /** What columns of the downloads have, in place of the locale's. */
  columns: Record<string, string>;
}
