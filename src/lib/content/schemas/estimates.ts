import * as v from 'valibot';
import {
  dayOrMonth,
  kebab,
  maybeNumber,
  maybePrinted,
  maybeRank,
  maybeYes,
  oneOf,
  printed,
  status,
  text,
  wordOf
} from './fields.ts';

/** data/estimates.csv: every published estimate of troops, and the denials. @param groups, sides  ids of the vocabulary */
export const estimates = (groups: readonly string[] | undefined, sides: readonly string[] | undefined) =>
  v.object({
    id: kebab,
    date: dayOrMonth,
    low: maybeNumber,
    high: maybeNumber,
    point: maybeNumber,
    unit: oneOf(['troops']),
    scope: text,
    group: wordOf('estimateGroups', groups),
    who: text,
    who_short: printed,
    /** The name alone, where a figure has no room for `who_short`; nothing: the same. */
    who_name: maybePrinted,
    side: wordOf('sides', sides),
    label: printed,
    /** The label in fewer words; of a statement without a number what it says. Nothing: the same. */
    label_short: maybePrinted,
    /** The figure alone, with what bounds it; nothing: the short label. */
    label_figure: maybePrinted,
    /** yes: `point` is given as nearly reached. */
    almost: maybeYes,
    /** yes: it counts arrivals, which are no total. */
    arrivals: maybeYes,
    wording: text,
    source_id: kebab,
    status,
    /** What a low figure leaves to the tables first: 10 before 20; rows without a number always stay. */
    leave: maybeRank
  });
