/** Broken input: what is wrong, the file, the text replaced, by what, and all that is said about it. */
export type Case = readonly [what: string, file: string, from: string, to: string, messages: readonly string[]];

const T = 'data/timeline.csv';
const E = 'data/estimates.csv';
const C = 'data/crimea-sites.csv';
const G = 'data/graphics.csv';

/** Tables with a fault that any table can have: form, columns, ids and sources. One fault each. */
export const tableCases: readonly Case[] = [
  [
    'a day that does not exist',
    T,
    't01,2014-03-05',
    't01,2014-02-30',
    ['data/timeline.csv:2 date: "2014-02-30" is not a day (expected YYYY-MM-DD)']
  ],
  [
    'a day written the other way',
    T,
    't01,2014-03-05',
    't01,5 March 2014',
    ['data/timeline.csv:2 date: "5 March 2014" is not a day (expected YYYY-MM-DD)']
  ],
  [
    'an hour that does not exist',
    T,
    '04:20',
    '24:20',
    ['data/timeline.csv:3 time_local: "24:20" is not a time (expected HH:MM or nothing)']
  ],
  [
    'an unknown column',
    T,
    'participants,meeting,meeting_note,source_id',
    'participants,meeting,meeting_note,source_id_2',
    [
      'data/timeline.csv:1 source_id: "source_id" is missing (expected a column of this name)',
      'data/timeline.csv:1 source_id_2: "source_id_2" is not a column of this table (expected one of id, date, time_local, track, force, title, short, short_alone, detail, place, lat, lon, participants, meeting, meeting_note, source_id, status, keep)'
    ]
  ],
  [
    'a missing column',
    T,
    'id,date,time_local',
    'id,date,hour',
    [
      'data/timeline.csv:1 time_local: "time_local" is missing (expected a column of this name)',
      'data/timeline.csv:1 hour: "hour" is not a column of this table (expected one of id, date, time_local, track, force, title, short, short_alone, detail, place, lat, lon, participants, meeting, meeting_note, source_id, status, keep)'
    ]
  ],
  [
    'a column there twice',
    'data/places.csv',
    'coord_source,note',
    'note,note',
    ['data/places.csv:1 note: "note" is there twice (expected one column of this name)']
  ],
  [
    'a row with a cell too many',
    T,
    'src-a,verified,10\nt02',
    'src-a,verified,10,x\nt02',
    ['data/timeline.csv:2 file: "20 cells" is not the width of the header (expected 19 cells)']
  ],
  [
    'a place in the order that is none',
    T,
    'verified,10',
    'verified,first',
    ['data/timeline.csv:2 keep: "first" is no place in an order (expected a whole number from 1, or nothing)']
  ],
  [
    'two events in one place of the order',
    T,
    '34.1,,,no,,src-a,verified,',
    '34.1,,,no,,src-a,verified,10',
    ['data/timeline.csv:3 keep: "10" is the place of line 2 (expected a number of its own, or nothing)']
  ],
  [
    'two estimates that leave at once',
    E,
    'src-b,verified,20',
    'src-b,verified,10',
    ['data/estimates.csv:3 leave: "10" is the place of line 2 (expected a number of its own, or nothing)']
  ],
  [
    'two graphics of one name',
    G,
    'sums,',
    'map,',
    ['data/graphics.csv:3 id: "map" is there twice (expected an id of its own)']
  ],
  [
    'a graphic of a step that is gone',
    G,
    'Sums,step-one',
    'Sums,step-ten',
    ['data/graphics.csv:3 step: "step-ten" is not a step (expected an id of a step of data/story.aml)']
  ],
  [
    'a graphic with a table that is none',
    G,
    'counts',
    'places',
    [
      'data/graphics.csv:3 table: "places" is not a table of the data page (expected one of estimates, timeline, deployments, crimea-sites, oblasts, positions, sanctions, un-vote, counts, sources)'
    ]
  ],
  [
    'a quotation mark that does not pair',
    T,
    'A meeting',
    '"A meeting',
    [
      'data/timeline.csv:3 file: "a quotation mark" does not pair (expected RFC 4180: a cell with " in it is quoted, and each " doubled)'
    ]
  ],
  [
    'a latitude beyond the pole',
    T,
    '48.85,2.35',
    '148.85,2.35',
    ['data/timeline.csv:2 lat: "148.85" is not a latitude (expected -90 to 90 degrees)']
  ],
  [
    'a longitude beyond the date line',
    T,
    '48.85,2.35',
    '48.85,235',
    ['data/timeline.csv:2 lon: "235" is not a longitude (expected -180 to 180 degrees)']
  ],
  [
    'a latitude that is no number',
    C,
    '44.6,33.5',
    '44.6N,33.5',
    ['data/crimea-sites.csv:2 lat: "44.6N" is not a latitude (expected -90 to 90 degrees)']
  ],
  [
    'an unknown track',
    T,
    ',talks,',
    ',talk,',
    ['data/timeline.csv:2 track: "talk" is not one of the tracks (expected talks, crimea: data/vocabulary.aml)']
  ],
  ['an empty title', T, 'A meeting', '', ['data/timeline.csv:2 title: "" is empty (expected text)']],
  [
    'a space at the end of a cell',
    T,
    'A meeting',
    'A meeting ',
    ['data/timeline.csv:2 title: "A meeting " has spaces at an end (expected no space there)']
  ],
  [
    'straight quotation marks in a label',
    T,
    'Parliament seized',
    "Parliament's seized",
    ['data/timeline.csv:3 short: "Parliament\'s seized" has straight quotation marks (expected “ ” ‘ ’)']
  ],
  [
    'an id there twice in a table',
    T,
    't02,',
    't01,',
    ['data/timeline.csv:3 id: "t01" is there twice (expected an id of its own)']
  ],
  [
    'an id that another table has',
    E,
    'e02,',
    't02,',
    ['data/estimates.csv:3 id: "t02" is an id of data/timeline.csv too (expected an id of its own)']
  ],
  [
    'a source nobody knows',
    T,
    ',,,yes,,src-a,verified,10\nt02',
    ',,,yes,,src-z,verified,10\nt02',
    ['data/timeline.csv:2 source_id: "src-z" is not a source (expected an id of data/sources.csv)']
  ],
  [
    'a row without a source',
    'data/sanctions.csv',
    ',,,,src-a,',
    ',,,,,',
    ['data/sanctions.csv:2 source_ids: "" names no source (expected an id of data/sources.csv)']
  ],
  [
    'one of several sources nobody knows',
    'data/positions.csv',
    'src-a;src-b',
    'src-a;src-z',
    ['data/positions.csv:2 source_ids: "src-z" is not a source (expected an id of data/sources.csv)']
  ],
  [
    'a list of who agreed with a source nobody knows',
    'data/positions.csv',
    'Somebody=src-a',
    'Somebody=src-z',
    ['data/positions.csv:2 listed: "src-z" is not a source (expected an id of data/sources.csv)']
  ],
  [
    'an unknown status',
    T,
    'src-a,verified,10\nt02',
    'src-a,checked,10\nt02',
    ['data/timeline.csv:2 status: "checked" is not one of the words (expected verified, unverified)']
  ]
];
