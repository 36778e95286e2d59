import type { Case } from './table-errors.cases';

const V = 'data/vocabulary.aml';

/** The vocabulary with one fault each. */
export const vocabularyCases: readonly Case[] = [
  [
    'a symbol that nobody draws',
    V,
    'symbol: diamond',
    'symbol: star',
    ['data/vocabulary.aml:10 symbol: "star" is not one of the words (expected disc, circle, triangle, bar, diamond)']
  ],
  [
    'a track without a half of the figure',
    V,
    'half: diplomacy\n',
    '',
    ['data/vocabulary.aml:2 half: "half" is missing (expected a line "half: …")']
  ],
  [
    'a track there twice',
    V,
    'id: crimea',
    'id: talks',
    [
      'data/timeline.csv:3 track: "crimea" is not one of the tracks (expected talks, talks: data/vocabulary.aml)',
      'data/vocabulary.aml:6 id: "talks" is there twice (expected an id of its own)'
    ]
  ],
  [
    'a list that nobody reads',
    V,
    '[tracks]',
    '[track]',
    [
      'data/vocabulary.aml:1 track: "[track]" is not a list here (expected [tracks], [sides], [estimateGroups], [imposers], [parties], [countGroups], [legend], [words], [columns])',
      'data/timeline.csv:2 track: "talks" is not one of the tracks (expected tracks in data/vocabulary.aml)',
      'data/timeline.csv:3 track: "crimea" is not one of the tracks (expected tracks in data/vocabulary.aml)'
    ]
  ],
  [
    'a key outside every list',
    V,
    '[tracks]',
    'colour: red\n[tracks]',
    ['data/vocabulary.aml:1 colour: "colour" is not a key here (expected lists alone)']
  ],
  [
    'two parties on one seat',
    V,
    '[countGroups]',
    'id: Russia\nname: Russia\nseat: left\n[countGroups]',
    ['data/vocabulary.aml:30 seat: "left" is there twice (expected one entry with "seat: left")']
  ],
  [
    'a figure whose kind no group has',
    V,
    'kind: total',
    'apart: others',
    [
      'data/story.aml:28 figure: "estimates" has nothing to draw: no group is of the kind total (expected "kind: total" in a group of data/vocabulary.aml)'
    ]
  ],
  [
    'rows of a kind that the figure does not draw',
    'data/story.aml',
    'figure: estimates\nrows: e01',
    'figure: counts\nfocus: exercise\nrows: e01',
    ['data/story.aml:30 rows: "e01" has no row that the figure draws (expected a row of a group of the kind exercise)']
  ],
  [
    'a note that asks for something it cannot have',
    V,
    'kind: total',
    'kind: total\napart: drills of {number}',
    [
      'data/story.aml:28 figure: "estimates" has nothing to draw: no group is of the kind total (expected "kind: total" in a group of data/vocabulary.aml)',
      'data/vocabulary.aml:21 apart: "drills of {number}" has another word in braces (expected {range}, {labels} or {claims})'
    ]
  ],
  [
    'a side of two words, which no focus could name',
    V,
    'id: Ukraine',
    'id: Ukraine too',
    [
      'data/estimates.csv:4 side: "Ukraine" is not one of the sides (expected US, Ukraine too: data/vocabulary.aml)',
      'data/vocabulary.aml:15 id: "Ukraine too" is more than one word (expected a word without spaces)'
    ]
  ],
  [
    'a group shown beside one that is not there',
    V,
    'name: Deaths',
    'name: Deaths\nbeside: injuries',
    ['data/vocabulary.aml:31 beside: "injuries" is not one of the countGroups (expected deaths)']
  ],
  [
    'a word that the locale does not have',
    V,
    '[countGroups]',
    '[legend]\nid: lake\nprinted: lake\n[countGroups]',
    ['data/vocabulary.aml:29 id: "lake" is not one of the words (expected fleet, later, alliance)']
  ],
  [
    'a meaning of a column that no download has',
    V,
    '[countGroups]',
    '[columns]\nid: colour\nmeaning: Its colour\n[countGroups]',
    ['data/vocabulary.aml:29 id: "colour" is not a column of a download (expected a column that /data/ offers)']
  ],
  [
    'a meeting on a track without discs',
    V,
    'symbol: disc',
    'symbol: bar',
    ['data/timeline.csv:2 track: "talks" has the symbol bar (expected a track with "symbol: disc" for a meeting)']
  ]
];
