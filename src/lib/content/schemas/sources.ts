import * as v from 'valibot';
import { anything, kebab, maybeUrl, oneOf, roughDate, text } from './fields.ts';

/** data/sources.csv: every source the tables and the story cite. */
export const sources = v.object({
  id: kebab,
  title: text,
  publisher: text,
  /** The name alone, for links in tables; nothing: `publisher`. */
  publisher_short: anything,
  date: roughDate,
  url: maybeUrl,
  type: oneOf(['primary', 'press', 'reference', 'thinktank', 'academic', 'data', 'other']),
  weak: anything,
  note: anything
});
