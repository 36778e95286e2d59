import * as v from 'valibot';
import { kebab, maybeNumber, printed, roughDate, text } from './fields.ts';

/** data/counts.csv: counts that are not troop estimates: deaths, the ballot, populations, hours. */
export const counts = v.object({
  id: kebab,
  group: kebab,
  date: roughDate,
  who: text,
  what: text,
  low: maybeNumber,
  high: maybeNumber,
  point: maybeNumber,
  unit: text,
  label: printed,
  source_id: kebab
});
