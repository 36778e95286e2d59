import type { Files } from './rows.ts';

/**
 * The published tables in the order of /data/, and the columns of each that can be downloaded. Left out are columns that
 * only serve a figure (short forms, cells of the matrix), and columns of the oblasts that the story does not use and that
 * were hardly verified.
 */
export const PUBLISHED: Record<string, readonly string[]> = {
  estimates: [
    'id',
    'date',
    'low',
    'high',
    'point',
    'unit',
    'scope',
    'group',
    'who',
    'side',
    'label',
    'wording',
    'source_id'
  ],
  timeline: [
    'id',
    'date',
    'time_local',
    'track',
    'force',
    'title',
    'detail',
    'place',
    'lat',
    'lon',
    'coord_source',
    'participants',
    'source_id'
  ],
  deployments: [
    'id',
    'place',
    'region',
    'lat',
    'lon',
    'coord_source',
    'coord_note',
    'first_seen',
    'later',
    'kind',
    'description',
    'source_id'
  ],
  'crimea-sites': [
    'id',
    'place',
    'lat',
    'lon',
    'coord_source',
    'coord_note',
    'kind',
    'belonged_to',
    'date',
    'surrounded_on',
    'taken_on',
    'what_happened',
    'source_id'
  ],
  oblasts: [
    'iso_3166_2',
    'name_en',
    'name_uk',
    'capital',
    'population_2001_thousand',
    'russian_native_pct_2001',
    'russian_native_status',
    'ukrainian_native_pct_2001',
    'ukrainian_native_status',
    'yanukovych_2010_preliminary_pct',
    'tymoshenko_2010_preliminary_pct',
    'source_ids',
    'language_source_ids'
  ],
  positions: ['id', 'issue', 'party', 'position', 'quote', 'quote_speaker', 'agreed', 'note', 'source_ids'],
  sanctions: [
    'id',
    'date',
    'imposer',
    'target',
    'people',
    'entities',
    'measure',
    'names',
    'legal_basis',
    'note',
    'source_ids'
  ],
  'un-vote': ['row_type', 'iso_a3', 'name', 'vote', 'count', 'basis', 'source_id'],
  counts: ['id', 'group', 'date', 'who', 'what', 'low', 'high', 'point', 'unit', 'label', 'source_id'],
  sources: ['id', 'title', 'publisher', 'date', 'url', 'type', 'weak', 'note']
};

/** Names of the published tables that a story has. */
export const publishedNames = (files: Files): string[] =>
  Object.keys(PUBLISHED).filter((name) => files[`data/${name}.csv`] !== null);
