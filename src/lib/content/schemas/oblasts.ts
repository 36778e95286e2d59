// Schema of data/oblasts.csv.
import * as v from 'valibot';
import { anything, list, maybePercent, number, oneOf, percent, printed, status, text } from './fields.ts';

const perColumn = oneOf(['verified', 'verified (rounded)', 'partly verified', 'unverified']);
const iso = v.pipe(
  v.string(),
  v.check((value) => /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(value), 'is not a unit|ISO 3166-2: FR-75')
);

/** data/oblasts.csv: the first-level units of the focus country, with the status of each column. */
export const oblasts = v.object({
  iso_3166_2: iso,
  name_en: text,
  short: printed,
  name_uk: text,
  capital: text,
  /** Id of the place in places.csv whose mark has the unit's name already; nothing: none. */
  namesake: anything,
  population_2001_thousand: number,
  population_2014_thousand: number,
  population_2014_basis: text,
  russian_native_pct_2001: percent,
  russian_printed: maybePercent,
  ukrainian_native_pct_2001: percent,
  ethnic_russian_pct_2001: percent,
  yanukovych_2010_runoff_pct: percent,
  yanukovych_2010_preliminary_pct: maybePercent,
  tymoshenko_2010_preliminary_pct: maybePercent,
  status_population_2001: status,
  status_population_2014: status,
  status_language: perColumn,
  status_ethnicity: perColumn,
  status_runoff_final: perColumn,
  status_runoff_preliminary: status,
  source_ids: list(';'),
  check_document: anything,
  status,
  russian_native_status: perColumn,
  ukrainian_native_status: perColumn,
  ethnic_status: perColumn,
  language_source_ids: list(';'),
  ethnicity_source_ids: list(';'),
  population_2014_source_ids: list(';')
});
