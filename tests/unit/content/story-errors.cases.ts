import type { Case } from './table-errors.cases';
import { STEP_TEXT } from './world';

const S = 'data/story.aml';

/** Broken stories, one fault each. */
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
    'a note that cites a source nobody knows',
    S,
    'read: src-a\nalso',
    'read: src-z\nalso',
    ['data/story.aml:39 read: "src-z" is not a source (expected an id of data/sources.csv)']
  ],
  [
    'a second source nobody knows',
    S,
    'also: src-b',
    'also: src-z',
    ['data/story.aml:40 also: "src-z" is not a source (expected an id of data/sources.csv)']
  ],
  [
    'a step without a note',
    S,
    '[.notes]\nref: count\ntitle: The count\nholds: The source gives a number.\nread: src-a\nref: denial\ntitle: The denial\nholds: The source gives none.\nread: src-b\n[]\n[]',
    '[]',
    [
      'data/story.aml:53 id: "step-two" names no source (expected [.notes] with at least one note)',
      'data/story.aml:59 text: "[^count]" is marked but has no note (expected "ref: count" in [.notes])',
      'data/story.aml:59 text: "[^denial]" is marked but has no note (expected "ref: denial" in [.notes])'
    ]
  ],
  [
    'a mark without a note',
    S,
    'here.[^count]',
    'here.[^total]',
    ['data/story.aml:31 text: "[^total]" is marked but has no note (expected "ref: total" in [.notes])']
  ],
  [
    'a note never marked',
    S,
    'number at all.[^denial]\n:end\n\n[.notes]\nref: count\ntitle: The count\nholds: The source gives a number.\nread: src-a\nalso',
    'number at all.\n:end\n\n[.notes]\nref: count\ntitle: The count\nholds: The source gives a number.\nread: src-a\nalso',
    ['data/story.aml:41 ref: "denial" is never marked (expected [^denial] in the text, or "note: denial" in a voice)']
  ],
  [
    'a note there twice',
    S,
    'also: src-b\nref: denial',
    'also: src-b\nref: count\ntitle: Again\nholds: Again.\nread: src-a\nref: denial',
    ['data/story.aml:41 ref: "count" is there twice in this step (expected a name of its own)']
  ],
  [
    'a note without what it holds',
    S,
    'holds: The source gives a number.\nread: src-a\nalso',
    'read: src-a\nalso',
    ['data/story.aml:36 holds: "holds" is missing (expected a line "holds: …")']
  ],
  [
    'a mark that is none',
    S,
    'stand here.[^count]',
    'stand here.[^count] Or not.[1]',
    ['data/story.aml:31 text: "[1]" is not a note mark (expected [^name], after the full stop)']
  ],
  [
    'an unknown shot',
    S,
    'shot: paris',
    'shot: rome',
    [
      'data/story.aml:58 shot: "rome" is not one of the words (expected europe, paris, homeward, call, ukraine, vilnius, kyiv, kyiv-kharkiv, crimea, airfields, isthmus, harbour, east, north-east, south-east, three-cities, drill, late)'
    ]
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
    [
      'data/story.aml:28 figure: "pie" is not one of the words (expected clocks, voices, issues, days, counts, quote, statements, estimates, estimates-crimea, dots, timeline, hours, sanctions, matrix, vote)'
    ]
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
    ['data/story.aml:30 claims: "s0-99" is not a claim (expected an id of tests/fixtures/seed-claims.csv)']
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
    'a voice whose note is not there',
    S,
    'note: count',
    'note: total',
    ['data/story.aml:50 note: "total" is not a note of this step (expected a ref of its [.notes])']
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
    'a key nobody knows',
    S,
    'place: Paris\nday: 2014-03-30',
    'place: Paris\ncity: Paris\nday: 2014-03-30',
    [
      'data/story.aml:23 city: "city" is not a key here (expected one of id, was, chapter, date, place, day, until, shot, secondShot, layers, marks, lines, figure, focus, rows, figureTitle, figureNote, turn, claims, text)'
    ]
  ],
  [
    'a key there twice',
    S,
    'shot: paris',
    'shot: paris\nshot: europe',
    ['data/story.aml:59 shot: "shot: europe" is there twice (expected one "shot:", or "[]" to close the list above)']
  ],
  [
    'a list nobody knows',
    S,
    '[.voices]',
    '[.quotes]',
    ['data/story.aml:46 quotes: "[.quotes]" is not a list here (expected [.notes], [.voices])']
  ],
  [
    'a text without its end',
    S,
    'at all.[^denial]\n:end\n\n[.notes]\nref: count\ntitle: The count\nholds: The source gives a number.\nread: src-a\nref',
    'at all.[^denial]\n\n[.notes]\nref: count\ntitle: The count\nholds: The source gives a number.\nread: src-a\nref',
    [
      'data/story.aml:59 text: "text" has no end (expected a line ":end" after it)',
      'data/story.aml:59 text: "" is empty (expected text)'
    ]
  ],
  [
    'a line of text that would be read as a key',
    S,
    'One two three',
    'Sanctions: one\nOne two three',
    [
      'data/story.aml:31 text: "" is empty (expected text)',
      'data/story.aml:32 text: "Sanctions: one" would be read as a key (expected a line that does not begin with a word and a colon; ":end" closes a text)'
    ]
  ],
  [
    'a line outside every key',
    S,
    'layers: units',
    'layers: units\nand unit names',
    [
      'data/story.aml:26 file: "and unit names" stands outside every key (expected "key: value", or lines between "text:" and ":end")'
    ]
  ],
  [
    'a step without an id',
    S,
    'id: step-two\n',
    '',
    [
      'data/story.aml:53 chapter: "chapter: second" begins another of the steps (expected "id:" as the first key of each of the steps)'
    ]
  ],
  [
    'an id without its colon',
    S,
    'id: step-two\n',
    'id step-two\n',
    [
      'data/story.aml:53 file: "id step-two" stands outside every key (expected "key: value", or lines between "text:" and ":end")'
    ]
  ],
  [
    'a first step without an id',
    S,
    'id: step-one\n',
    '',
    [
      ...[2, 3].map(
        (line) =>
          `data/graphics.csv:${line} step: "step-one" is not a step (expected an id of a step of data/story.aml)`
      ),
      'data/methods.aml:22 text: "step-one" is not a step (expected an id of data/story.aml)',
      'data/story.aml:19 chapter: "chapter: first" comes too early (expected "id:" as the first key of each of the steps)'
    ]
  ],
  [
    'a step after the end of the steps',
    S,
    'holds: The source gives none.\nread: src-b\n[]\n[]\n',
    `holds: The source gives none.\nread: src-b\n[]\n[]\n\nid: step-three\nchapter: second\ntext:\n${STEP_TEXT}\n:end\n[.notes]\nref: count\ntitle: Once more\n[]\n`,
    [
      'data/story.aml:75 id: "id: step-three" stands after [steps], which was closed on line 73 (expected it above line 73)'
    ]
  ],
  ...['top', 'live', 'opening', 'explore-timeline', 'story-data', 'chapter-two', 'step-tall'].map((id): Case => [
    `a step called ${id}`,
    S,
    'id: step-two',
    `id: ${id}`,
    [
      `data/story.aml:53 id: "${id}" is taken by the page itself (expected another id: the address of a step is all its own)`
    ]
  ]),
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
