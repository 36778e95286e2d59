import * as v from 'valibot';
import { anything, kebab, list, maybePrinted, oneOf, printed, status, text, wordOf } from './fields.ts';

/** data/positions.csv: issues, the position of each party, what was agreed. @param parties  ids of the vocabulary */
export const positions = (parties: readonly string[] | undefined) =>
  v.object({
    id: kebab,
    issue: text,
    issue_short: printed,
    party: wordOf('parties', parties),
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
