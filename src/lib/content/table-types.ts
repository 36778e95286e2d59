/**
 * The rows of the tables, joined and placed: what content/ makes of data/*.csv. Import them from types.ts.
 * Positions on the map are in map units (about one kilometre, see geo/projection.ts), y pointing down.
 */
import type { CountKind, EstimateKind, Vocabulary } from './vocabulary-types.ts';

/** 'YYYY-MM-DD'. */
export type Day = string;
/** A point of the one projected map, in map units. */
export type Point = readonly [x: number, y: number];

export interface TimelineEvent {
  id: string;
  date: Day;
  time: string;
  /** Id of its track. */
  track: string;
  /** Armed force at work or troops on the move, not a decision. */
  force?: true;
  /** A party's statement about troops: not drawn among the events, because claims of different things are no series. */
  claim?: true;
  title: string;
  /** A short title for a crowded timeline, written for it and never cut from the title. */
  short: string;
  /** The short title where no lane says what kind of event it is; none where it is `short`. */
  shortAlone?: string;
  /** What is printed under a meeting, such as its length. */
  meetingNote?: string;
  detail: string;
  place: string;
  xy: Point;
  participants: string;
  /** A meeting of the main parties, marked on the timeline and the date rail. */
  meeting?: true;
  source: string;
  /** Rank in which a crowded timeline keeps events, the smallest first; events without one come last. */
  keep?: number;
}

export interface Estimate {
  id: string;
  /** ISO day; a month if the source gives no day. */
  date: string;
  low: number | null;
  high: number | null;
  point: number | null;
  /** Id of its group, and what a figure takes that for. */
  group: string;
  kind: EstimateKind | null;
  scope: string;
  who: string;
  /** The short form of `who` that fits a figure. */
  whoShort: string;
  /** The name alone, where there is no room for `whoShort`. */
  whoName: string;
  /** Id of its side, and who of that speaks. */
  side: string;
  speaker: string;
  /** What is printed beside the mark: 'more than 30,000', 'no number: denies massing troops'. */
  label: string;
  /** The label in fewer words: 'over 30,000'; of a statement without a number what it says: 'denies massing troops'. */
  labelShort: string;
  /** The figure alone, with what bounds it: 'up to 20,000'. */
  labelFigure: string;
  /** True where `point` is given as nearly reached. */
  almost?: true;
  /** True where it counts arrivals, which are no total. */
  arrivals?: true;
  /** True for what was said years later: its year is printed, and no figure compares it. */
  inRetrospect?: true;
  wording: string;
  source: string;
  /** Rank in which a low figure leaves out rows, the smallest first; a row without one always stays. */
  leave?: number;
}

/** A step's picture that publishers may frame, with the table behind it. */
export interface Graphic {
  id: string;
  title: string;
  step: string;
  table: string;
}

export interface Deployment {
  id: string;
  place: string;
  /** Name for a map label. */
  name: string;
  region: string;
  xy: Point;
  /** ISO day or month first seen. */
  firstSeen: string;
  /** True where it was seen or published only after the night of the story. */
  seenLater: boolean;
  /** False if the row needs a check before mapping: listed in the table, not drawn. */
  drawn: boolean;
  kind: string;
  /** Subtitle on the map, two or three words. */
  short: string;
  description: string;
  source: string;
}

/** A base or key place in the disputed area. Its state on a day follows from `surrounded`, `taken` and `date`. */
export interface Site {
  id: string;
  place: string;
  /** Name for a map label. */
  name: string;
  /** Short name for crowded maps on phones; '' if it is the name. */
  short: string;
  /** What the text calls it, beside its name. */
  inText?: string[];
  xy: Point;
  kind: string;
  /** 'base' is the focus country's; 'fleet' is the other country's fleet; 'checkpoint' is a roadblock; 'place' anything else. */
  mark: 'base' | 'fleet' | 'checkpoint' | 'place';
  belongedTo: string;
  /** The days from which it is surrounded, and taken; '' if no source gives one. */
  surrounded: string;
  taken: string;
  /** The first day on which the story may show it (an event there). */
  date: string;
  what: string;
  /** False if its state is unclear in the sources: listed in the table, and drawn only if a step asks for it. */
  drawn: boolean;
  source: string;
}

export interface Unit {
  iso: string;
  name: string;
  /** Short name for the map. */
  short: string;
  nameUk: string;
  capital: string;
  /** Id of the place whose mark has the unit's name already. */
  namesake?: string;
  population2001: number;
  /** Shares of two native languages, per cent: the one that the map colours, and the country's own. */
  language: number;
  ownLanguage: number;
  /** verified · rounded · unverified, as in the fact base. */
  languageStatus: string;
  ownLanguageStatus: string;
  /** Share printed on the map, if a second source confirms it; else ''. */
  languagePrinted: string;
  /** Who led a run-off, and whether their units are dotted: a pattern tells two leaders apart, never a colour alone. */
  leader: string;
  leaderDotted?: true;
  leaderShare: number;
  sources: string[];
  label?: LabelRules;
}

export interface Position {
  id: string;
  issue: string;
  /** The issue in a few words, for a phone. */
  issueShort: string;
  /** Id of its party. */
  party: string;
  position: string;
  /** Abridged for a cell of the matrix; '' if no position was found. */
  cell: string;
  /** One or two words, for a phone; only the rows of the party that is not in the room carry them. */
  word: string;
  quote: string;
  quoteSpeaker: string;
  agreed: 'yes' | 'partial' | 'no' | 'not asked';
  /** Who lists it as agreed on the night: 'State Dept=state-0331;…', a name and the source it was read in. */
  listed: string;
  /** What this party said of an open issue after the night; '' if `cell` says it. */
  outcome: string;
  note: string;
  sources: string[];
}

export interface Sanction {
  id: string;
  date: Day;
  /** Id of the imposer, as the table prints it. */
  imposer: string;
  target: string;
  people: number | null;
  entities: number | null;
  measure: string;
  /** The measure as a figure prints it. */
  measureShort: string;
  /** Total of people on the list that this row ends; null where no source gives one. */
  listTotal: number | null;
  names: string;
  basis: string;
  note: string;
  sources: string[];
}

export interface VoteRow {
  iso: string;
  name: string;
  vote: 'in favour' | 'against' | 'abstained' | 'did not vote';
}

/** A count that is not a troop estimate: deaths, the ballot, populations. */
export interface Count {
  id: string;
  /** Id of its group, and what a figure takes that for. */
  group: string;
  kind: CountKind | null;
  date: string;
  who: string;
  what: string;
  /** The column of a figure that shows it. */
  measure: string;
  /** What limits the figure: 'without one city'; '' for nothing. */
  limit: string;
  low: number | null;
  high: number | null;
  point: number | null;
  unit: string;
  /** As printed. */
  label: string;
  /** What a statement without a number says; else the label. */
  labelShort: string;
  source: string;
}

/** An editor's exceptions for the name of a place or a unit, from data/labels.csv. */
export interface LabelRules {
  /** More points for the name, map units, the best first. */
  points: Point[];
  /** Rotation of the name, degrees; null for none. */
  rotation: number | null;
  /** Terrain that it may cover; empty for that of its kind. */
  terrain: ('land' | 'focus' | 'other' | 'sea')[];
  /** Where a place has no name: on phones, over units in colours, over these on phones. */
  omit: ('phone' | 'colours' | 'phone-colours')[];
  /** Where a phone names a unit: on the narrowest, on the map of the run-off. */
  keep: ('narrow' | 'runoff')[];
  /** The unit of a city that this unit surrounds; '' for none. */
  around: string;
}

/** A named place of the map, with where its coordinate comes from. */
export interface Place {
  id: string;
  name: string;
  /** 'capital' | 'city' | 'town' | 'country' | 'sea' | 'river' | 'area' */
  kind: string;
  xy: Point;
  lat: number;
  lon: number;
  label?: LabelRules;
}

/** A great circle or a route: points of the projected map, and its length on the ground in km. */
export interface MapLine {
  id: string;
  points: Point[];
  km: number;
  kind: 'talk' | 'absent' | 'route' | 'call';
}

/** The rows of a story, and the vocabulary of their columns. */
export interface Tables extends Vocabulary {
  timeline: TimelineEvent[];
  estimates: Estimate[];
  deployments: Deployment[];
  sites: Site[];
  units: Unit[];
  positions: Position[];
  sanctions: Sanction[];
  vote: VoteRow[];
  counts: Count[];
  places: Place[];
  lines: MapLine[];
}
