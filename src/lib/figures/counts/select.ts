import type { Count, Estimate, Story } from '$lib/content/types';
import { day } from '$lib/ui/format';
import { intervalKind } from '../estimates/interval-mark';

export interface CountCell {
  label: string;
}
export interface CountRow {
  id: string;
  who: string;
  /** When, and what limits the figure: 'without Sevastopol', 'not a count'. */
  sub: string;
  /** One entry a column; null where nothing is said. */
  cells: (CountCell | null)[];
  /** Words of a statement without a number; they take the place of all cells. */
  statement: string;
  /** What others only say of it: no count. */
  hearsay: boolean;
}
export interface CountTable {
  /** Names of the columns; one alone needs no name. */
  columns: string[];
  rows: CountRow[];
}

/** The groups a focus shows: the ballot brings what others say of it. */
const GROUPS: Record<string, string[]> = { ballot: ['ballot', 'hearsay'] };

/** What stands in the small figure for a focus: rows of counts.csv by group, or the exercises that the step names. */
export function countTable(tables: Story['tables'], focus: string, ids: readonly string[] = []): CountTable {
  if (focus === 'drill') return drillTable(tables.estimates, ids);
  const groups = GROUPS[focus] ?? [focus];
  return pivot(
    tables.counts.filter(({ id, group }) => groups.includes(group) && (ids.length === 0 || ids.includes(id)))
  );
}

function drillTable(estimates: Estimate[], ids: readonly string[]): CountTable {
  const rows = estimates.filter(({ id, group }) => group === 'exercise' && ids.includes(id));
  return {
    columns: [''],
    rows: rows.map((estimate) => ({
      id: estimate.id,
      who: estimate.whoShort,
      sub: day(estimate.date),
      cells: [{ label: estimate.label }],
      statement: '',
      hearsay: false
    }))
  };
}

/** One row for each who, one column for each thing counted; numbers first, then what says there is none, hearsay last. */
function pivot(counts: Count[]): CountTable {
  const numbers = counts.filter((count) => intervalKind(count) !== 'none');
  const columns = columnsOf(numbers.map(({ what }) => measureOf(what)));
  const whos = [...new Set(numbers.map(({ who }) => who))];
  const often = (date: string): boolean =>
    new Set(counts.filter((count) => count.date === date).map(({ who }) => who)).size > 1;
  const when = (date: string): string => (date === '' || often(date) ? '' : day(date));
  const rows: CountRow[] = [
    ...whos.map((who) => {
      const own = numbers.filter((count) => count.who === who);
      const first = own[0];
      const limits = own.map(({ what }) => what.slice(measureOf(what).length).replace(/^[,:] /, ''));
      return {
        id: first?.id ?? who,
        who,
        statement: '',
        sub: [when(first?.date ?? ''), ...new Set(limits)].filter(Boolean).join('; '),
        cells: columns
          .map((column) => own.find(({ what }) => what.startsWith(column)) ?? null)
          .map((count) => count && { label: count.label }),
        hearsay: first?.group === 'hearsay'
      };
    }),
    ...counts
      .filter((count) => intervalKind(count) === 'none')
      .map((count) => ({
        id: count.id,
        who: count.who,
        sub: when(count.date),
        cells: [],
        statement: count.label.replace(/^no number: /, ''),
        hearsay: false
      }))
  ];
  return { columns, rows: [...rows.filter(({ hearsay }) => !hearsay), ...rows.filter(({ hearsay }) => hearsay)] };
}

/** What is counted, without its limits: 'Turnout' of 'Turnout, without Sevastopol'. */
function measureOf(what: string): string {
  return what.split(/[,:] /)[0] ?? what;
}

/** Distinct measures; 'Turnout in Crimea' falls under 'Turnout'. */
function columnsOf(measures: string[]): string[] {
  const distinct = [...new Set(measures)];
  return distinct.filter((measure) => !distinct.some((other) => other !== measure && measure.startsWith(other)));
}
