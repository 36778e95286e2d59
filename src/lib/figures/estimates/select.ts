import type { Estimate } from '$lib/content/types';
import { extentOf, kindOf } from './interval-mark';

export interface ClaimantGroup {
  side: Estimate['side'];
  rows: Estimate[];
}

/** Claimants from top to bottom. Place says who speaks, so nobody needs a colour. */
const ORDER: Estimate['side'][] = ['US', 'NATO', 'Ukraine', 'Russia', 'other'];

/** Groups statements by who makes them, by date within; claimants without a statement fall out. */
export function byClaimant(estimates: Estimate[], order: Estimate['side'][] = ORDER): ClaimantGroup[] {
  return order
    .map((side) => ({ side, rows: inTime(estimates.filter((estimate) => estimate.side === side)) }))
    .filter(({ rows }) => rows.length > 0);
}

/** By day, a month alone after its days; statements of one day keep the order of the table. */
export function inTime(estimates: Estimate[]): Estimate[] {
  return [...estimates].sort((a, b) => a.date.padEnd(10, '~').localeCompare(b.date.padEnd(10, '~'), 'en'));
}

/** The statements about the border alone; with `ids`, only those. One without words to print is left out. */
export function borderRows(estimates: Estimate[], ids: string[] = []): Estimate[] {
  return estimates.filter(
    ({ id, group, label }) => group === 'border' && label !== '' && (ids.length === 0 || ids.includes(id))
  );
}

/** True where the step lights this statement: `focus` holds a day, an estimate's id or a claimant, or several. */
export function isLit(estimate: Estimate, focus: string): boolean {
  return focus
    .split(/[\s;,]+/)
    .some((word) => word !== '' && [estimate.date, estimate.id, estimate.side].includes(word));
}

/** The greatest figure anybody names. */
export function greatest(estimates: Estimate[]): number {
  return Math.max(0, ...estimates.map((estimate) => extentOf(estimate)?.[1] ?? 0));
}

/** True for 'almost 100,000': one figure, named as one that is not reached. */
export function isNear({ point, label }: Estimate): boolean {
  return point !== null && /^(almost|nearly) /.test(label);
}

/** The same words for a phone: 'over 30,000', and where room is shortest a statement without its 'no number:'. */
export function shortLabel(label: string): string {
  return label.replace(/^no number: /, '').replace('more than ', 'over ');
}

/** True where a statement names no figure. */
function isWordless(estimate: Estimate): boolean {
  return kindOf(estimate) === 'none';
}

export type ApartKind = 'exercise' | 'mixed' | 'addition' | 'crimea' | 'fleet' | 'withdrawal';
export interface ApartLine {
  kind: ApartKind;
  rows: Estimate[];
}

const APART: Record<ApartKind, Estimate['group'][]> = {
  exercise: ['exercise'],
  mixed: ['mixed'],
  addition: ['addition'],
  crimea: ['crimea'],
  fleet: ['before', 'limit'],
  withdrawal: ['withdrawal']
};

/** What was counted differently and is kept below the rule, never joined to the counts above, as given at the time. */
export function apartLines(estimates: Estimate[]): ApartLine[] {
  const figures = estimates.filter((estimate) => !isWordless(estimate) && !isShare(estimate) && estimate.date < '2015');
  return (Object.keys(APART) as ApartKind[])
    .map((kind) => ({ kind, rows: inTime(figures.filter(({ group }) => APART[kind].includes(group))) }))
    .filter(({ rows }) => rows.length > 0);
}

/** True for a number of arrivals, which is no total and must not stand among them. */
export function isShare(estimate: Estimate): boolean {
  return estimate.scope.includes('reinforcements');
}

export interface CrimeaGroups {
  /** The ceiling of 1997; null where the table has none. */
  limit: Estimate | null;
  /** What is said to have stood there before the crisis. */
  before: Estimate[];
  claimants: ClaimantGroup[];
}

/** The statements about Crimea: who said how many of them were there, and the denial among them at equal weight. */
export function crimeaGroups(estimates: Estimate[], ids: string[] = []): CrimeaGroups {
  const asked = estimates.filter(({ id }) => ids.length === 0 || ids.includes(id));
  return {
    limit: asked.find(({ group }) => group === 'limit') ?? null,
    before: inTime(asked.filter(({ group }) => group === 'before')),
    claimants: byClaimant(
      asked.filter(({ group }) => group === 'crimea'),
      ['Ukraine', 'US', 'Russia']
    )
  };
}

/** What the same person says stood there already: where a number of arrivals begins, and when he said so. */
export function baseOf(share: Estimate, before: Estimate[]): Estimate | null {
  return before.find(({ whoShort }) => whoShort === share.whoShort) ?? null;
}

/** The label up to its last comma that still says the number, for a row with little room. */
export function firstClause(label: string): string {
  return label.split(/, (?=\D)/)[0] ?? label;
}
