import type { Case } from './table-errors.cases';

const S = 'data/story.aml';

/** Stories with a fault in their notes or note marks, one fault each. */
export const noteCases: readonly Case[] = [
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
    'a voice whose note is not there',
    S,
    'note: count',
    'note: total',
    ['data/story.aml:50 note: "total" is not a note of this step (expected a ref of its [.notes])']
  ]
];
