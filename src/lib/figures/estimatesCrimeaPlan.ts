import type { Estimate } from '$lib/content/types';
import type { FigureState } from '$lib/scene/types';
import { day, dayShort, number } from '$lib/ui/format';
import { textWidth, wrap } from '$lib/ui/measure';
import { strings } from '$lib/ui/strings';
import { axisOf, glyphOf, type Axis, type Glyph } from './estimatesGlyph';
import { layRows, type RowLayout } from './estimatesLayout';
import { baseOf, crimeaGroups, firstClause, greatest, isLit, isShare } from './estimatesRows';

export interface CrimeaRow {
  id: string;
  y: number;
  date: string;
  who: string;
  label: string;
  labelX: number;
  anchor: 'start' | 'end';
  lit: boolean;
  /** Open marks: what stood there before the crisis, and arrivals on top of it. */
  open: boolean;
  /** Said looking back, years after. */
  later: boolean;
  share: readonly [from: number, to: number] | null;
  glyph: Glyph;
}
export interface CrimeaPlan {
  layout: RowLayout;
  axis: Axis;
  whoX: number;
  groups: { name: string; rows: CrimeaRow[] }[];
  limit: { lineX: number; x: number; y: number; label: string; anchor: 'start' | 'middle' | 'end' } | null;
  foot: string[];
  rows: number;
}

const STEP = 10_000;
const HEADER = 17;

/**
 * Lays out the statements about Crimea against the ceiling of 1997, px. Wide: one line a row, as in the border figure.
 * Narrow: name over mark, so that nobody is left out and the scale has the whole width.
 */
export function planCrimea(estimates: Estimate[], state: FigureState, width: number, height: number, narrow: boolean): CrimeaPlan {
  const { limit, before, claimants } = crimeaGroups(estimates, state.rows);
  const words = strings.estimates;
  const groups = [
    ...(before.length > 0 ? [{ name: words.before, rows: before }] : []),
    ...claimants.map(({ side, rows }) => ({ name: words.sides[side], rows }))
  ];
  const everyRow = groups.flatMap(({ rows }) => rows);
  const foot = state.note ? wrap(state.note, width, narrow ? 11 : 12) : [];
  const layout = layRows({
    groups: groups.map(({ rows }) => rows.length),
    apart: 0, footLines: foot.length, title: state.title !== '', lines: narrow ? 2 : 1,
    header: limit ? HEADER : 0, most: narrow ? 15.5 : 28, height, narrow
  });
  const { size } = layout;
  const gap = narrow ? 6 : 8;
  const dateOf = (estimate: Estimate): string => (estimate.date < '2015' ? (narrow ? dayShort : day)(estimate.date) : estimate.date.slice(0, 4));
  const dates = Math.max(0, ...everyRow.map((estimate) => textWidth(dateOf(estimate), size, 600)));
  const whoX = dates + (narrow ? 10 : 16);
  const zero = narrow ? 2 : whoX + Math.max(0, ...everyRow.map(({ whoShort }) => textWidth(whoShort, size, 600))) + 16;
  const max = Math.max(greatest(everyRow), limit ? greatest([limit]) : 0);
  // Words of the greatest figure stand left of it where they must; the number alone keeps the scale from the edge.
  const axis = axisOf(max, zero, width - textWidth(number(max), size) - gap - 5, STEP, textWidth(number(max), narrow ? 11 : size));

  return {
    layout, axis, whoX, foot,
    rows: everyRow.length,
    limit: limit ? limitLine(limit, axis, layout, width, narrow) : null,
    groups: groups.map(({ name, rows }, g) => ({
      name,
      rows: rows.map((estimate, r) => {
        const base = isShare(estimate) ? baseOf(estimate, before) : null;
        const from = base?.point ?? 0;
        const share = isShare(estimate) ? [axis.scale(from), axis.scale(from + (estimate.point ?? 0))] as const : null;
        const plain = glyphOf(estimate, axis.scale, narrow);
        const glyph = share ? { ...plain, left: share[0], right: share[1] } : plain;
        const lit = isLit(estimate, state.focus);
        const { label, anchor } = placeLabel(estimate.label, glyph, {
          gap, left: zero, right: width, avoid: limit ? axis.scale(greatest([limit])) : null, px: (text) => textWidth(text, size, lit ? 600 : 400)
        });
        const said = base ?? estimate;
        return {
          id: estimate.id, y: layout.groups[g]?.rows[r] ?? 0, date: dateOf(said), who: estimate.whoShort, label, anchor, lit, glyph, share,
          labelX: anchor === 'start' ? glyph.right + gap : glyph.left - gap,
          open: estimate.group === 'before' || share !== null, later: said.date > '2015'
        };
      })
    }))
  };
}

/** Height the figure needs for its rows at 11 px, px: more than `height` where the box is too low. */
export function crimeaHeight(estimates: Estimate[], state: FigureState, width: number, height: number, narrow: boolean): number {
  return Math.max(height, planCrimea(estimates, state, width, height, narrow).layout.height);
}

interface Room { gap: number; left: number; right: number; avoid: number | null; px: (text: string) => number }

/** Words right of the mark; left of it where they would cross the line of the limit or the edge; cut short where neither has room. */
function placeLabel(label: string, glyph: Glyph, { gap, left, right, avoid, px }: Room): { label: string; anchor: 'start' | 'end' } {
  const from = glyph.right + gap;
  const fitsRight = (text: string): boolean => from + px(text) <= right;
  const fitsLeft = (text: string): boolean => glyph.left - gap - px(text) >= left + gap;
  const crosses = avoid !== null && glyph.right < avoid && from + px(label) > avoid - 2;
  if (fitsRight(label) && !(crosses && fitsLeft(label))) return { label, anchor: 'start' };
  if (fitsLeft(label) || glyph.kind === 'none') return { label, anchor: glyph.kind === 'none' ? 'start' : 'end' };
  const short = firstClause(label);
  return { label: short, anchor: fitsRight(short) ? 'start' : 'end' };
}

function limitLine(limit: Estimate, axis: Axis, layout: RowLayout, width: number, narrow: boolean): CrimeaPlan['limit'] {
  const x = axis.scale(limit.high ?? limit.point ?? 0);
  const label = `${limit.label}: ${limit.whoShort}`;
  const size = narrow ? 11 : layout.size;
  const half = textWidth(label, size, 500) / 2;
  const anchor = x + half <= width ? 'middle' : 'end';
  return { lineX: x, x: anchor === 'middle' ? x : width, y: layout.top - (narrow ? 16 : 23) - HEADER * 0.35, label, anchor };
}
