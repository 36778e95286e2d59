// Reads data/oblasts.csv: the units of the choropleth maps, with their shares.
import type { Row } from './csv.ts';
import type { ContentError } from './error.ts';
import type { Registry } from './registry.ts';
import { splitIds, type Read } from './rows.ts';
import { oblasts } from './schemas/oblasts.ts';
import type { Unit } from './types.ts';
import type * as v from 'valibot';

const FILE = 'data/oblasts.csv';
const CITING = ['source_ids', 'language_source_ids'] as const;
/**
 * Reads the units of the focus country. All have shares, for the classes of the map; only confirmed shares are printed as
 * numbers.
 * @param count  how many there are, from data/map.aml; undefined while that cannot be read
 */
export function readUnits(read: Read, count: number | undefined, registry: Registry, errors: ContentError[]): Unit[] {
  const rows = read('oblasts', oblasts, 'rows', 'iso_3166_2');
  if (count !== undefined && rows.length !== count && !errors.some((error) => error.file === FILE)) {
    errors.push({
      file: FILE,
      line: 1,
      column: 'file',
      value: `${rows.length} units`,
      message: 'are not all',
      expected: `${count} rows: focus.units in data/map.aml`
    });
  }
  return rows.flatMap((row) => unit(row, registry, errors));
}

function unit(
  { line, raw, data }: Row<v.InferOutput<typeof oblasts>>,
  registry: Registry,
  errors: ContentError[]
): Unit[] {
  const fail = (column: string, message: string, expected: string) =>
    void errors.push({ file: FILE, line, column, value: raw[column] ?? '', message, expected });
  for (const column of CITING) {
    for (const id of splitIds(raw[column])) registry.cite(id, { file: FILE, line, column });
  }
  const { yanukovych_2010_preliminary_pct: yanukovych, tymoshenko_2010_preliminary_pct: tymoshenko } = data;
  if ((yanukovych === null) === (tymoshenko === null)) {
    fail(
      'yanukovych_2010_preliminary_pct',
      'does not say who led',
      'the share of the leader alone, in one of the two columns'
    );
    return [];
  }
  if (data.namesake !== '') registry.check('marks', data.namesake, { file: FILE, line, column: 'namesake' });
  if (data.russian_printed !== null && data.russian_native_status === 'unverified') {
    fail('russian_printed', 'is unverified', 'nothing, or a verified share');
  }
  if (data.russian_printed !== null && Math.abs(data.russian_printed - data.russian_native_pct_2001) >= 0.5) {
    fail('russian_printed', 'is not the share beside it', `${data.russian_native_pct_2001}, or the same rounded`);
  }
  return [
    {
      iso: data.iso_3166_2,
      name: data.name_en,
      short: data.short,
      nameUk: data.name_uk,
      capital: data.capital,
      ...(data.namesake && { namesake: data.namesake }),
      population2001: Math.round(data.population_2001_thousand * 1000),
      language: data.russian_native_pct_2001,
      ownLanguage: data.ukrainian_native_pct_2001,
      languageStatus: statusOf(data.russian_native_status),
      ownLanguageStatus: statusOf(data.ukrainian_native_status),
      languagePrinted: raw.russian_printed ?? '',
      leader: yanukovych !== null ? 'Yanukovych' : 'Tymoshenko',
      ...(yanukovych !== null && { leaderDotted: true as const }),
      leaderShare: yanukovych ?? tymoshenko ?? 0,
      sources: [...new Set(CITING.flatMap((column) => splitIds(raw[column])))]
    }
  ];
}

const statusOf = (status: string): string => (status === 'verified (rounded)' ? 'rounded' : status);
