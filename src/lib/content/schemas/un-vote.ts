// Schema of data/un-vote.csv.
import * as v from 'valibot';
import { kebab, number, oneOf, status, text } from './fields.ts';

const iso3 = v.pipe(
  v.string(),
  v.check((value) => value === '' || /^[A-Z]{3}$/.test(value), 'is not a state|ISO 3166-1 alpha-3: FRA')
);

/** data/un-vote.csv: four totals and 193 states, General Assembly resolution 68/262. */
export const unVote = v.object({
  row_type: oneOf(['summary', 'country']),
  iso_a3: iso3,
  name: text,
  vote: oneOf(['in favour', 'against', 'abstained', 'did not vote']),
  count: number,
  basis: text,
  source_id: kebab,
  status
});
