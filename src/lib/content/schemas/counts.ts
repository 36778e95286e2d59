import * as v from 'valibot';
import { countGroups, countUnits } from '../vocabulary.ts';
import { kebab, maybeNumber, oneOf, printed, roughDate, text } from './fields.ts';

/** data/counts.csv: counts that are not troop estimates: deaths, the ballot, populations, hours. */
export const counts = v.object({
  id: kebab,
  group: oneOf(countGroups),
  date: roughDate,
  who: text,
  what: text,
  low: maybeNumber,
  high: maybeNumber,
  point: maybeNumber,
  unit: oneOf(countUnits),
  label: printed,
  source_id: kebab
});
