import type { Source } from '../content/types';

/**
 * Words of the pages beside the article: headings of columns, names of groups. Apart from strings.ts, so that the
 * article's script does not carry them.
 */
export const pageStrings = {
  nav: { label: 'Pages', story: 'The story', notes: 'Notes', sources: 'Sources', methods: 'Methods', data: 'Data' },

  sources: {
    seeds: 'The two reports it began with',
    groups: {
      primary: 'Primary', press: 'Press', academic: 'Research', thinktank: 'Think tanks', data: 'Data sets',
      reference: 'Reference', other: 'Other'
    } satisfies Record<Source['type'], string>,
    weak: 'Weak:',
    steps: 'In the story',
    tables: 'In the tables',
    undated: 'no date'
  },

  data: {
    rows: (n: number) => (n === 1 ? '1 row' : `${n} rows`),
    download: 'CSV',
    downloadLong: (title: string) => `Download “${title}” as CSV`,
    region: (title: string) => `Table: ${title}`,
    contents: 'Tables',
    all: 'List of all files, for programs',
    licence: 'Licence:'
  },

  columns: {
    date: 'Day', time: 'Time', who: 'Who', counted: 'What is counted', figure: 'Figure', wording: 'Wording', source: 'Source', sources: 'Sources',
    track: 'Track', event: 'Event', place: 'Place', region: 'Region', seen: 'First seen', what: 'What was seen', site: 'Place',
    belonged: 'Belonged to', surrounded: 'Surrounded', taken: 'Taken', happened: 'What happened', unit: 'Unit', capital: 'Capital',
    population: 'Population 2001', russian: 'Russian as native language, %', ukrainian: 'Ukrainian as native language, %',
    checked: 'Checked', leader: 'Led the run-off of 2010', share: 'Share, %', issue: 'Issue', party: 'Party', position: 'Position', agreed: 'Agreed',
    imposer: 'Imposed by', target: 'On', people: 'People', entities: 'Firms and banks', measure: 'Measure', names: 'Names', basis: 'Basis',
    vote: 'Vote', states: 'States', number: 'Number', subject: 'Subject'
  },

  cells: {
    later: 'after the night of 30 March',
    none: '–',
    checked: 'yes',
    rounded: 'as a whole number',
    unchecked: 'no',
    parties: { 'US/EU': 'United States, EU', 'Ukraine government': 'Ukraine', Russia: 'Russia' } as Record<string, string>,
    agreed: { yes: 'yes', partial: 'in part', no: 'none reported', 'not asked': 'not asked' } as Record<string, string>,
    groups: {
      deaths: 'Deaths in Kyiv', ballot: 'The ballot in Crimea', hearsay: 'The ballot: hearsay', 'census-crimea': 'Census, Crimea',
      'census-sevastopol': 'Census, Sevastopol', population: 'Population', hours: 'Length of talks', clocks: 'Clocks', choices: 'Lavrov’s five choices'
    } as Record<string, string>
  }
};

/** What the columns of the downloads hold, with units. */
export const columnMeanings: Record<string, string> = {
  id: 'Stable id of the row', date: 'ISO 8601 day, month or year, as far as known', time_local: 'Local time, HH:MM, where a source gives one',
  low: 'Lowest figure given, or a stated lower bound', high: 'Highest figure given, or a stated upper bound', point: 'A single figure',
  unit: 'What low, high and point count', scope: 'Which forces the figure counts', group: 'What kind of figure it is; kinds are not to be added',
  who: 'Who gave the figure', side: 'The party that who belongs to', label: 'The figure as printed', wording: 'What was said, and cautions',
  source_id: 'Row of sources.csv', source_ids: 'Rows of sources.csv, parted by semicolons', language_source_ids: 'Rows of sources.csv for the shares of languages',
  track: 'Lane of the timeline', force: 'yes: armed force at work or troops on the move; no: a decision, a statement, a count or another event', title: 'Title, in English', detail: 'What happened', place: 'Place, by its name of 2014',
  lat: 'Degrees north, WGS 84', lon: 'Degrees east, WGS 84', coord_source: 'Where the coordinate comes from', coord_note: 'How rough the coordinate is',
  participants: 'Who took part', region: 'Region of the Russian Federation', first_seen: 'ISO 8601 day or month of the first sighting reported',
  later: 'yes: seen only after 30 March 2014 (images of earlier days may have been published later)', kind: 'Kind of place or force', description: 'What was seen',
  belonged_to: 'Who the place belonged to', surrounded_on: 'Day from which it counts as surrounded', taken_on: 'Day on which it was taken',
  what_happened: 'What happened there', iso_3166_2: 'ISO 3166-2 code', name_en: 'Name in English, of 2014', name_uk: 'Name in Ukrainian, of 2014',
  capital: 'Seat of the unit', population_2001_thousand: 'Population in thousands, census of 2001',
  russian_native_pct_2001: 'Russian as native language, per cent, census of 2001', russian_native_status: 'Whether a second source confirms the share of Russian',
  ukrainian_native_pct_2001: 'Ukrainian as native language, per cent, census of 2001', ukrainian_native_status: 'Whether a second source confirms the share of Ukrainian',
  yanukovych_2010_preliminary_pct: 'Per cent for Viktor Yanukovych where he led, preliminary count, run-off of 2010',
  tymoshenko_2010_preliminary_pct: 'Per cent for Yulia Tymoshenko where she led, preliminary count, run-off of 2010',
  issue: 'What is at issue', party: 'Whose position', position: 'The position, in our words', quote: 'Verbatim words', quote_speaker: 'Who said them',
  agreed: 'Whether Washington and Moscow agreed on it by 30 March 2014', note: 'Remark', imposer: 'Who imposed it', target: 'On whom', people: 'Number of people', entities: 'Number of firms and banks',
  measure: 'The measure', names: 'Names, as far as given', legal_basis: 'Legal basis', row_type: 'country: one state; summary: a total',
  iso_a3: 'ISO 3166-1 code of three letters', name: 'Name of the state', vote: 'How it voted', count: 'Number of states', basis: 'What the row rests on',
  what: 'What is counted', publisher: 'Who published it', url: 'Address; links were not tested', type: 'Kind of source', weak: 'Why the source is weak; empty where it is not'
};
