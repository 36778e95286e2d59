// Remembers every id and number of the data, so that steps and notes can be checked against rows that may be published.
import type { ContentError } from './error.ts';

interface Entry {
  file: string;
  published: boolean;
}

/** What an id may be of. */
type Kind = 'sources' | 'rows' | 'marks' | 'lines' | 'shots' | 'claims';

/** Every id of the data, and whether its row may be published. */
export class Registry {
  readonly sources = new Map<string, Entry>();
  /** Rows that a figure may list. */
  readonly rows = new Map<string, Entry>();
  /** Places and sites that a step may mark. */
  readonly marks = new Map<string, Entry>();
  readonly lines = new Map<string, Entry>();
  readonly shots = new Map<string, Entry>();
  readonly claims = new Map<string, Entry>();
  /** Every number of the published rows, without commas. */
  readonly numbers = new Set<string>();
  /** Sources that published rows and steps cite. */
  readonly cited = new Set<string>();

  private readonly errors: ContentError[];

  constructor(errors: ContentError[]) {
    this.errors = errors;
  }

  /** Adds an id; refuses one that exists already. */
  add(kind: Kind, id: string, entry: Entry, line: number, column = 'id'): void {
    const there = this[kind].get(id);
    if (there) {
      this.errors.push({
        file: entry.file,
        line,
        column,
        value: id,
        message: there.file === entry.file ? 'is there twice' : `is an id of ${there.file} too`,
        expected: 'an id of its own'
      });
      return;
    }
    this[kind].set(id, entry);
  }

  /**
   * Refuses an id that does not exist, or whose row is not published.
   * @returns whether the id may be used
   */
  check(kind: Kind, id: string, at: { file: string; line: number; column: string }): boolean {
    const entry = this[kind].get(id);
    if (!entry) {
      // Of the shots there are few: they are listed.
      const known = kind === 'shots' ? `: ${[...this.shots.keys()].join(', ')}` : '';
      this.errors.push({ ...at, value: id, message: `is not ${NAMES[kind]}`, expected: `${EXPECTED[kind]}${known}` });
      return false;
    }
    if (!entry.published) {
      this.errors.push({ ...at, value: id, message: `is unverified in ${entry.file}`, expected: 'a verified row' });
      return false;
    }
    return true;
  }

  /** Checks the id of a source and records that it is cited. */
  cite(id: string, at: { file: string; line: number; column: string }): void {
    if (this.check('sources', id, at)) this.cited.add(id);
  }

  /** Records the numbers of a row: sentences of the story may have them. */
  learn(cells: Record<string, string>): void {
    for (const cell of Object.values(cells)) {
      for (const number of numbersIn(cell)) this.numbers.add(number);
    }
  }
}

const NAMES = {
  sources: 'a source',
  rows: 'a row',
  marks: 'a place',
  lines: 'a line',
  shots: 'a shot',
  claims: 'a claim'
} as const;
const EXPECTED = {
  sources: 'an id of data/sources.csv',
  rows: 'an id of a table in data/',
  marks: 'an id of data/places.csv or data/crimea-sites.csv',
  lines: 'an id of data/lines.csv',
  shots: 'an id of data/shots.csv',
  claims: 'an id of data/claims.csv'
} as const;

/** The numbers of a text, without commas. */
export function numbersIn(text: string): string[] {
  return (text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? []).map((number) => number.replace(/,/g, ''));
}
