// Which estimates of troops the figures show, in which order, and how large their scale must be.
import type { Estimate, Side, Tables } from '$lib/content/types';
import { extentOf } from './interval-mark';

/** The tables that estimates are grouped by. */
export type EstimateTables = Pick<Tables, 'estimates' | 'estimateGroups' | 'sides'>;

export interface ClaimantGroup {
  side: Side;
  rows: Estimate[];
}

/**
 * Groups statements by who makes them, each group by date; claimants without a statement are left out. The position tells who
 * speaks: no colour is needed.
 * @param sides  from top to bottom
 */
export function byClaimant(estimates: readonly Estimate[], sides: readonly Side[]): ClaimantGroup[] {
  return sides
    .map((side) => ({ side, rows: byDate(estimates.filter((estimate) => estimate.side === side.id)) }))
    .filter(({ rows }) => rows.length > 0);
}

/**
 * Sorts by day, a date without a day after the days of its month; statements of one day keep the order of the table.
 */
function byDate(estimates: Estimate[]): Estimate[] {
  return [...estimates].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : Number(sortKey(a) > sortKey(b))));
}

/** The date, a month after its days. */
const sortKey = ({ date }: Estimate): string => date.padEnd(10, '~');

/** The statements about the total that have a label; with `ids`, only those. */
export function borderRows(estimates: Estimate[], ids: string[] = []): Estimate[] {
  return estimates.filter(
    ({ id, kind, label }) => kind === 'total' && label !== '' && (ids.length === 0 || ids.includes(id))
  );
}

/** Whether the step highlights this statement: `focus` holds days, ids of estimates or claimants. */
export function isHighlighted(estimate: Estimate, focus: string): boolean {
  return focus
    .split(/[\s;,]+/)
    .some((word) => word !== '' && [estimate.date, estimate.id, estimate.side].includes(word));
}

/** The greatest number that any statement names; 0 without one. */
export function maxFigure(estimates: Estimate[]): number {
  return Math.max(0, ...estimates.map((estimate) => extentOf(estimate)?.[1] ?? 0));
}

export interface AreaGroups {
  /** The ceiling; null where the table has none. */
  limit: Estimate | null;
  /** Soldiers said to have been there before the crisis. */
  before: Estimate[];
  claimants: ClaimantGroup[];
}

/**
 * The statements about the disputed area by claimant, a denial among them, those of its own country first; with `ids`, only those.
 */
export function areaGroups({ estimates, sides }: EstimateTables, ids: string[] = []): AreaGroups {
  const asked = estimates.filter(({ id }) => ids.length === 0 || ids.includes(id));
  const order = [...sides.filter(({ focus }) => focus), ...sides.filter(({ focus }) => !focus)];
  return {
    limit: asked.find(({ kind }) => kind === 'limit') ?? null,
    before: byDate(asked.filter(({ kind }) => kind === 'before')),
    claimants: byClaimant(
      asked.filter(({ kind }) => kind === 'area'),
      order
    )
  };
}

/** What the person who counts arrivals says was there before; null where they say nothing of it. */
export function baseOfArrivals(arrivals: Estimate, before: Estimate[]): Estimate | null {
  return before.find(({ whoName }) => whoName === arrivals.whoName) ?? null;
}
