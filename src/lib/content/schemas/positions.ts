import * as v from 'valibot';
import { anything, kebab, list, maybePrinted, oneOf, printed, status, text } from './fields.ts';

/** data/positions.csv: 13 issues, three parties, what was agreed. */
export const positions = v.object({
  id: kebab,
  issue: text,
  issue_short: printed,
  party: oneOf(['US/EU', 'Ukraine government', 'Russia']),
  position: text,
  cell: maybePrinted,
  quote: anything,
  quote_speaker: anything,
  quote_seed_file: anything,
  agreed: oneOf(['yes', 'partial', 'no', 'not asked']),
  word: maybePrinted,
  listed: anything,
  outcome: maybePrinted,
  note: anything,
  source_ids: list(';'),
  status
});
