// Compiles the texts of the data files to the story: reads, joins and checks all of them.
import type { ArchieBlock } from './archieml-parser.ts';
import { readArchie, readBlock } from './archieml-reader.ts';
import { failAtKeys } from './block-errors.ts';
import { wholeFile, type ContentError } from './error.ts';
import { readGraphics } from './graphics.ts';
import { compileMap, readMap } from './map.ts';
import { readMarks } from './marks.ts';
import { readMethods } from './methods.ts';
import { STORY } from './paths.ts';
import { Registry } from './registry.ts';
import type { Files } from './rows.ts';
import * as schemas from './schemas/story.ts';
import { checkIds, checkShots, readStep, type Context } from './steps.ts';
import { readTables } from './tables.ts';
import { countWords } from './text.ts';
import type { Chapter, Methods, Source, Step, Story } from './types.ts';

export type { Files };

/** Reading speed, words a minute, with the time for the graphics. */
const WORDS_A_MINUTE = 180;

/** Ids of parts of the page, and endings of its stills' names: no step can have them. A test compares them with the page's. */
export const RESERVED_ID =
  /^(?:top|live|opening|explore-timeline|story-data|legend-dots|dark|(?:chapter|note|foot|st)-.*|.*-tall)$/;

/**
 * Compiles the story and the prose of the pages beside it. Pure: it opens no file.
 * @param given  the texts of the data files, by path from the project root
 * @returns with errors, the story has as much as could be read
 */
export function compileStory(given: Files): { story: Story; methods: Methods; errors: ContentError[] } {
  const errors: ContentError[] = [];
  const registry = new Registry(errors);
  const root = readRoot(given, errors);
  const files = withoutTables(given, root, errors);
  const mapFile = readMap(files, errors);
  const night = root?.values['opening.day'] ?? '';
  const { tables, sources } = readTables(
    files,
    { project: mapFile.project, night, units: mapFile.head?.['focus.units'] },
    registry,
    errors
  );
  const { map, geography } = compileMap(mapFile, files, registry, errors);
  const chapters = readChapters(root, errors);
  const context: Context = { registry, tables, chapters, errors };
  const steps = readSteps(root, context);
  const opening = readOpening(root, context);
  boundChapters(root, chapters, steps, errors);
  const methods = readMethods(files, registry, stepIds(root), errors);
  const words = steps.reduce((sum, step) => sum + countWords(step.plain), 0);
  const cited = [...registry.cited].flatMap((id): [string, Source][] => {
    const source = sources.get(id);
    return source ? [[id, source]] : [];
  });
  const story: Story = {
    ...opening,
    map,
    geography,
    words,
    minutes: Math.max(1, Math.round(words / WORDS_A_MINUTE)),
    chapters,
    steps,
    sources: Object.fromEntries(cited.sort(([a], [b]) => (a < b ? -1 : 1))),
    tables,
    graphics: readGraphics(files, stepIds(root), errors)
  };
  return { story, methods, errors };
}

/** The files of a story, with null for the tables that its head says it does without; refuses one that is there all the same. */
function withoutTables(files: Files, root: ArchieBlock | null, errors: ContentError[]): Files {
  const absent = (root?.values.without ?? '').split(/\s+/).filter(Boolean);
  const paths = absent.map((name) => `data/${name}.csv`);
  for (const path of paths) {
    if (root && files[path] !== undefined)
      failAtKeys(STORY, root, errors)('without', path, 'is there', 'no such file, or the table not listed here');
  }
  return { ...files, ...Object.fromEntries(paths.map((path) => [path, null])) };
}

function readRoot(files: Files, errors: ContentError[]): ArchieBlock | null {
  const text = files[STORY];
  if (typeof text === 'string') return readArchie(STORY, text, errors);
  errors.push(wholeFile(STORY, 'is missing', 'the text of the story'));
  return null;
}

function readOpening(
  root: ArchieBlock | null,
  context: Context
): Pick<Story, 'headline' | 'dek' | 'dateline' | 'desk' | 'published' | 'railFrom' | 'opening'> {
  const data = root && readBlock(STORY, root, schemas.head, context.errors);
  if (!root || !data)
    return {
      headline: '',
      dek: '',
      dateline: '',
      desk: '',
      published: '',
      railFrom: '',
      opening: { shot: '', marks: [], lines: [], day: '' }
    };
  const marks = readMarks(data['opening.marks']);
  const lines = data['opening.lines'];
  checkIds(root, context, { marks, lines, rows: [], claims: [] }, 'opening.');
  checkShots(root, context, { 'opening.shot': data['opening.shot'] });
  const { headline, dek, dateline, desk, published = '', railFrom } = data;
  return {
    headline,
    dek,
    dateline,
    desk,
    published,
    railFrom,
    opening: { shot: data['opening.shot'], marks, lines, day: data['opening.day'] }
  };
}

function readChapters(root: ArchieBlock | null, errors: ContentError[]): Chapter[] {
  const ids = new Set<string>();
  return (root?.lists.chapters ?? [])
    .flatMap((block) => {
      const data = readBlock(STORY, block, schemas.chapter, errors);
      if (!data) return [];
      if (ids.has(data.id)) failAtKeys(STORY, block, errors)('id', data.id, 'is there twice', 'an id of its own');
      ids.add(data.id);
      return [{ ...data, first: -1, last: -1 }];
    })
    .map((chapter, index) => ({ index, ...chapter }));
}

function readSteps(root: ArchieBlock | null, context: Context): Step[] {
  const steps: Step[] = [];
  const ids = new Set<string>();
  let notes = 0;
  for (const block of root?.lists.steps ?? []) {
    const step = readStep(block, steps.length, notes + 1, context);
    if (!step) continue;
    const fail = failAtKeys(STORY, block, context.errors);
    if (ids.has(step.id)) fail('id', step.id, 'is there twice', 'an id of its own');
    if (RESERVED_ID.test(step.id))
      fail('id', step.id, 'is taken by the page itself', 'another id: the address of a step is all its own');
    if (step.turn && steps.some(({ turn }) => turn))
      fail('turn', step.turn, 'is there twice in the story', 'one step with it');
    ids.add(step.id);
    notes += step.notes.length;
    steps.push(step);
  }
  checkMoved(root, steps, context.errors);
  return steps;
}

/** Refuses a former id of a step that another step or the page has: a link to it could not open both. */
function checkMoved(root: ArchieBlock | null, steps: readonly Step[], errors: ContentError[]): void {
  const seen = new Set(steps.map(({ id }) => id));
  for (const step of steps) {
    const block = root?.lists.steps?.find(({ values }) => values.id === step.id);
    for (const id of step.was ?? []) {
      if (block && (seen.has(id) || RESERVED_ID.test(id)))
        failAtKeys(STORY, block, errors)(
          'was',
          id,
          'is the address of something else',
          'an id that only this step had'
        );
      seen.add(id);
    }
  }
}

/** Sets the first and last step of each chapter; refuses steps that are not in the order of the chapters. */
function boundChapters(
  root: ArchieBlock | null,
  chapters: Chapter[],
  steps: readonly Step[],
  errors: ContentError[]
): void {
  let current = 0;
  for (const step of steps) {
    const chapter = chapters[step.chapter];
    if (!chapter) continue;
    if (chapter.index < current) {
      const block = root?.lists.steps?.find(({ values }) => values.id === step.id);
      if (block)
        failAtKeys(STORY, block, errors)(
          'chapter',
          chapter.id,
          'is over already',
          `${chapters[current]?.id} or a later chapter`
        );
      continue;
    }
    current = chapter.index;
    if (chapter.first < 0) chapter.first = step.index;
    chapter.last = step.index;
  }
  if (errors.length > 0) return;
  for (const chapter of chapters.filter(({ first }) => first < 0)) {
    const block = root?.lists.chapters?.[chapter.index];
    if (block) failAtKeys(STORY, block, errors)('id', chapter.id, 'has no step', 'a step with this chapter');
  }
}

/** Ids of all steps as written, with those that have a fault of their own: these are not missing. */
function stepIds(root: ArchieBlock | null): Set<string> {
  return new Set((root?.lists.steps ?? []).map(({ values }) => values.id ?? ''));
}
