/**
 * The compiled story: what `content/` gives to everything that draws.
 * Plain data only, so that it can be inlined in the page, passed to a test, or written to disk.
 * Positions on the map are in map units (about one kilometre, see geo/projection.ts), y pointing down.
 */

import type { Day, Graphic, Tables } from './table-types.ts';
import type { FigureName } from '../figures/index.ts';
import type { Geography, ShotId, StoryMap } from './map-types.ts';
import type { layers } from './code-words.ts';

export type * from './map-types.ts';
export type * from './table-types.ts';
export type * from './vocabulary-types.ts';

export interface Source {
  id: string;
  title: string;
  publisher: string;
  /** Its name alone, for links in tables. */
  publisherShort: string;
  /** ISO day, month or year as far as known; '' if the source has none. */
  date: string;
  url: string;
  type: 'primary' | 'press' | 'reference' | 'thinktank' | 'academic' | 'data' | 'other';
  /** Why the source is weak, for the sources page; '' if it is not. */
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

/** A mark that a step asks for: a place of places.csv or a site of crimea-sites.csv. */
export interface MarkAsk {
  place: string;
  /** True for a place that the step is about. */
  highlighted: boolean;
  /** What a place is drawn as: highlighted the ring of talks, the square of force or its plain dot; else absent from talks. */
  as: 'talks' | 'force' | 'plain' | 'absent';
  /** Subtitle of its label; '' for none. */
  line: string;
}

export type LayerName = (typeof layers)[number];
export type { FigureName };

/** What somebody said, for the figures that set two voices side by side. */
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
  /** Its id: the address of the step after `#`. */
  id: string;
  /** Ids it had before: links to them still open it. */
  was?: string[];
  index: number;
  /** Index of its chapter. */
  chapter: number;
  /** The kicker: the day in words, and the place or subject. */
  date: string;
  place: string;
  /** The day of the scene when the step begins, and when it ends. */
  day: Day;
  until: Day;
  shot: ShotId;
  /** The shot that the camera moves on to before the step ends; the same as `shot` for most steps. */
  secondShot: ShotId;
  layers: LayerName[];
  marks: MarkAsk[];
  lines: string[];
  figure: FigureName | null;
  /** What the figure highlights or selects: a day, an event id, a party, a claim id …, as the figure's `spec.ts` says. */
  focus: string;
  /** Row ids of timeline.csv, estimates.csv or counts.csv that the figure lists. */
  rows: string[];
  voices: Voice[];
  /** Title of the figure, and a note under it. */
  figureTitle: string;
  figureNote: string;
  /** Paragraphs as HTML; note marks are `<a class="mark" href="notes/#note-12" data-note="12">12</a>`. */
  html: string[];
  /** The same as plain text, without marks. */
  plain: string;
  notes: Note[];
  /** What the reader may choose here: the day of the map. At most one step has it. */
  turn?: 'day';
  /** Rows of the claims file the step covers. */
  claims: string[];
}

export interface Chapter {
  index: number;
  /** As written in data/story.aml: 'sunday-night'. */
  id: string;
  title: string;
  /** Indexes of its first and last step. */
  first: number;
  last: number;
}

export interface Story {
  headline: string;
  dek: string;
  dateline: string;
  /** Who publishes the story, and since when; '' if data/story.aml does not say. */
  desk: string;
  published: Day | '';
  /** Words in the steps, and minutes of reading. */
  words: number;
  minutes: number;
  /** The day from which the date rail is to scale; earlier days are compressed. */
  railFrom: Day;
  opening: { shot: ShotId; marks: MarkAsk[]; lines: string[]; day: Day };
  chapters: Chapter[];
  steps: Step[];
  /** The map as scenes and their words need it, and as the build does. */
  map: StoryMap;
  geography: Geography;
  /** Only the sources that steps, figures or tables cite. */
  sources: Record<string, Source>;
  tables: Tables;
  /** Pictures of single steps that publishers may frame. */
  graphics: Graphic[];
}

/** A titled piece of prose: paragraphs as HTML, with links relative to the page that shows it. */
export interface Passage {
  id: string;
  title: string;
  html: string[];
}

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
  /** The passages after the last step of the article. */
  foot: Passage[];
}
