/**
 * The shape of the compiled story: what `content/` hands to everything that draws.
 * Plain data only, so that it can be inlined in the page, passed to a test, or written to disk.
 * Positions on the map are in map units (about one kilometre, see map/projection.ts), y pointing down.
 */

/** 'YYYY-MM-DD'. */
export type Day = string;
/** A point of the one projected map, in map units. */
export type Point = readonly [x: number, y: number];

export interface Source {
  id: string;
  title: string;
  publisher: string;
  /** ISO day, month or year as far as known; '' where the source has none. */
  date: string;
  url: string;
  type: 'primary' | 'press' | 'reference' | 'thinktank' | 'academic' | 'data' | 'other';
  /** Why the source is weak, for the sources page; '' where it is not. */
  weak: string;
  note: string;
}

/** One source note: what the source holds, where it was read, what else says it, who disputes it. */
export interface Note {
  /** Number printed in the text, counted through the whole story from 1. */
  n: number;
  /** Name of the note within its step, as in `[^name]`. */
  ref: string;
  step: string;
  title: string;
  holds: string;
  read: string;
  also: string[];
  disputed: string;
}

/** A mark a step asks for: a place of places.csv or a site of crimea-sites.csv. */
export interface MarkAsk {
  place: string;
  /** The place the step is about. */
  lit: boolean;
  /** Second line of its label; '' for none. */
  line: string;
}

export type ShotId =
  | 'europe' | 'paris' | 'call' | 'ukraine' | 'vilnius' | 'kyiv'
  | 'crimea' | 'isthmus' | 'harbour' | 'east' | 'south-east' | 'drill' | 'late';
export type LayerName =
  | 'units' | 'unit-names' | 'alliances' | 'zones' | 'distances' | 'language' | 'runoff' | 'choices' | 'sites';
export type FigureName =
  | 'clocks' | 'voices' | 'issues' | 'days' | 'counts' | 'quote' | 'statements'
  | 'estimates' | 'estimates-crimea' | 'dots' | 'timeline' | 'hours' | 'sanctions'
  | 'matrix' | 'vote' | 'explore';

/** What somebody said, for the panels that set two voices side by side. */
export interface Voice {
  side: 'left' | 'right';
  who: string;
  where: string;
  /** Verbatim words carry curly quotation marks; anything else is a paraphrase. */
  said: string;
  /** The note (its `ref`) that carries the source. */
  note: string;
}

export interface Step {
  /** Storyboard id: the deep link. */
  id: string;
  index: number;
  /** Index of its chapter. */
  chapter: number;
  /** Kicker: the day in words, and the place or subject. */
  date: string;
  place: string;
  /** The day the story is at when the step begins, and when it ends. */
  day: Day;
  until: Day;
  shot: ShotId;
  /** The shot the camera has arrived at by the end of the step; the same as `shot` for most. */
  shotEnd: ShotId;
  layers: LayerName[];
  marks: MarkAsk[];
  lines: string[];
  figure: FigureName | null;
  /** What the figure turns on: a day, an event id, a party, a claim id … as each figure documents. */
  focus: string;
  /** Row ids of timeline.csv, estimates.csv or counts.csv that the figure lists. */
  rows: string[];
  voices: Voice[];
  /** Heading of the figure, and a caution under it. */
  figureTitle: string;
  figureNote: string;
  /** Paragraphs as HTML; note marks are `<a class="mark" href="notes/#note-12" data-note="12">12</a>`. */
  html: string[];
  /** The same as plain text, without marks. */
  plain: string;
  notes: Note[];
  /** Rows of the claims file the step covers. */
  claims: string[];
}

export interface Chapter {
  index: number;
  /** 'sunday-night' … from the title. */
  id: string;
  title: string;
  /** Indexes of its first and last step. */
  first: number;
  last: number;
}

export type Track = 'talks' | 'calls' | 'crimea' | 'sanctions' | 'military' | 'kyiv' | 'un';
export interface TimelineEvent {
  id: string;
  date: Day;
  time: string;
  track: Track;
  title: string;
  /** A few words for a crowded timeline; written for it, never cut from the title. */
  short: string;
  detail: string;
  place: string;
  xy: Point;
  participants: string;
  source: string;
}

export interface Estimate {
  id: string;
  /** ISO day, or month where the source gives no day. */
  date: string;
  low: number | null;
  high: number | null;
  point: number | null;
  /** border · exercise · crimea · mixed (border and Crimea together) · addition (more than before, no total) · withdrawal · limit · before · context (no estimate at all) */
  group: 'border' | 'exercise' | 'crimea' | 'mixed' | 'addition' | 'withdrawal' | 'limit' | 'before' | 'context';
  scope: string;
  who: string;
  /** The short form of `who` that fits a figure. */
  whoShort: string;
  side: 'US' | 'NATO' | 'Ukraine' | 'Russia' | 'other';
  /** What is printed beside the mark: 'more than 30,000', 'no number: denies massing troops'. */
  label: string;
  wording: string;
  source: string;
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
  /** True where it was seen or published only after the night of 30 March. */
  later: boolean;
  /** False where the row asks for a check before mapping: listed in the table, not drawn. */
  drawn: boolean;
  kind: string;
  /** Two or three words for the map's second line. */
  short: string;
  description: string;
  source: string;
}

/** A base or key place in Crimea; its state on a day follows from the three days. */
export interface Site {
  id: string;
  place: string;
  /** Name for a map label. */
  name: string;
  xy: Point;
  kind: string;
  /** 'base' is Ukrainian; 'fleet' is the Russian fleet's own; 'checkpoint' is a roadblock; 'place' anything else. */
  mark: 'base' | 'fleet' | 'checkpoint' | 'place';
  belongedTo: string;
  /** Days from which it counts as surrounded, as taken; '' where no source gives one. */
  surrounded: string;
  taken: string;
  /** The first day the story may show it (an event there). */
  date: string;
  what: string;
  /** False where its state is unclear in the sources: listed in the table, not drawn among the rest. */
  drawn: boolean;
  source: string;
}

export interface Unit {
  iso: string;
  name: string;
  /** Short name for the map: 'Volyn', 'Kyiv city'. */
  short: string;
  nameUk: string;
  capital: string;
  population2001: number;
  russian: number;
  ukrainian: number;
  /** verified · rounded · unverified, as in the fact base. */
  russianStatus: string;
  ukrainianStatus: string;
  /** Share printed on the map, where a second source confirms it; '' otherwise. */
  russianPrinted: string;
  leader: 'Yanukovych' | 'Tymoshenko';
  leaderShare: number;
  sources: string[];
}

export interface Position {
  id: string;
  issue: string;
  /** The issue in a few words, for a phone. */
  issueShort: string;
  party: 'US/EU' | 'Ukraine government' | 'Russia';
  position: string;
  /** Abridged for a cell of the matrix; '' where no position was found. */
  cell: string;
  /** One or two words, for a phone; only Ukraine's rows carry them. */
  word: string;
  quote: string;
  quoteSpeaker: string;
  agreed: 'yes' | 'partial' | 'no' | 'not asked';
  /** Who lists it as agreed on the night: 'State Dept=state-0331;…', a name and the source it was read in. */
  listed: string;
  /** What the night left of an open issue, from this party's side; '' where the cell says it. */
  outcome: string;
  note: string;
  sources: string[];
}

export interface Sanction {
  id: string;
  date: Day;
  imposer: string;
  target: string;
  people: number | null;
  entities: number | null;
  measure: string;
  names: string;
  basis: string;
  note: string;
  sources: string[];
}

export interface VoteRow { iso: string; name: string; vote: 'in favour' | 'against' | 'abstained' | 'did not vote' }

/** A count that is not a troop estimate: deaths in Kyiv, the ballot, populations. */
export interface Count {
  id: string;
  group: string;
  date: string;
  who: string;
  what: string;
  low: number | null;
  high: number | null;
  point: number | null;
  unit: string;
  /** As printed. */
  label: string;
  source: string;
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
}

/** A great circle or a route, as points of the projected map, with the length of the way in km. */
export interface MapLine { id: string; points: Point[]; km: number; kind: 'talk' | 'absent' | 'route' | 'call' }

export interface Tables {
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

export interface Story {
  headline: string;
  dek: string;
  dateline: string;
  /** Words in the steps, and minutes of reading. */
  words: number;
  minutes: number;
  opening: { shot: ShotId; marks: MarkAsk[]; lines: string[]; day: Day };
  chapters: Chapter[];
  steps: Step[];
  /** Only the sources that steps, figures or tables cite. */
  sources: Record<string, Source>;
  tables: Tables;
}

/** A titled piece of prose: paragraphs as HTML, their links relative to the page it is for. */
export interface Passage { id: string; title: string; html: string[] }

/** The prose of the pages beside the story, from data/methods.aml. */
export interface Methods {
  /** Title and first sentence of /sources/, /methods/ and /data/. */
  heads: Record<'sources' | 'methods' | 'data', { title: string; lead: string }>;
  licence: { name: string; url: string };
  credit: string;
  /** How the two reports the story began with came about, by source id. */
  seeds: Passage[];
  sections: Passage[];
  /** Title and explanation of each published table, by its name. */
  tables: Passage[];
  /** What stands after the last step of the article. */
  foot: Passage[];
}
