// What the figure of counts shows: rows of data/counts.csv, with a column for each figure of a table.
import type { Count, Estimate, Tables } from '$lib/content/types';
import { day } from '$lib/ui/format';
import { intervalKind } from '../estimates/interval-mark';

/** The tables that the figure shows. */
export type CountTables = Pick<Tables, 'counts' | 'countGroups' | 'estimates'>;

interface CountCell {
  label: string;
}
export interface CountRow {
  id: string;
  who: string;
  /** The day, and what limits the figure: 'without one city', 'not a count'. */
  qualifier: string;
  /** One for each column; null where the source gives no figure. */
  cells: (CountCell | null)[];
  /** A statement without a number, printed instead of the cells; else ''. */
  statement: string;
  /** What others only report: no count. */
  hearsay: boolean;
}
export interface CountTable {
  /** Names of the columns; a single one is not printed. */
  columns: string[];
  rows: CountRow[];
}

/**
 * The table for a focus: a group of counts.csv with the groups shown beside it, or with 'exercise' the exercises of estimates.csv.
 * @param ids  limits the rows; of exercises only these are shown
 */
export function countTable(tables: CountTables, focus: string, ids: readonly string[] = []): CountTable {
  if (focus === 'exercise') return exerciseTable(tables.estimates, ids);
  const groups = tables.countGroups.filter((g) => g.id === focus || g.beside === focus).map((g) => g.id);
  return pivot(
    tables.counts.filter(({ id, group }) => groups.includes(group) && (ids.length === 0 || ids.includes(id)))
  );
}

function exerciseTable(estimates: Estimate[], ids: readonly string[]): CountTable {
  const rows = estimates.filter(({ id, kind }) => kind === 'exercise' && ids.includes(id));
  return {
    columns: [''],
    rows: rows.map((estimate) => ({
      id: estimate.id,
      who: estimate.whoShort,
      qualifier: day(estimate.date),
      cells: [{ label: estimate.label }],
      statement: '',
      hearsay: false
    }))
  };
}

/**
 * A row for each source, a column for each thing counted. Numbers come first, then statements without one, hearsay
 * last.
 */
function pivot(counts: Count[]): CountTable {
  const numbers = counts.filter((count) => intervalKind(count) !== 'none');
  const columns = [...new Set(numbers.map(({ measure }) => measure))];
  const whos = [...new Set(numbers.map(({ who }) => who))];
  /** Days on which several sources speak need not be printed. */
  const isShared = (date: string): boolean =>
    new Set(counts.filter((count) => count.date === date).map(({ who }) => who)).size > 1;
  const dayOf = (date: string): string => (date === '' || isShared(date) ? '' : day(date));
  const rows: CountRow[] = [
    ...whos.map((who) => {
      const own = numbers.filter((count) => count.who === who);
      const first = own[0];
      return {
        id: first?.id ?? who,
        who,
        statement: '',
        qualifier: [dayOf(first?.date ?? ''), ...new Set(own.map(({ limit }) => limit))].filter(Boolean).join('; '),
        cells: columns
          .map((column) => own.find(({ measure }) => measure === column) ?? null)
          .map((count) => count && { label: count.label }),
        hearsay: first?.kind === 'hearsay'
      };
    }),
    ...counts
      .filter((count) => intervalKind(count) === 'none')
      .map((count) => ({
        id: count.id,
        who: count.who,
        qualifier: dayOf(count.date),
        cells: [],
        statement: count.labelShort,
        hearsay: false
      }))
  ];
  return { columns, rows: [...rows.filter(({ hearsay }) => !hearsay), ...rows.filter(({ hearsay }) => hearsay)] };
}
