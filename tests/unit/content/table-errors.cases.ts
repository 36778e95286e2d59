/** Broken input: what is wrong, the file, the text replaced, by what, and all that is said about it. */
export type Case = readonly [what: string, file: string, from: string, to: string, messages: readonly string[]];

const T = 'data/timeline.csv';
const E = 'data/estimates.csv';
const C = 'data/crimea-sites.csv';
const O = 'data/oblasts.csv';
const G = 'data/graphics.csv';
/** The cells of the first unit up to its shares. */
const UNIT = 'UA-10,Unit 0,Unit 0,Область,Town,1000.5,990.1,basis,';

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
    'participants,source_id',
    'participants,source_id_2',
    [
      'data/timeline.csv:1 source_id: "source_id" is missing (expected a column of this name)',
      'data/timeline.csv:1 source_id_2: "source_id_2" is not a column of this table (expected one of id, date, time_local, track, force, title, short, detail, place, lat, lon, participants, source_id, status, keep)'
    ]
  ],
  [
    'a missing column',
    T,
    'id,date,time_local',
    'id,date,hour',
    [
      'data/timeline.csv:1 time_local: "time_local" is missing (expected a column of this name)',
      'data/timeline.csv:1 hour: "hour" is not a column of this table (expected one of id, date, time_local, track, force, title, short, detail, place, lat, lon, participants, source_id, status, keep)'
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
    ['data/timeline.csv:2 file: "17 cells" is not the width of the header (expected 16 cells)']
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
    '34.1,,,src-a,verified,',
    '34.1,,,src-a,verified,10',
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
    [
      'data/timeline.csv:2 track: "talk" is not one of the words (expected talks, calls, crimea, sanctions, military, kyiv, un)'
    ]
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
    ',,,src-a,verified,10\nt02',
    ',,,src-z,verified,10\nt02',
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
  ],
  [
    'a range that runs backwards',
    E,
    '40000,50000',
    '60000,50000',
    ['data/estimates.csv:3 low: "60000" is more than high 50000 (expected low no more than high)']
  ],
  [
    'a point beside a range',
    E,
    '40000,50000,',
    '40000,50000,45000',
    ['data/estimates.csv:3 point: "45000" stands beside a range (expected a point, or low and high)']
  ],
  [
    'a number with a comma',
    E,
    '20000,,',
    '"20,000",,',
    ['data/estimates.csv:2 low: "20,000" is not a number (expected figures without commas, or nothing)']
  ],
  [
    'an unknown side',
    E,
    ',US,"more',
    ',media,"more',
    ['data/estimates.csv:2 side: "media" is not one of the words (expected US, NATO, Ukraine, Russia, other)']
  ],
  [
    'an unknown group',
    E,
    'near border,border,The',
    'near border,frontier,The',
    [
      'data/estimates.csv:2 group: "frontier" is not one of the words (expected border, exercise, crimea, mixed, addition, withdrawal, limit, before, context)'
    ]
  ],
  [
    'a month that does not exist',
    E,
    'e01,2014-03-27',
    'e01,2014-13',
    ['data/estimates.csv:2 date: "2014-13" is not a day or month (expected YYYY-MM-DD or YYYY-MM)']
  ],
  [
    'an address that is none',
    'data/sources.csv',
    'https://example.org/a',
    'example.org/a',
    ['data/sources.csv:2 url: "example.org/a" is not an address (expected http(s)://… or nothing)']
  ],
  [
    'a date of a source that is none',
    'data/sources.csv',
    '2014-03-30,https',
    'March,https',
    ['data/sources.csv:2 date: "March" is not a date (expected YYYY-MM-DD, YYYY-MM, YYYY or nothing)']
  ],
  [
    'an unknown kind of source',
    'data/sources.csv',
    ',press,',
    ',newspaper,',
    [
      'data/sources.csv:2 type: "newspaper" is not one of the words (expected primary, press, reference, thinktank, academic, data, other)'
    ]
  ],
  [
    'a source there twice',
    'data/sources.csv',
    'gk,',
    'src-b,',
    ['data/sources.csv:4 id: "src-b" is there twice (expected an id of its own)']
  ],
  [
    'a base taken before it was surrounded',
    C,
    '2014-02-27,2014-03-22',
    '2014-03-25,2014-03-22',
    [
      'data/crimea-sites.csv:2 taken_on: "2014-03-22" is before surrounded_on 2014-03-25 (expected the same day or later)'
    ]
  ],
  [
    'an unknown mark',
    C,
    ',air base,base,Ukraine,2014-03-22',
    ',air base,fort,Ukraine,2014-03-22',
    ['data/crimea-sites.csv:2 mark: "fort" is not one of the words (expected base, fleet, checkpoint, place)']
  ],
  [
    'neither yes nor no',
    C,
    '2014-03-22,yes',
    '2014-03-22,true',
    ['data/crimea-sites.csv:2 drawn: "true" is not one of the words (expected yes, no)']
  ],
  [
    'a place seen later that does not say so',
    'data/deployments.csv',
    '2014-03-24,no',
    '2014-04-02,no',
    ['data/deployments.csv:2 later: "no" does not fit first_seen 2014-04-02 (expected yes)']
  ],
  [
    'a unit that is not of Ukraine',
    O,
    'UA-10,',
    'RU-10,',
    ['data/oblasts.csv:2 iso_3166_2: "RU-10" is not a unit of Ukraine (expected ISO 3166-2: UA-43)']
  ],
  [
    'a share above 100',
    O,
    UNIT + '20.1',
    UNIT + '120.1',
    ['data/oblasts.csv:2 russian_native_pct_2001: "120.1" is not a share (expected 0 to 100 per cent)']
  ],
  [
    'a printed share that is not the one beside it',
    O,
    UNIT + '20.1,20.1',
    UNIT + '20.1,25',
    ['data/oblasts.csv:2 russian_printed: "25" is not the share beside it (expected 20.1, or the same rounded)']
  ],
  [
    'a run-off with two leaders',
    O,
    UNIT + '20.1,20.1,70.2,10.1,40.1,,55.5',
    UNIT + '20.1,20.1,70.2,10.1,40.1,50,55.5',
    [
      'data/oblasts.csv:2 yanukovych_2010_preliminary_pct: "50" does not say who led (expected the share of the leader alone, in one of the two columns)'
    ]
  ],
  [
    'a state that votes twice',
    'data/un-vote.csv',
    'country,AAB,',
    'country,AAA,',
    ['data/un-vote.csv:4 iso_a3: "AAA" is there twice (expected one row a state)']
  ],
  [
    'a total that is not the sum',
    'data/un-vote.csv',
    'in favour,193',
    'in favour,100',
    ['data/un-vote.csv:2 count: "100" is not the sum of the states (expected 193)']
  ],
  [
    'a vote nobody can cast',
    'data/un-vote.csv',
    'AAA,State 0,in favour',
    'AAA,State 0,yes',
    ['data/un-vote.csv:3 vote: "yes" is not one of the words (expected in favour, against, abstained, did not vote)']
  ],
  [
    'a line to a place nobody knows',
    'data/lines.csv',
    'paris;kyiv',
    'paris;rome',
    ['data/lines.csv:2 via: "rome" is not a place (expected an id of data/places.csv, or "lon lat" in degrees)']
  ],
  [
    'a line of one place',
    'data/lines.csv',
    'paris;kyiv',
    'paris',
    ['data/lines.csv:2 via: "paris" is not a way (expected two or more places, parted by ;)']
  ],
  [
    'an unknown kind of line',
    'data/lines.csv',
    'absent',
    'missing',
    ['data/lines.csv:2 kind: "missing" is not one of the words (expected talk, absent, route, call)']
  ],
  [
    'an id with capitals',
    'data/counts.csv',
    'n01,',
    'N01,',
    ['data/counts.csv:2 id: "N01" is not an id (expected small letters, figures and hyphens: snap-drill)']
  ],
  [
    'a sanction of nobody’s',
    'data/sanctions.csv',
    ',EU,',
    ',Eu,',
    [
      'data/sanctions.csv:2 imposer: "Eu" is not one of the words (expected United States, EU, Canada, Australia, Japan, G7, NATO, Russia)'
    ]
  ],
  [
    'a count of no group',
    'data/counts.csv',
    'n01,deaths',
    'n01,death',
    [
      'data/counts.csv:2 group: "death" is not one of the words (expected ballot, hearsay, choices, clocks, hours, deaths, census-crimea, census-sevastopol, population)'
    ]
  ],
  [
    'a count of no unit',
    'data/counts.csv',
    ',people,',
    ',persons,',
    ['data/counts.csv:2 unit: "persons" is not one of the words (expected people, %, hours, hours ahead, model)']
  ],
  ...[
    'Sergey Lavrov, John Kerry',
    'Kerry, Lavrov',
    'John Kerry and Sergey Lavrov',
    'John Kerry, Andriy Deshchytsia, Sergey Lavrov'
  ].map((who): Case => [
    `a meeting of ${who}`,
    T,
    '48.85,2.35,,,src-a',
    `48.85,2.35,,"${who}",src-a`,
    [
      `data/timeline.csv:2 participants: "${who}" would not be known as a meeting of the two (expected "John Kerry, Sergey Lavrov" first, in this order)`
    ]
  ])
];
