// Schemas of the lists of data/vocabulary.aml.
import * as v from 'valibot';
import { PUBLISHED } from '../publish-list.ts';
import { kebab, oneOf, printed } from './fields.ts';
import {
  countKinds,
  estimateKinds,
  imposerLanes,
  legendWordNames,
  seats,
  trackSymbols,
  wordNames
} from '../code-words.ts';

const maybeYes = v.optional(oneOf(['yes']));
/** An id that steps may list between spaces. */
const word = v.pipe(
  printed,
  v.check((value) => !/[\s;,]/.test(value), 'is more than one word|a word without spaces')
);

/** A track of data/timeline.csv. */
export const track = v.object({
  id: kebab,
  /** In the filter and in the table. */
  name: printed,
  /** Beside its lane; nothing: the name. */
  lane: v.optional(printed),
  /** In the heading of the vertical line, after a comma; nothing: the same as beside the lane. */
  heading: v.optional(printed),
  /** The half of the figure that has its lane: talks and decisions of states, or what happened on the ground. */
  half: oneOf(['diplomacy', 'ground']),
  symbol: oneOf(trackSymbols),
  /** yes: only a high figure has its lane. */
  tall: maybeYes
});

const apart = v.pipe(
  printed,
  v.check(
    (value) => !/\{(?!(?:range|labels|claims)\})/.test(value),
    'has another word in braces|{range}, {labels} or {claims}'
  )
);

/** A side of data/estimates.csv. */
export const side = v.object({
  id: word,
  /** Over its statements. */
  name: printed,
  /** The same in a figure that has statements of its state alone; nothing: the name. */
  state: v.optional(printed),
  /** Who speaks, in a choice; nothing: the name. */
  speaker: v.optional(printed),
  /** yes: it is the country that the story is about. */
  focus: maybeYes
});

/** A group of data/estimates.csv. */
export const estimateGroup = v.object({
  id: kebab,
  /** What a figure takes it for; nothing: it is only in the table. */
  kind: v.optional(oneOf(estimateKinds)),
  /** How the note of the figure of totals names it; nothing: it does not. */
  apart: v.optional(apart)
});

/** Who imposes, in data/sanctions.csv. */
export const imposer = v.object({
  id: printed,
  /** In the figure; nothing: the id. */
  short: v.optional(printed),
  lane: oneOf(imposerLanes)
});

/** A party of data/positions.csv. */
export const party = v.object({
  id: printed,
  name: printed,
  /** On a phone; nothing: the name. */
  short: v.optional(printed),
  /** In the table; nothing: the name. */
  table: v.optional(printed),
  seat: oneOf(seats)
});

/** A group of data/counts.csv. */
export const countGroup = v.object({
  id: kebab,
  name: printed,
  kind: v.optional(oneOf(countKinds)),
  /** The group that it is shown with. */
  beside: v.optional(kebab),
  /** What it is, in the alt text of the figure. */
  alt: v.optional(printed)
});

/** A word of the map's legend, and another one, in place of the locale's. */
export const legendWord = v.object({ id: oneOf(legendWordNames), printed });
export const replacement = v.object({ id: oneOf(wordNames), printed });

const COLUMNS = new Set(Object.values(PUBLISHED).flat());

/** What a column of the downloads has. */
export const column = v.object({
  id: v.pipe(
    v.string(),
    v.check((value) => COLUMNS.has(value), 'is not a column of a download|a column that /data/ offers')
  ),
  meaning: printed
});
