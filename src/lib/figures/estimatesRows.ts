import type { Estimate } from '$lib/content/types';
import { extentOf, kindOf } from './estimatesGlyph';

export interface ClaimantGroup { side: Estimate['side']; rows: Estimate[] }

/** Claimants from top to bottom. Place says who speaks, so nobody needs a colour. */
const ORDER: Estimate['side'][] = ['US', 'NATO', 'Ukraine', 'Russia', 'other'];

/** Groups statements by who makes them, by date within; claimants without a statement fall out. */
export function byClaimant(estimates: Estimate[], order: Estimate['side'][] = ORDER): ClaimantGroup[] {
  return order
    .map((side) => ({ side, rows: inTime(estimates.filter((estimate) => estimate.side === side)) }))
    .filter(({ rows }) => rows.length > 0);
}

/** By day; statements of one day keep the order of the table. */
export function inTime(estimates: Estimate[]): Estimate[] {
  return [...estimates].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The statements about the border alone; with `ids`, only those. One without words to print is left out. */
export function borderRows(estimates: Estimate[], ids: string[] = []): Estimate[] {
  return estimates.filter(({ id, group, label }) => group === 'border' && label !== '' && (ids.length === 0 || ids.includes(id)));
}

/** True where the step lights this statement: `focus` holds a day, an estimate's id or a claimant, or several. */
export function isLit(estimate: Estimate, focus: string): boolean {
  return focus.split(/[\s;,]+/).some((word) => word !== '' && [estimate.date, estimate.id, estimate.side].includes(word));
}

/** The greatest figure anybody names. */
export function greatest(estimates: Estimate[]): number {
  return Math.max(0, ...estimates.map((estimate) => extentOf(estimate)?.[1] ?? 0));
}

/** The same words for a phone: 'over 30,000', and a statement without its 'no number:', which the dash says. */
export function shortLabel(label: string): string {
  return label.replace(/^no number: /, '').replace('more than ', 'over ');
}

/** True where a statement names no figure. */
export function isWordless(estimate: Estimate): boolean {
  return kindOf(estimate) === 'none';
}

export type ApartKind = 'exercise' | 'mixed' | 'crimea' | 'fleet' | 'withdrawal';
export interface ApartLine { kind: ApartKind; rows: Estimate[] }

const APART: Record<ApartKind, Estimate['group'][]> = {
  exercise: ['exercise'],
  mixed: ['mixed'],
  crimea: ['crimea'],
  fleet: ['before', 'limit'],
  withdrawal: ['withdrawal']
};

/** What was counted differently and is kept below the rule, never joined to the counts above; only totals, no share of one. */
export function apartLines(estimates: Estimate[]): ApartLine[] {
  const figures = estimates.filter((estimate) => !isWordless(estimate) && !estimate.scope.includes('reinforcements'));
  return (Object.keys(APART) as ApartKind[])
    .map((kind) => ({ kind, rows: inTime(figures.filter(({ group }) => APART[kind].includes(group))) }))
    .filter(({ rows }) => rows.length > 0);
}
