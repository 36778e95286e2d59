// Makes a step from its block in data/story.aml and checks its text, length, numbers and ids.
import type { ArchieBlock } from './archieml-parser.ts';
import { readBlock } from './archieml-reader.ts';
import { failAtKeys, type FailAtKey, lineOfKey } from './block-errors.ts';
import type { ContentError } from './error.ts';
import { checkFigure } from './figures.ts';
import { readMarks } from './marks.ts';
import { numberNotes, readNotes, readVoices } from './notes.ts';
import { STORY } from './paths.ts';
import { numbersIn, type Registry } from './registry.ts';
import * as schemas from './schemas/story.ts';
import { brokenMarks, countWords, plainText, toHtml } from './text.ts';
import type { Chapter, MarkAsk, Step, Tables } from './types.ts';

const MIN_WORDS = 25;
const MAX_WORDS = 70;
/** A number in the text from this on must be a number of some row. */
const MIN_CHECKED_NUMBER = 1000;

/** What the steps are checked against. */
export interface Context {
  registry: Registry;
  tables: Tables;
  chapters: readonly Chapter[];
  errors: ContentError[];
}

/**
 * Reads and checks one step.
 * @param firstNote  number of its first note
 * @returns undefined if a value of it cannot be read
 */
export function readStep(block: ArchieBlock, index: number, firstNote: number, context: Context): Step | undefined {
  const { registry, tables, chapters, errors } = context;
  const notes = readNotes(block, registry, errors);
  const voices = readVoices(block, errors);
  const data = readBlock(STORY, block, schemas.step, errors);
  if (!data) return undefined;

  const fail = failAtKeys(STORY, block, errors);
  const chapter = chapters.find(({ id }) => id === data.chapter);
  if (!chapter) fail('chapter', data.chapter, 'is not a chapter', 'an id of [chapters]');
  const until = data.until ?? data.day;
  if (until < data.day) fail('until', until, `is before day ${data.day}`, 'the same day or later');

  const marks = readMarks(data.marks);
  const shots = { shot: data.shot, secondShot: data.secondShot ?? data.shot };
  checkIds(block, context, { marks, lines: data.lines, rows: data.rows, claims: data.claims });
  checkShots(block, context, shots);
  checkFigure({ figure: data.figure ?? null, focus: data.focus, rows: data.rows }, { registry, tables }, fail);
  const plain = plainText(data.text);
  checkText(data.text, plain, fail);
  checkNumbers(registry, fail, {
    text: plain,
    figureTitle: data.figureTitle,
    figureNote: data.figureNote,
    marks: data.marks
  });
  for (const each of notes)
    checkNumbers(registry, failAtKeys(STORY, each.block, errors), {
      holds: each.note.holds,
      disputed: each.note.disputed
    });
  for (const each of voices) checkNumbers(registry, failAtKeys(STORY, each.block, errors), { said: each.voice.said });
  const numbered = numberNotes({ step: block, id: data.id, text: data.text, notes, voices, firstNote }, errors);

  return {
    id: data.id,
    ...(data.was.length > 0 && { was: data.was }),
    index,
    chapter: chapter?.index ?? -1,
    date: data.date,
    place: data.place,
    day: data.day,
    until,
    ...shots,
    layers: data.layers,
    marks,
    lines: data.lines,
    figure: data.figure ?? null,
    focus: data.focus,
    rows: data.rows,
    voices: voices.map(({ voice }) => voice),
    figureTitle: data.figureTitle,
    figureNote: data.figureNote,
    html: toHtml(data.text, numbered),
    plain,
    notes: numbered,
    claims: data.claims,
    ...(data.turn && { turn: data.turn })
  };
}

/** Refuses marks, lines, rows and claims that do not exist or are not published. */
export function checkIds(
  block: ArchieBlock,
  { registry }: Context,
  ids: { marks: readonly MarkAsk[]; lines: readonly string[]; rows: readonly string[]; claims: readonly string[] },
  prefix = ''
): void {
  const where = (key: string) => ({ file: STORY, line: lineOfKey(block, prefix + key), column: prefix + key });
  for (const { place } of ids.marks) registry.check('marks', place, where('marks'));
  for (const kind of ['lines', 'rows', 'claims'] as const) {
    for (const id of ids[kind]) registry.check(kind, id, where(kind));
  }
}

/** Refuses shots that data/shots.csv does not have. */
export function checkShots(block: ArchieBlock, { registry }: Context, shots: Record<string, string>): void {
  for (const [key, id] of Object.entries(shots)) {
    // A step without a second shot has no key for it.
    if (key in block.lines) registry.check('shots', id, { file: STORY, line: lineOfKey(block, key), column: key });
  }
}

function checkText(text: string, plain: string, fail: FailAtKey): void {
  for (const piece of brokenMarks(text)) fail('text', piece, 'is not a note mark', '[^name], after the full stop');
  const words = countWords(plain);
  if (words < MIN_WORDS || words > MAX_WORDS) {
    fail(
      'text',
      `${words} words`,
      `is too ${words < MIN_WORDS ? 'short' : 'long'}`,
      `${MIN_WORDS} to ${MAX_WORDS} words`
    );
  }
}

function checkNumbers(registry: Registry, fail: FailAtKey, texts: Record<string, string>): void {
  for (const [key, text] of Object.entries(texts)) {
    for (const shown of text.match(/\d{1,3}(?:,\d{3})+|\d{5,}/g) ?? []) {
      const [number = ''] = numbersIn(shown);
      if (Number(number) >= MIN_CHECKED_NUMBER && !registry.numbers.has(number))
        fail(key, shown, 'is a number that is not in the data', 'a number of a verified row in data/');
    }
  }
}
