import * as v from 'valibot';
import { countUnits } from '../code-words.ts';
import { kebab, maybeNumber, maybePrinted, oneOf, printed, roughDate, text, wordOf } from './fields.ts';

/** data/counts.csv: counts that are not troop estimates: deaths, the ballot, populations, hours. @param groups  ids of the vocabulary */
export const counts = (groups: readonly string[] | undefined) =>
  v.object({
    id: kebab,
    group: wordOf('countGroups', groups),
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
