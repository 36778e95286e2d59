import * as v from 'valibot';
import { estimateGroups, sides } from '../vocabulary.ts';
import { dayOrMonth, kebab, maybeNumber, maybeRank, oneOf, printed, status, text } from './fields.ts';

/** data/estimates.csv: every published estimate of troops, and the denials. */
export const estimates = v.object({
  id: kebab,
  date: dayOrMonth,
  low: maybeNumber,
  high: maybeNumber,
  point: maybeNumber,
  unit: oneOf(['troops']),
  scope: text,
  group: oneOf(estimateGroups),
  who: text,
  who_short: printed,
  side: oneOf(sides),
  label: printed,
  wording: text,
  source_id: kebab,
  status,
  /** What a low figure leaves to the tables first: 10 before 20; rows without a number always stay. */
  leave: maybeRank
});
