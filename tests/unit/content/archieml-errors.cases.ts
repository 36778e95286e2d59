import type { Case } from './table-errors.cases';
import { STEP_TEXT } from './world';

const S = 'data/story.aml';

/** Stories with a fault in their form: keys, lists and texts. One fault each, or all that follow from one. */
export const archiemlCases: readonly Case[] = [
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
  ])
];
