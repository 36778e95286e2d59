import type { FailAtKey } from './block-errors.ts';
import type { Registry } from './registry.ts';
import type { FigureName, Step, Tables } from './types.ts';

interface Known {
  registry: Registry;
  tables: Tables;
}

/** What a step may write after `focus:`. */
interface Focus {
  words: (known: Known) => Iterable<string>;
  /** The same for an editor, as the end of an error message. */
  expected: string;
  /** True if the figure works without a focus too. */
  optional?: true;
  /** True if there may be several words, separated by spaces. */
  several?: true;
}

type Listed = 'timeline' | 'estimates' | 'counts';
interface Asks {
  /** null: the figure has no focus. */
  focus: Focus | null;
  /** The table that `rows` come from, perhaps depending on the focus; null: the figure takes no rows. */
  rows: Listed | null | ((focus: string) => Listed);
  /** True if the figure is empty without rows. */
  needsRows?: (focus: string) => boolean;
}

/** Ids of the published rows of a table, with those that have a fault of their own. */
const idsOf = ({ registry }: Known, table: Listed): string[] =>
  [...registry.rows].flatMap(([id, { file, published }]) => (published && file === fileOf(table) ? [id] : []));
const fileOf = (table: Listed): string => `data/${table}.csv`;

const estimates: Asks = {
  focus: {
    words: (known) => [
      ...idsOf(known, 'estimates'),
      ...known.tables.estimates.flatMap(({ date, side }) => [date, side])
    ],
    expected: 'days, ids or sides of data/estimates.csv',
    optional: true,
    several: true
  },
  rows: 'estimates'
};
const events: Asks = { focus: null, rows: 'timeline' };
const neither: Asks = { focus: null, rows: null };

/** The focus and rows of each figure. Anything else is refused: the figure would show something else without a word. */
const asks: Record<FigureName, Asks> = {
  estimates,
  'estimates-crimea': estimates,
  dots: {
    focus: { words: (known) => idsOf(known, 'estimates'), expected: 'an id of data/estimates.csv', optional: true },
    rows: 'estimates',
    needsRows: () => true
  },
  counts: {
    focus: {
      words: ({ tables }) => ['drill', ...tables.counts.map(({ group }) => group)],
      expected: 'a group of data/counts.csv, or drill'
    },
    rows: (focus) => (focus === 'drill' ? 'estimates' : 'counts'),
    needsRows: (focus) => focus === 'drill'
  },
  quote: {
    focus: { words: ({ registry }) => registry.claims.keys(), expected: 'an id of tests/fixtures/seed-claims.csv' },
    rows: null
  },
  timeline: {
    focus: {
      words: (known) => ['talks', ...idsOf(known, 'timeline')],
      expected: 'talks, or an id of data/timeline.csv',
      optional: true
    },
    rows: 'timeline'
  },
  matrix: {
    focus: {
      words: ({ tables }) => ['Ukraine', ...tables.positions.map(({ issue }) => issue)],
      expected: 'Ukraine, or an issue of data/positions.csv',
      optional: true
    },
    rows: null
  },
  issues: { focus: { words: () => ['blank', 'agreed'], expected: 'blank or agreed' }, rows: null },
  days: events,
  hours: events,
  statements: { focus: null, rows: 'estimates' },
  clocks: neither,
  voices: neither,
  sanctions: neither,
  vote: neither
};

/** Refuses a focus and rows that the step's figure does not take. Ids that do not exist are refused by the registry. */
export function checkFigure(step: Pick<Step, 'figure' | 'focus' | 'rows'>, known: Known, fail: FailAtKey): void {
  const { figure, focus, rows } = step;
  const ask = figure ? asks[figure] : neither;
  checkFocus(figure, focus, ask.focus, known, fail);
  const table = typeof ask.rows === 'function' ? ask.rows(focus) : ask.rows;
  if (typeof table === 'string' && rows.length === 0 && ask.needsRows?.(focus))
    fail('figure', figure ?? '', 'has no rows', `a line "rows: …": ids of ${fileOf(table)}`);
  for (const id of rows) {
    const file = known.registry.rows.get(id)?.file;
    if (!file) continue;
    if (table === null)
      fail('rows', id, figure ? `is not listed by the figure ${figure}` : 'has no figure to list it', 'no rows');
    else if (file !== fileOf(table))
      fail('rows', id, `is of ${file}, which the figure ${figure} does not list`, `an id of ${fileOf(table)}`);
  }
}

function checkFocus(figure: FigureName | null, focus: string, ask: Focus | null, known: Known, fail: FailAtKey): void {
  if (!ask) {
    if (focus !== '') fail('focus', focus, figure ? `is nothing to the figure ${figure}` : 'has no figure', 'no focus');
    return;
  }
  if (focus === '') {
    if (!ask.optional) fail('figure', figure ?? '', 'has no focus', `a line "focus: …": ${ask.expected}`);
    return;
  }
  const words = new Set(ask.words(known));
  for (const word of ask.several ? focus.split(/[\s;,]+/).filter(Boolean) : [focus]) {
    if (!words.has(word)) fail('focus', word, `is nothing that the figure ${figure} turns on`, ask.expected);
  }
}
