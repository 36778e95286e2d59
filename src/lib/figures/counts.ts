import type { Count, Estimate, Story } from '$lib/content/types';
import { day } from '$lib/ui/format';
import { figureStrings } from '$lib/ui/figure-strings';
import { extentOf, kindOf, type Reading } from './estimatesGlyph';

export interface CountCell { label: string; reading: Reading }
export interface CountRow {
  id: string;
  who: string;
  /** When, and what limits the figure: 'without Sevastopol', 'not a count'. */
  sub: string;
  /** One entry a column; null where nothing is said. */
  cells: (CountCell | null)[];
  /** Words of a statement without a number; they take the place of all cells. */
  statement: string;
  /** 'none': hearsay, which is no reading and has no place on a scale. */
  mark: 'full' | 'diamond' | 'none';
}
export interface CountTable {
  /** Names of the columns; one alone needs no name. */
  columns: string[];
  /** End of the scale that all columns share. */
  max: number;
  rows: CountRow[];
}

/** The groups a focus shows: the ballot brings what others say of it. */
const GROUPS: Record<string, string[]> = { ballot: ['ballot', 'hearsay'] };

/** What stands in the small figure for a focus: rows of counts.csv by group, or the exercises that the step names. */
export function countTable(tables: Story['tables'], focus: string, ids: readonly string[] = []): CountTable {
  if (focus === 'drill') return drillTable(tables.estimates, ids);
  const groups = GROUPS[focus] ?? [focus];
  return pivot(tables.counts.filter(({ id, group }) => groups.includes(group) && (ids.length === 0 || ids.includes(id))));
}

function drillTable(estimates: Estimate[], ids: readonly string[]): CountTable {
  const rows = estimates.filter(({ id, group }) => group === 'exercise' && ids.includes(id));
  return {
    columns: [''],
    max: greatestOf(rows),
    rows: rows.map((estimate) => ({
      id: estimate.id, who: estimate.whoShort, sub: `${day(estimate.date)}; ${figureStrings.counts.notACount}`,
      cells: [{ label: estimate.label, reading: estimate }], statement: '', mark: 'diamond' as const
    }))
  };
}

/** One row for each who, one column for each thing counted; numbers first, then what says there is none. */
function pivot(counts: Count[]): CountTable {
  const numbers = counts.filter((count) => kindOf(count) !== 'none');
  const columns = columnsOf(numbers.map(({ what }) => measureOf(what)));
  const whos = [...new Set(numbers.map(({ who }) => who))];
  const often = (date: string): boolean => new Set(counts.filter((count) => count.date === date).map(({ who }) => who)).size > 1;
  const when = (date: string): string => (date === '' || often(date) ? '' : day(date));
  return {
    columns,
    // Shares are shares of a hundred, whatever the greatest claimed.
    max: numbers.some(({ unit }) => unit === '%') ? 100 : greatestOf(numbers),
    rows: [
      ...whos.map((who) => {
        const own = numbers.filter((count) => count.who === who);
        const first = own[0];
        const limits = own.map(({ what }) => what.slice(measureOf(what).length).replace(/^[,:] /, ''));
        return {
          id: first?.id ?? who, who, statement: '',
          sub: [when(first?.date ?? ''), ...new Set(limits)].filter(Boolean).join('; '),
          cells: columns.map((column) => own.find(({ what }) => what.startsWith(column)) ?? null).map((count) => count && { label: count.label, reading: count }),
          mark: first?.group === 'hearsay' ? 'none' as const : 'full' as const
        };
      }),
      ...counts.filter((count) => kindOf(count) === 'none').map((count) => ({
        id: count.id, who: count.who, sub: when(count.date), cells: [], statement: count.label.replace(/^no number: /, ''), mark: 'full' as const
      }))
    ]
  };
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

function greatestOf(readings: Reading[]): number {
  return Math.max(0, ...readings.map((reading) => extentOf(reading)?.[1] ?? 0));
}
