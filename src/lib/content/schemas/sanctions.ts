import * as v from 'valibot';
import { imposers } from '../vocabulary.ts';
import { anything, day, kebab, list, maybeNumber, oneOf, status, text } from './fields.ts';

/** data/sanctions.csv: lists and measures by date and imposer. */
export const sanctions = v.object({
  id: kebab,
  date: day,
  imposer: oneOf(imposers),
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
