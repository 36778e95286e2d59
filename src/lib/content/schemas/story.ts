// Schemas of the blocks of data/story.aml: head, chapters, steps, notes and voices.
import * as v from 'valibot';
import { figureNames } from '../../figures/index.ts';
import { layers, optionalTables } from '../code-words.ts';
import { day, kebab, list, maybePrinted, oneOf, printed } from './fields.ts';

const layer = oneOf(layers);
const nothing = v.optional(v.string(), '');
/** `paris* ; rome*absent = not at the table`: read by marks.ts. */
const marks = v.optional(maybePrinted, '');
const words = v.optional(list(' '), '');

/** The head of data/story.aml. */
export const head = v.object({
  headline: printed,
  dek: printed,
  dateline: printed,
  /**
   * Who publishes the story: named to programs as its author, and where publishers look whom to ask. Absent until
   * somebody does.
   */
  desk: v.optional(maybePrinted, ''),
  /** The day it was published. */
  published: v.optional(day),
  'opening.shot': kebab,
  'opening.day': day,
  'opening.marks': marks,
  'opening.lines': words,
  /** The day from which the date rail is to scale, and the explorer's first. */
  railFrom: day,
  /** Tables that this story has none of; the others must be there. */
  without: v.optional(v.pipe(list(' '), v.array(oneOf(optionalTables))), '')
});

export const chapter = v.object({ id: kebab, title: printed });

export const step = v.object({
  id: kebab,
  /** Ids it had before: they still lead to it. */
  was: v.optional(v.pipe(list(' '), v.array(kebab)), ''),
  chapter: kebab,
  date: printed,
  place: printed,
  day,
  until: v.optional(day),
  shot: kebab,
  secondShot: v.optional(kebab),
  layers: v.optional(v.pipe(list(' '), v.array(layer)), ''),
  marks,
  lines: words,
  figure: v.optional(oneOf(figureNames())),
  focus: nothing,
  rows: words,
  figureTitle: v.optional(maybePrinted, ''),
  figureNote: v.optional(maybePrinted, ''),
  /** What the reader may turn here: the day of the map. */
  turn: v.optional(oneOf(['day'])),
  claims: words,
  text: printed
});

export const note = v.object({
  ref: kebab,
  title: printed,
  holds: printed,
  read: kebab,
  also: words,
  disputed: v.optional(maybePrinted, '')
});

export const voice = v.object({
  side: oneOf(['left', 'right']),
  who: printed,
  where: v.optional(maybePrinted, ''),
  said: printed,
  note: kebab
});
