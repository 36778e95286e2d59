import * as v from 'valibot';
import {
  kebab,
  latitude,
  list,
  longitude,
  maybeDay,
  maybePrinted,
  oneOf,
  printed,
  roughDate,
  status,
  text,
  yesNo
} from './fields.ts';

/** data/crimea-sites.csv: bases and key places of the disputed area, and the days their state changed. */
export const crimeaSites = v.object({
  id: kebab,
  place: text,
  name: printed,
  short: maybePrinted,
  /** What the text calls it, beside its name: maps name first what the text speaks of. */
  in_text: list(';'),
  lat: latitude,
  lon: longitude,
  kind: text,
  mark: oneOf(['base', 'fleet', 'checkpoint', 'place']),
  belonged_to: text,
  date: roughDate,
  surrounded_on: maybeDay,
  taken_on: maybeDay,
  drawn: yesNo,
  what_happened: text,
  source_id: kebab,
  status
});
