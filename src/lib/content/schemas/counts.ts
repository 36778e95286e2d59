import * as v from 'valibot';
import { countGroups, countUnits } from '../vocabulary.ts';
import { kebab, maybeNumber, maybePrinted, oneOf, printed, roughDate, text } from './fields.ts';

/** data/counts.csv: counts that are not troop estimates: deaths, the ballot, populations, hours. */
export const counts = v.object({
  id: kebab,
  group: oneOf(countGroups),
  date: roughDate,
  who: text,
  what: text,
  /** The column of the figure that shows it; nothing: `what`. */
  measure: maybePrinted,
  /** What limits the figure, printed beside who gives it. */
  limit: maybePrinted,
  low: maybeNumber,
  high: maybeNumber,
  point: maybeNumber,
  unit: oneOf(countUnits),
  label: printed,
  /** What a statement without a number says; nothing: the label. */
  label_short: maybePrinted,
  source_id: kebab
});
