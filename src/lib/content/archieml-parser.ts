import type { ContentError } from './error.ts';

// Reads ArchieML (archieml.org), the part of it that data/ uses: keys, lists of objects, and texts of several lines between `text:`
// and `:end`. The published parser drops what it does not understand and knows no lines; this one refuses it, with its place.

/** One object of an ArchieML file: its values, the line of each key, and the lists inside it. */
export interface ArchieBlock {
  line: number;
  values: Record<string, string>;
  lines: Record<string, number>;
  lists: Record<string, ArchieBlock[]>;
}

/** The lists that a file may have: those at its top level, and those inside the objects of another list. */
export interface ArchieShape {
  top: string[];
  nested: Record<string, string[]>;
}

/** The first key of each object of a list; 'id' for lists that are not here. Meeting it again begins the next object. */
const FIRST_KEY: Record<string, string> = { notes: 'ref', voices: 'side' };
/** Name of a list that `ArchieShape` does not have. Its keys are not looked at. */
const UNKNOWN = '?';

const END = /^\s*:end\b/i;
const KEY = /^\s*([^\s[\]{}\\:]+)[ \t]*:[ \t]*(.*)$/;
const SCOPE = /^\s*\[\s*(\.?)\s*([^\s[\]{}\\:.]*)\s*\]/;

/** An open list, and its object that the next keys belong to. */
interface Level {
  name: string;
  list: ArchieBlock[];
  block: ArchieBlock | null;
  /** The object has no first key. This is reported once; its other lines are skipped. */
  skipped?: boolean;
}

/** A text that has no `:end` yet: where it began, where its value goes, and its lines so far. */
interface OpenText {
  line: number;
  block: ArchieBlock | null;
  content: string[];
}

/**
 * Reads an ArchieML file.
 * @param lines   without their line ends
 * @param errors  receives every fault, with its line
 * @returns the root object; with errors it has as much as could be read
 */
export function parseArchie(
  file: string,
  lines: readonly string[],
  shape: ArchieShape,
  errors: ContentError[]
): ArchieBlock {
  const parser = new ArchieParser(file, shape, errors);
  parser.read(lines);
  return parser.root;
}

const newBlock = (line: number): ArchieBlock => ({ line, values: {}, lines: {}, lists: {} });
const firstKeyOf = (list: string): string => FIRST_KEY[list] ?? 'id';

/** True if the object above is complete: there is none, or it has lists of its own already. */
const isComplete = ({ block }: Level): boolean => !block || Object.keys(block.lists).length > 0;

class ArchieParser {
  readonly root = newBlock(1);

  private readonly file: string;
  private readonly shape: ArchieShape;
  private readonly errors: ContentError[];
  private content = '';
  private line = 0;
  /** The open lists, the innermost last. */
  private levels: Level[] = [];
  /** The top-level list that was closed last: keys of its objects may follow it by mistake. */
  private closed: { name: string; line: number; skipped: boolean } | null = null;
  private text: OpenText | null = null;

  constructor(file: string, shape: ArchieShape, errors: ContentError[]) {
    this.file = file;
    this.shape = shape;
    this.errors = errors;
  }

  read(lines: readonly string[]): void {
    lines.forEach((content, i) => {
      this.content = content;
      this.line = i + 1;
      this.readLine();
    });
    this.closeText();
  }

  private readLine(): void {
    if (END.test(this.content)) return this.readEnd();
    const [, key, value = ''] = KEY.exec(this.content) ?? [];
    if (key !== undefined) return this.readKey(key, value.trim());
    const [scope, dot, name = ''] = SCOPE.exec(this.content) ?? [];
    if (scope !== undefined) return this.readScope(dot === '.', name);
    this.readProse();
  }

  private readEnd(): void {
    const { text } = this;
    if (!text) return this.fail(':end', 'closes nothing', '"text:" above it');
    if (text.block) text.block.values.text = text.content.join('\n').trim();
    this.text = null;
  }

  private readKey(key: string, value: string): void {
    if (this.text)
      return this.fail(
        'text',
        'would be read as a key',
        'a line that does not begin with a word and a colon; ":end" closes a text'
      );
    this.refuseObjectAfterList(key);
    const block = this.enterKey(key);
    if (block) block.values[key] = value;
    if (key === 'text' && this.levels.at(-1)?.name !== UNKNOWN)
      this.text = { line: this.line, block, content: [value] };
  }

  /** Reports the first key of an object that follows the `[]` of its list. */
  private refuseObjectAfterList(key: string): void {
    const { closed } = this;
    if (!closed || closed.skipped || this.levels.length > 0 || key !== firstKeyOf(closed.name)) return;
    this.fail(
      key,
      `stands after [${closed.name}], which was closed on line ${closed.line}`,
      `it above line ${closed.line}`
    );
    closed.skipped = true;
  }

  /** Adds a key to the object it belongs to, and returns that; null if its list is unknown or its object is skipped. */
  private enterKey(key: string): ArchieBlock | null {
    const level = this.levels.at(-1);
    if (level?.name === UNKNOWN) return null;
    if (level) this.chooseObject(level, key);
    if (this.isSkipping()) return null;
    const block = level?.block ?? this.root;
    if (key in block.lines) this.fail(key, 'is there twice', `one "${key}:", or "[]" to close the list above`);
    block.lines[key] ??= this.line;
    return block;
  }

  /** Begins a new object of the list if the key is its first; refuses a key that no object can have. */
  private chooseObject(level: Level, key: string): void {
    const first = firstKeyOf(level.name);
    if (key === first) {
      level.block = newBlock(this.line);
      level.skipped = false;
      level.list.push(level.block);
      return;
    }
    const beginsAnother = !!level.block && isComplete(level) && key in level.block.lines && !level.skipped;
    if (level.block && !beginsAnother) return;
    this.fail(
      key,
      level.block ? `begins another of the ${level.name}` : 'comes too early',
      `"${first}:" as the first key of each of the ${level.name}`
    );
    this.skipObject(level);
  }

  private readScope(nested: boolean, name: string): void {
    if (name.startsWith('^'))
      return this.fail('text', 'would be read as a list', 'a line that does not begin with a bracket');
    this.closeText();
    if (this.levels.length === 0 && this.closed?.skipped && (nested || !name)) return;
    if (name === '') this.closeList();
    else this.openList(nested, name);
  }

  private closeList(): void {
    if (this.levels.length === 0) this.fail('[]', 'closes nothing', 'a list open above it');
    if (this.levels.length === 1) this.closed = { name: this.levels[0]?.name ?? '', line: this.line, skipped: false };
    this.levels.pop();
  }

  /** @param nested  the list is written with a dot: it belongs to the current object of the list above */
  private openList(nested: boolean, name: string): void {
    const parent = nested ? this.levels.at(-1) : undefined;
    const outer = nested ? this.levels : [];
    const known = nested ? (this.shape.nested[parent?.name ?? ''] ?? []) : this.shape.top;
    if (known.includes(name)) {
      const list = ((parent?.block ?? this.root).lists[name] ??= []);
      this.levels = [...outer, { name, list, block: null }];
      return;
    }
    this.fail(
      name,
      'is not a list here',
      known.map((list) => `[${nested ? '.' : ''}${list}]`).join(', ') || '[] first',
      // Everything that names an entry of the list is a fault that follows from this one.
      !nested
    );
    this.levels = [...outer, { name: UNKNOWN, list: [], block: null }];
  }

  /** A line that is neither key nor list: part of a text, blank, or a fault. */
  private readProse(): void {
    if (this.text) {
      // A backslash at the beginning of a line keeps it from being read as a key or a list.
      this.text.content.push(this.content.replace(/^(\s*)\\/, '$1'));
      return;
    }
    if (this.content.trim() === '' || this.isSkipping()) return;
    this.fail('file', 'stands outside every key', '"key: value", or lines between "text:" and ":end"');
    // Between two objects it can only be the first key of the second one, without its colon.
    const level = this.levels.at(-1);
    if (level && level.name !== UNKNOWN && isComplete(level)) this.skipObject(level);
  }

  private skipObject(level: Level): void {
    level.skipped = true;
    level.block = newBlock(this.line);
  }

  /** True while lines belong to an object without a first key. */
  private isSkipping(): boolean {
    return this.levels.some(({ skipped }) => skipped) || (this.levels.length === 0 && !!this.closed?.skipped);
  }

  /** Reports a text that has no `:end`. */
  private closeText(): void {
    if (this.text)
      this.errors.push({
        file: this.file,
        line: this.text.line,
        column: 'text',
        value: 'text',
        message: 'has no end',
        expected: 'a line ":end" after it'
      });
    this.text = null;
  }

  private fail(column: string, message: string, expected: string, first = false): void {
    const { file, line, content } = this;
    this.errors.push({
      file,
      line,
      column,
      value: content.trim(),
      message,
      expected,
      ...(first && { first: true as const })
    });
  }
}
