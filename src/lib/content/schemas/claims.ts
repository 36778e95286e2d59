import * as v from 'valibot';
import { anything, kebab, oneOf, roughDate, text } from './fields.ts';

/** data/claims.csv: every claim and quotation in the two seeds. */
export const claims = v.object({
  id: kebab,
  seed_file: text,
  kind: oneOf(['fact', 'position', 'quote', 'context']),
  speaker: anything,
  text,
  date_of_event: roughDate,
  transcript_note: anything
});
