import * as v from 'valibot';
import { anything, day, kebab, list, maybeNumber, maybePrinted, status, text, wordOf } from './fields.ts';

/** data/sanctions.csv: lists and measures by date and imposer. @param imposers  ids of the vocabulary */
export const sanctions = (imposers: readonly string[] | undefined) =>
  v.object({
    id: kebab,
    date: day,
    imposer: wordOf('imposers', imposers),
    target: text,
    people: maybeNumber,
    entities: maybeNumber,
    measure: text,
    /** As a figure prints it, where it follows its imposer's name in the case it has there; nothing: the measure. */
    measure_short: maybePrinted,
    /** Total of people on the list that this row ends, where a source gives one. */
    list_total: maybeNumber,
    names: anything,
    legal_basis: anything,
    note: anything,
    source_ids: list(';'),
    status
  });
