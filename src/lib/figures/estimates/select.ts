// Which estimates of troops the figures show, in which order, and how large their scale must be.
import type { Estimate } from '$lib/content/types';
import { extentOf, intervalKind } from './interval-mark';

export interface ClaimantGroup {
  side: Estimate['side'];
  rows: Estimate[];
}

/** Claimants from top to bottom. The position tells who speaks: no colour is needed. */
const CLAIMANT_ORDER: Estimate['side'][] = ['US', 'NATO', 'Ukraine', 'Russia', 'other'];

/** Groups statements by who makes them, each group by date; claimants without a statement are left out. */
export function byClaimant(estimates: Estimate[], order: Estimate['side'][] = CLAIMANT_ORDER): ClaimantGroup[] {
  return order
    .map((side) => ({ side, rows: byDate(estimates.filter((estimate) => estimate.side === side)) }))
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

/** The statements about the border that have a label; with `ids`, only those. */
export function borderRows(estimates: Estimate[], ids: string[] = []): Estimate[] {
  return estimates.filter(
    ({ id, group, label }) => group === 'border' && label !== '' && (ids.length === 0 || ids.includes(id))
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

export type OtherCountKind = 'exercise' | 'mixed' | 'addition' | 'crimea' | 'fleet' | 'withdrawal';
export interface OtherCounts {
  kind: OtherCountKind;
  rows: Estimate[];
}

const OTHER_COUNTS: Record<OtherCountKind, Estimate['group'][]> = {
  exercise: ['exercise'],
  mixed: ['mixed'],
  addition: ['addition'],
  crimea: ['crimea'],
  fleet: ['before', 'limit'],
  withdrawal: ['withdrawal']
};

/** True for what was said of the crisis years later: its year is printed, and no figure compares it. */
export const inRetrospect = ({ date }: Estimate): boolean => date >= '2015';

/**
 * The numbers of 2014 that count something else than the soldiers at the border, by kind; they are never drawn among
 * those.
 */
export function otherCounts(estimates: Estimate[]): OtherCounts[] {
  const figures = estimates.filter(
    (estimate) => intervalKind(estimate) !== 'none' && !estimate.arrivals && !inRetrospect(estimate)
  );
  return (Object.keys(OTHER_COUNTS) as OtherCountKind[])
    .map((kind) => ({ kind, rows: byDate(figures.filter(({ group }) => OTHER_COUNTS[kind].includes(group))) }))
    .filter(({ rows }) => rows.length > 0);
}

export interface CrimeaGroups {
  /** The ceiling of 1997; null where the table has none. */
  limit: Estimate | null;
  /** Soldiers said to have been there before the crisis. */
  before: Estimate[];
  claimants: ClaimantGroup[];
}

/** The statements about Crimea by claimant, the denial among them; with `ids`, only those. */
export function crimeaGroups(estimates: Estimate[], ids: string[] = []): CrimeaGroups {
  const asked = estimates.filter(({ id }) => ids.length === 0 || ids.includes(id));
  return {
    limit: asked.find(({ group }) => group === 'limit') ?? null,
    before: byDate(asked.filter(({ group }) => group === 'before')),
    claimants: byClaimant(
      asked.filter(({ group }) => group === 'crimea'),
      ['Ukraine', 'US', 'Russia']
    )
  };
}

/** What the person who counts arrivals says was there before; null where they say nothing of it. */
export function baseOfArrivals(arrivals: Estimate, before: Estimate[]): Estimate | null {
  return before.find(({ whoName }) => whoName === arrivals.whoName) ?? null;
}
