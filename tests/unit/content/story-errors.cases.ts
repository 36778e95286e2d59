import { figureNames } from '$lib/figures';
import type { Case } from './table-errors.cases';
import { STEP_TEXT } from './world';

const S = 'data/story.aml';

/** Stories with a fault in what they say, one fault each. */
export const storyCases: readonly Case[] = [
  [
    'a publisher’s name with straight quotation marks',
    S,
    'desk: A desk',
    'desk: A "desk"',
    ['data/story.aml:4 desk: "A "desk"" has straight quotation marks (expected “ ” ‘ ’)']
  ],
  [
    'a day of publication that is none',
    S,
    'published: 2026-01-02',
    'published: 2026-02-30',
    ['data/story.aml:5 published: "2026-02-30" is not a day (expected YYYY-MM-DD)']
  ],
  [
    'an unknown shot',
    S,
    'shot: paris',
    'shot: rome',
    ['data/story.aml:58 shot: "rome" is not a shot (expected an id of data/shots.csv: europe, paris)']
  ],
  [
    'an unknown layer',
    S,
    'layers: units',
    'layers: roads',
    [
      'data/story.aml:25 layers: "roads" is not one of the words (expected units, unit-names, alliances, zones, distances, language, runoff, choices, sites)'
    ]
  ],
  [
    'an unknown figure',
    S,
    'figure: estimates',
    'figure: pie',
    [`data/story.aml:28 figure: "pie" is not one of the words (expected ${figureNames().join(', ')})`]
  ],
  [
    'a chapter that is not there',
    S,
    'chapter: second',
    'chapter: third',
    ['data/story.aml:54 chapter: "third" is not a chapter (expected an id of [chapters])']
  ],
  [
    'a step id not in kebab-case',
    S,
    'id: step-two',
    'id: stepTwo',
    ['data/story.aml:53 id: "stepTwo" is not an id (expected small letters, figures and hyphens: snap-drill)']
  ],
  [
    'a step id there twice',
    S,
    'id: step-two',
    'id: step-one',
    ['data/story.aml:53 id: "step-one" is there twice (expected an id of its own)']
  ],
  [
    'a chapter id there twice',
    S,
    'id: second',
    'id: first',
    [
      'data/story.aml:14 id: "first" is there twice (expected an id of its own)',
      'data/story.aml:54 chapter: "second" is not a chapter (expected an id of [chapters])'
    ]
  ],
  [
    'a chapter without a step',
    S,
    'id: step-one\nchapter: first',
    'id: step-one\nchapter: second',
    ['data/story.aml:12 id: "first" has no step (expected a step with this chapter)']
  ],
  [
    'a step of a chapter that is over',
    S,
    'id: step-one\nchapter: first\n',
    `id: step-zero\nchapter: second\ndate: 29 March\nplace: Paris\nday: 2014-03-29\nshot: paris\ntext:\n${STEP_TEXT}\n:end\n\n[.notes]\nref: count\ntitle: The count\nholds: It is given.\nread: src-a\nref: denial\ntitle: The denial\nholds: It is not.\nread: src-b\n[]\n\nid: step-one\nchapter: first\n`,
    ['data/story.aml:41 chapter: "first" is over already (expected second or a later chapter)']
  ],
  [
    'a place nobody knows',
    S,
    'paris* ; kyiv',
    'paris* ; rome',
    ['data/story.aml:26 marks: "rome" is not a place (expected an id of data/places.csv or data/crimea-sites.csv)']
  ],
  [
    'a site left out because it is unverified',
    S,
    'paris* ; kyiv',
    'paris* ; c02',
    ['data/story.aml:26 marks: "c02" is unverified in data/crimea-sites.csv (expected a verified row)']
  ],
  [
    'a line nobody knows',
    S,
    'lines: paris-kyiv\nfigure',
    'lines: paris-rome\nfigure',
    ['data/story.aml:27 lines: "paris-rome" is not a line (expected an id of data/lines.csv)']
  ],
  [
    'a row nobody knows',
    S,
    'rows: e01',
    'rows: e01 t99',
    ['data/story.aml:29 rows: "t99" is not a row (expected an id of a table in data/)']
  ],
  [
    'a row left out because it is unverified',
    S,
    'rows: e01',
    'rows: e03',
    ['data/story.aml:29 rows: "e03" is unverified in data/estimates.csv (expected a verified row)']
  ],
  [
    'a claim nobody made',
    S,
    'claims: s0-01',
    'claims: s0-99',
    ['data/story.aml:30 claims: "s0-99" is not a claim (expected an id of data/claims.csv)']
  ],
  [
    'an opening place nobody knows',
    S,
    'opening.marks: paris*',
    'opening.marks: rome*',
    [
      'data/story.aml:8 opening.marks: "rome" is not a place (expected an id of data/places.csv or data/crimea-sites.csv)'
    ]
  ],
  [
    'an opening without its day',
    S,
    'opening.day: 2014-03-30\n',
    '',
    ['data/story.aml:1 opening.day: "opening.day" is missing (expected a line "opening.day: …")']
  ],
  [
    'a step on a day that does not exist',
    S,
    'day: 2014-03-31',
    'day: 2014-03-32',
    ['data/story.aml:57 day: "2014-03-32" is not a day (expected YYYY-MM-DD)']
  ],
  [
    'a step that ends before it begins',
    S,
    'day: 2014-03-31',
    'day: 2014-03-31\nuntil: 2014-03-30',
    ['data/story.aml:58 until: "2014-03-30" is before day 2014-03-31 (expected the same day or later)']
  ],
  [
    'a number that is not in the data',
    S,
    'twenty 20,000 soldiers are said to stand here.[^count] Moscow gives no number at all.[^denial]\n:end\n\n[.notes]\nref: count\ntitle: The count\nholds: The source gives a number.\nread: src-a\nalso',
    'twenty 35,000 soldiers are said to stand here.[^count] Moscow gives no number at all.[^denial]\n:end\n\n[.notes]\nref: count\ntitle: The count\nholds: The source gives a number.\nread: src-a\nalso',
    [
      'data/story.aml:31 text: "35,000" is a number that is not in the data (expected a number of a verified row in data/)'
    ]
  ],
  [
    'a number of a note that is not in the data',
    S,
    'holds: The source gives a number.\nread: src-a\nalso',
    'holds: The source gives 35,000.\nread: src-a\nalso',
    [
      'data/story.aml:38 holds: "35,000" is a number that is not in the data (expected a number of a verified row in data/)'
    ]
  ],
  [
    'a number that only an unverified row has',
    S,
    'figure: estimates',
    'figure: estimates\nfigureNote: Or 88,000.',
    [
      'data/story.aml:29 figureNote: "88,000" is a number that is not in the data (expected a number of a verified row in data/)'
    ]
  ],
  [
    'straight quotation marks in a text',
    S,
    'One two three',
    'One "two" three',
    [
      'data/story.aml:31 text: "One "two" three four five six seven eight nine ten eleven twelve thirteen fourte…" has straight quotation marks (expected “ ” ‘ ’)'
    ]
  ],
  [
    'straight quotation marks in a voice',
    S,
    'said: “We talked about it”',
    'said: "We talked about it"',
    ['data/story.aml:49 said: ""We talked about it"" has straight quotation marks (expected “ ” ‘ ’)']
  ],
  [
    'a voice on neither side',
    S,
    'side: left',
    'side: middle',
    ['data/story.aml:47 side: "middle" is not one of the words (expected left, right)']
  ],
  [
    'a text too short',
    S,
    'One two three four five six seven eight nine ten ',
    '',
    ['data/story.aml:31 text: "23 words" is too short (expected 25 to 70 words)']
  ],
  [
    'a text too long',
    S,
    'One two three',
    `One two${' or more'.repeat(30)} three`,
    ['data/story.aml:31 text: "93 words" is too long (expected 25 to 70 words)']
  ],
  [
    'an address of another step as an earlier one',
    S,
    'id: step-two',
    'id: step-two\nwas: step-zero step-one',
    ['data/story.aml:54 was: "step-one" is the address of something else (expected an id that only this step had)']
  ],
  [
    'something else to turn',
    S,
    'shot: paris',
    'shot: paris\nturn: page',
    ['data/story.aml:59 turn: "page" is not one of the words (expected day)']
  ]
];
