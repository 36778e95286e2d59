import type { Case } from './table-errors.cases';

const T = 'data/timeline.csv';
const E = 'data/estimates.csv';
const C = 'data/crimea-sites.csv';
const O = 'data/oblasts.csv';
/** The cells of the first unit up to its shares. */
const UNIT = 'UA-10,Unit 0,Unit 0,Область,Town,,1000.5,990.1,basis,';

/** Tables with a value that is refused by a rule of that table, one fault each. */
export const valueCases: readonly Case[] = [
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
    ['data/estimates.csv:2 side: "media" is not one of the sides (expected US, Ukraine: data/vocabulary.aml)']
  ],
  [
    'an unknown group',
    E,
    'near border,border,The',
    'near border,frontier,The',
    [
      'data/estimates.csv:2 group: "frontier" is not one of the estimateGroups (expected border, island, drills: data/vocabulary.aml)'
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
    'a unit without a code',
    O,
    'UA-10,',
    'ten,',
    ['data/oblasts.csv:2 iso_3166_2: "ten" is not a unit (expected ISO 3166-2: FR-75)']
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
    ['data/sanctions.csv:2 imposer: "Eu" is not one of the imposers (expected EU: data/vocabulary.aml)']
  ],
  [
    'a count of no group',
    'data/counts.csv',
    'n01,deaths',
    'n01,death',
    ['data/counts.csv:2 group: "death" is not one of the countGroups (expected deaths: data/vocabulary.aml)']
  ],
  [
    'a count of no unit',
    'data/counts.csv',
    ',people,',
    ',persons,',
    ['data/counts.csv:2 unit: "persons" is not one of the words (expected people, %, hours, hours ahead, model)']
  ],
  [
    'a second meeting on a day',
    T,
    't02,2014-03-06,04:20,crimea,yes,An event,Parliament seized,,It happens (src-b).,Simferopol,44.95,34.1,,,no',
    't02,2014-03-05,04:20,talks,yes,An event,Parliament seized,,It happens (src-b).,Simferopol,44.95,34.1,,,yes',
    ['data/timeline.csv:3 meeting: "yes" is the second on 2014-03-05 (expected one meeting a day)']
  ],
  [
    'a vote without a total',
    'data/un-vote.csv',
    'summary,,in favour,in favour,193,total,src-a,verified\n',
    '',
    ['data/un-vote.csv:2 vote: "in favour" has no total (expected a row "summary,,in favour,…")']
  ],
  [
    'a note under an event that is no meeting',
    T,
    '34.1,,,no,,src-a',
    '34.1,,,no,an hour,src-a',
    ['data/timeline.csv:3 meeting_note: "an hour" is under no meeting (expected nothing, or meeting: yes)']
  ],
  [
    'a word for yes in a column that is marked',
    'data/estimates.csv',
    '"more than 20,000",,,,,Said',
    '"more than 20,000",,,x,,Said',
    ['data/estimates.csv:2 almost: "x" is not one of the words (expected yes, nothing)']
  ]
];
