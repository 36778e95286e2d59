import * as v from 'valibot';
import { anything, day, kebab, list, maybeNumber, status, text } from './fields.ts';

/** data/sanctions.csv: lists and measures by date and imposer. */
export const sanctions = v.object({
  id: kebab,
  date: day,
  imposer: text,
  target: text,
  people: maybeNumber,
  entities: maybeNumber,
  measure: text,
  names: anything,
  legal_basis: anything,
  note: anything,
  source_ids: list(';'),
  status
});
