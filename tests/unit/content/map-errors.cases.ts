import type { Case } from './table-errors.cases';

const M = 'data/map.aml';
const S = 'data/shots.csv';
const L = 'data/labels.csv';

/** The map with one fault each: its file, its shots, and the exceptions for its names. */
export const mapCases: readonly Case[] = [
  [
    'a centre that is no point',
    M,
    'centre: 32 48.5',
    'centre: 48.5',
    ['data/map.aml:1 centre: "48.5" is not a point (expected degrees east and north: 2.35 48.85)']
  ],
  [
    'an extent that is turned round',
    M,
    'inset: 22 43 40 53',
    'inset: 40 43 22 53',
    [
      'data/map.aml:3 inset: "40 43 22 53" is not an extent (expected west, south, east and north in degrees: -5 43 12 54)'
    ]
  ],
  [
    'a role of a place that is not there',
    M,
    'focus.place: kyiv',
    'focus.place: rome',
    ['data/map.aml:5 focus.place: "rome" is not a place (expected an id of data/places.csv or data/crimea-sites.csv)']
  ],
  [
    'a part of a role',
    M,
    'focus.country: UKR',
    'focus.country: UKR\nother.country: RUS',
    ['data/map.aml:1 other.place: "other.place" is missing (expected a line "other.place: …", or no line "other.…")']
  ],
  [
    'a unit of the disputed area that is not there',
    M,
    'focus.country: UKR',
    'focus.country: UKR\ndisputed.place: paris\ndisputed.units: UA-99\ndisputed.from: 2014-02-27\n' +
      'disputed.extent: 32 44 36 46\ndisputed.credit: Hatched.\ndisputed.before: Not yet.\ndisputed.alt: It is hatched.',
    ['data/map.aml:8 disputed.units: "UA-99" is not a row (expected an id of a table in data/)']
  ],
  [
    'a level that nobody knows',
    M,
    'id: wide',
    'id: world',
    ['data/map.aml:9 id: "world" is not one of the words (expected wide, country, detail)']
  ],
  [
    'a shot whose extent is a point',
    S,
    '-3 45.5 10 52.5',
    '-3 45.5',
    [
      'data/shots.csv:3 extent: "-3 45.5" is not an extent (expected west, south, east and north in degrees: -5 43 12 54)'
    ]
  ],
  [
    'a shot that names a place that is not there',
    S,
    'kyiv paris,kyiv',
    'kyiv rome,kyiv',
    ['data/shots.csv:2 names: "rome" is not a place (expected an id of data/places.csv or data/crimea-sites.csv)']
  ],
  [
    'an exception for a name that is not there',
    L,
    'kyiv,30 50',
    'rome,30 50',
    [
      'data/labels.csv:2 id: "rome" is neither a place nor a unit (expected an id of data/places.csv or data/oblasts.csv)'
    ]
  ],
  [
    'a point without a latitude',
    L,
    '30 50; 31 50.5',
    '30 50; 31',
    [
      'data/labels.csv:2 points: "30 50; 31" is not a list of points (expected degrees east and north, parted by ;: 2.35 48.85; 3 49)'
    ]
  ],
  [
    'a terrain that nobody knows',
    L,
    'focus,phone',
    'lake,phone',
    ['data/labels.csv:2 terrain: "lake" is not one of the words (expected land, focus, other, sea)']
  ],
  [
    'a unit around a city that is not there',
    L,
    'UA-11',
    'UA-99',
    ['data/labels.csv:3 around: "UA-99" is not a unit (expected an id of data/oblasts.csv)']
  ]
];
