import archieml from 'archieml';
import * as v from 'valibot';
import type { ContentError } from './error.ts';
import { issueText } from './schemas/fields.ts';

/** One object of the story file: its keys as written, where each stands, and the lists inside it. */
export interface Block {
  line: number;
  values: Record<string, string>;
  lines: Record<string, number>;
  lists: Record<string, Block[]>;
}

/** The lists of a file: those at its top, those inside the objects of another. */
export interface Shape {
  top: string[];
  nested: Record<string, string[]>;
}

const STORY_SHAPE: Shape = { top: ['chapters', 'steps'], nested: { steps: ['notes', 'voices'] } };

/** The first key of each object of a list, where it is not 'id'; meeting it again begins the next object. */
const FIRST_KEY: Record<string, string> = { notes: 'ref', voices: 'side' };
/** A list that should not be there: its keys are not looked at. */
const UNKNOWN = '?';

const END = /^\s*:end\b/i;
const KEY = /^\s*([^\s[\]{}\\:]+)[ \t]*:[ \t]*(.*)$/;
const SCOPE = /^\s*\[\s*(\.?)\s*([^\s[\]{}\\:.]*)\s*\]/;

/**
 * Reads data/story.aml, or another ArchieML file whose lists `shape` names. ArchieML is forgiving: what it cannot place it drops without a word. So a line finder goes
 * over the same lines first, knows where every key stands and refuses what the parser would lose.
 */
export function readArchie(file: string, text: string, errors: ContentError[], shape = STORY_SHAPE): Block {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const { root, lost } = findLines(file, lines, shape, errors);
  fill(root, archieml.load(lines.map((line, i) => (lost.has(i + 1) ? '' : line)).join('\n')));
  return root;
}

/** Checks one object against its schema; `undefined` where something in it is wrong. */
export function readBlock<S extends v.ObjectSchema<v.ObjectEntries, undefined>>(
  file: string,
  block: Block,
  schema: S,
  errors: ContentError[]
): v.InferOutput<S> | undefined {
  const keys = Object.keys(schema.entries);
  for (const [key, line] of Object.entries(block.lines)) {
    if (keys.includes(key)) continue;
    errors.push({
      file,
      line,
      column: key,
      value: key,
      message: 'is not a key here',
      expected: `one of ${keys.join(', ')}`
    });
  }
  const result = v.safeParse(schema, block.values, { abortPipeEarly: true });
  if (result.success) return result.output;
  const seen = new Set<string>();
  for (const issue of result.issues) {
    const column = String(issue.path?.[0]?.key ?? 'file');
    if (seen.has(column)) continue;
    seen.add(column);
    const [message, expected] =
      column in block.lines ? issueText(issue.message) : ['is missing', `a line "${column}: …"`];
    const value = column in block.lines ? (block.values[column] ?? '') : column;
    errors.push({ file, line: block.lines[column] ?? block.line, column, value, message, expected });
  }
  return undefined;
}

const newBlock = (line: number): Block => ({ line, values: {}, lines: {}, lists: {} });

/** Where the line finder is: a list, and the object of it that the next keys belong to. */
interface Level {
  name: string;
  list: Block[];
  block: Block | null;
  /** An object without its first key: that is said once, and the rest of it is passed over. */
  lost?: boolean;
}

/** The lines of an object without its first key: the parser would give them to the object before it. */
interface Found {
  root: Block;
  lost: Set<number>;
}

function findLines(file: string, lines: string[], shape: Shape, errors: ContentError[]): Found {
  const root = newBlock(1);
  const lost = new Set<number>();
  let levels: Level[] = [];
  /** The list that was closed last, and where; keys of its objects may stand under it by mistake. */
  let closed: { name: string; line: number; lost: boolean } | null = null;
  let open: { line: number } | null = null;
  const unclosed = (line: number) =>
    void errors.push({
      file,
      line,
      column: 'text',
      value: 'text',
      message: 'has no end',
      expected: 'a line ":end" after it'
    });

  const isLost = () => levels.some((level) => level.lost) || (levels.length === 0 && !!closed?.lost);
  lines.forEach((content, i) => {
    read(content, i + 1);
    if (isLost()) lost.add(i + 1);
  });
  if (open) unclosed((open as { line: number }).line);
  return { root, lost };

  function read(content: string, line: number): void {
    const fail = (column: string, message: string, expected: string) =>
      void errors.push({ file, line, column, value: content.trim(), message, expected });

    if (END.test(content)) {
      if (!open) fail(':end', 'closes nothing', '"text:" above it');
      open = null;
      return;
    }
    const key = KEY.exec(content);
    if (key) {
      if (open)
        return fail(
          'text',
          'would be read as a key',
          'a line that does not begin with a word and a colon; ":end" closes a text'
        );
      if (closed && levels.length === 0 && !closed.lost && key[1] === (FIRST_KEY[closed.name] ?? 'id')) {
        fail(
          key[1] ?? '',
          `stands after [${closed.name}], which was closed on line ${closed.line}`,
          `it above line ${closed.line}`
        );
        closed.lost = true;
      }
      if (
        enter(levels, isLost() && levels.length === 0 ? newBlock(line) : root, key[1] ?? '', line, fail) &&
        key[1] === 'text'
      )
        open = { line };
      return;
    }
    const scope = SCOPE.exec(content);
    if (scope) {
      if (scope[2]?.startsWith('^'))
        return fail('text', 'would be read as a list', 'a line that does not begin with a bracket');
      if (open) unclosed(open.line);
      open = null;
      const nested = scope[1] === '.';
      if (levels.length === 0 && closed?.lost && (nested || !scope[2])) return;
      if (levels.length === 1 && !scope[2]) closed = { name: levels[0]?.name ?? '', line, lost: false };
      levels = moveTo({ levels, root, shape, fail }, nested, scope[2] ?? '');
      return;
    }
    if (open || content.trim() === '' || isLost()) return;
    fail('file', 'stands outside every key', '"key: value", or lines between "text:" and ":end"');
    // Between two objects it can only be the first key of the second, without its colon.
    const level = levels.at(-1);
    if (level && level.name !== UNKNOWN && isWhole(level)) lose(level, line);
  }
}

/** True between two objects of a list: the one above has its own lists already, or there is none. */
const isWhole = ({ block }: Level): boolean => !block || Object.keys(block.lists).length > 0;

function lose(level: Level, line: number): void {
  level.lost = true;
  level.block = newBlock(line);
}

type Fail = (column: string, message: string, expected: string) => void;

function enter(levels: Level[], root: Block, key: string, line: number, fail: Fail): boolean {
  const level = levels.at(-1);
  if (level?.name === UNKNOWN) return false;
  if (level) {
    const first = FIRST_KEY[level.name] ?? 'id';
    if (key === first) {
      level.block = newBlock(line);
      level.lost = false;
      level.list.push(level.block);
    } else if (!level.block || (isWhole(level) && key in level.block.lines && !level.lost)) {
      fail(
        key,
        level.block ? `begins another of the ${level.name}` : 'comes too early',
        `"${first}:" as the first key of each of the ${level.name}`
      );
      lose(level, line);
    }
    if (levels.some(({ lost }) => lost)) return true;
  }
  const block = level?.block ?? root;
  if (key in block.lines) fail(key, 'is there twice', `one "${key}:", or "[]" to close the list above`);
  block.lines[key] ??= line;
  return true;
}

function moveTo(
  { levels, root, shape, fail }: { levels: Level[]; root: Block; shape: Shape; fail: Fail },
  nested: boolean,
  name: string
): Level[] {
  if (name === '') {
    if (levels.length === 0) fail('[]', 'closes nothing', 'a list open above it');
    return levels.slice(0, -1);
  }
  const parent = nested ? levels.at(-1) : undefined;
  const known = nested ? (shape.nested[parent?.name ?? ''] ?? []) : shape.top;
  if (!known.includes(name)) {
    fail(name, 'is not a list here', known.map((list) => `[${nested ? '.' : ''}${list}]`).join(', ') || '[] first');
    return [...(nested ? levels : []), { name: UNKNOWN, list: [], block: null }];
  }
  const owner = parent?.block ?? root;
  const list: Block[] = (owner.lists[name] ??= []);
  return [...(nested ? levels : []), { name, list, block: null }];
}

/** Puts the parser's values to the lines found. */
function fill(block: Block, data: unknown, prefix = ''): void {
  if (typeof data !== 'object' || data === null) return;
  for (const [name, value] of Object.entries(data)) {
    if (Array.isArray(value))
      value.forEach((item, i) => {
        const inner = block.lists[name]?.[i];
        if (inner) fill(inner, item);
      });
    else if (typeof value === 'string') block.values[prefix + name] = value.trim();
    else fill(block, value, `${prefix}${name}.`);
  }
}
