import type { Estimate } from '$lib/content/types';
import type { FigureState } from '$lib/scene/types';
import { day, dayShort, number } from '$lib/ui/format';
import { textWidth, wrap } from '$lib/ui/measure';
import { figureStrings } from '$lib/ui/figure-strings';
import { axisOf, glyphOf, type Axis, type Glyph } from './interval-mark';
import { layRows, type RowLayout } from './rows-layout';
import { baseOf, crimeaGroups, firstClause, greatest, isLit, isShare, shortLabel } from './select';

export interface CrimeaRow {
  id: string;
  /** Middles of the line of date and name with its mark, and of the words of the figure, px. */
  y: number;
  labelY: number;
  date: string;
  who: string;
  label: string;
  labelX: number;
  anchor: 'start' | 'end';
  lit: boolean;
  /** Open marks: what stood there before the crisis, and arrivals, which are no total. */
  open: boolean;
  /** Said looking back, years after. */
  later: boolean;
  share: readonly [from: number, to: number] | null;
  glyph: Glyph;
}
export interface CrimeaPlan {
  layout: RowLayout;
  axis: Axis;
  /** True where the words have columns of their own, left of the scale. */
  compact: boolean;
  whoX: number;
  groups: { name: string; rows: CrimeaRow[] }[];
  limit: { lineX: number; x: number; y: number; label: string; anchor: 'start' | 'middle' | 'end' } | null;
  foot: string[];
  rows: number;
}

const STEP = 10_000;
const HEADER = 17;
/** Under this width words beside the marks would cross the line of the limit: they stand left of the scale, under this one in two lines, px. */
const COMPACT_UNDER = 740;
const STACKED_UNDER = 600;
/** Lines of type a row takes where its words stand under its name. */
const BLOCK = 2.25;
/** In a narrow box lower than this, px, rows that the table lets leave a figure stand in the tables only. */
const FEW_UNDER = 600;

/**
 * Lays out the statements about Crimea against the ceiling of 1997, px. Wide: one line a row, as in the border figure.
 * Compact: date, name and words at the left, the mark on the line of the name; in a low box all on one line, the words cut to the figure.
 */
export function planCrimea(estimates: Estimate[], state: FigureState, width: number, height: number): CrimeaPlan {
  const compact = width < COMPACT_UNDER;
  const few = width < STACKED_UNDER && height < FEW_UNDER && state.rows.length === 0;
  const all = crimeaGroups(estimates, state.rows);
  const { limit, before, claimants } = few
    ? crimeaGroups(
        estimates.filter(({ leave }) => !leave),
        state.rows
      )
    : all;
  const words = figureStrings.estimates;
  const groups = [
    ...(before.length > 0 ? [{ name: words.before, rows: before }] : []),
    ...claimants.map(({ side, rows }) => ({ name: side === 'US' ? figureStrings.matrix.us : words.sides[side], rows }))
  ];
  const everyRow = groups.flatMap(({ rows }) => rows);
  const more = all.before.length + all.claimants.reduce((sum, { rows }) => sum + rows.length, 0) - everyRow.length;
  // Rows too low for words of what was counted no longer say it: then the note does not promise that they do.
  const asked = {
    groups: groups.map(({ rows }) => rows.length),
    title: state.title !== '',
    header: limit ? HEADER : 0,
    most: width < STACKED_UNDER ? 16 : 28,
    height,
    narrow: compact
  };
  const under = width < STACKED_UNDER && layRows({ ...asked, footLines: 2, lines: BLOCK }).height <= height;
  const bare = width < STACKED_UNDER && !under;
  const note = [bare ? firstSentence(state.note) : state.note, more > 0 ? words.more(more) : '']
    .filter(Boolean)
    .join(' ');
  const foot = note ? wrap(note, width, compact ? 11 : 12) : [];
  const layout = layRows({ ...asked, footLines: foot.length, lines: under ? BLOCK : 1 });
  const { size, pitch } = layout;

  const nameOf = ({ whoShort }: Estimate): string =>
    width < STACKED_UNDER && !under ? (whoShort.split(', ')[0] ?? whoShort) : whoShort;
  const wordless = (row: Estimate): boolean => greatest([row]) === 0;
  const labelOf = (row: Estimate): string => {
    if (!compact || wordless(row)) return row.label;
    const words = shortLabel(firstClause(row.label));
    return bare ? figureAlone(words) : words;
  };
  const dateOf = (estimate: Estimate): string =>
    estimate.date < '2015' ? (compact ? dayShort : day)(estimate.date) : estimate.date.slice(0, 4);
  const widest = (texts: string[]): number => Math.max(0, ...texts.map((text) => textWidth(text, size, 600)));
  const gap = compact ? 6 : 8;
  const whoX = widest(everyRow.map(dateOf)) + (compact ? 8 : 16);
  const names = widest(everyRow.map(nameOf));
  const labels = widest(everyRow.filter((row) => !compact || (!under && !bare) || !wordless(row)).map(labelOf));
  const columnX = under ? whoX : whoX + names + 10;
  const zero = compact ? columnX + (under ? Math.max(names, labels) : labels) + 12 : whoX + names + 16;
  const max = Math.max(greatest(everyRow), limit ? greatest([limit]) : 0);
  const digits = textWidth(number(max), compact ? 11 : size);
  // The words of the greatest figure stand right of it: left of it they would cross the line of the limit.
  const last = widest(everyRow.filter((row) => greatest([row]) === max).map(({ label }) => firstClause(label)));
  const axis = axisOf(max, zero, width - (compact ? digits / 2 + 2 : Math.max(digits, last) + gap + 5), STEP, digits);

  return {
    layout,
    axis,
    compact,
    whoX,
    foot,
    rows: everyRow.length,
    limit: limit ? limitLine(limit, axis, layout, width, compact) : null,
    groups: groups.map(({ name, rows }, g) => ({
      name,
      rows: rows.map((estimate, r) => rowOf(estimate, layout.groups[g]?.rows[r] ?? 0))
    }))
  };

  function rowOf(estimate: Estimate, middle: number): CrimeaRow {
    const base = isShare(estimate) ? baseOf(estimate, before) : null;
    // Arrivals alone, from nothing: figures are never added.
    const share = isShare(estimate) ? ([axis.zero, axis.scale(estimate.point ?? 0)] as const) : null;
    const plain = glyphOf(estimate, axis.scale, compact);
    const glyph = share ? { ...plain, left: share[0], right: share[1] } : plain;
    const lit = isLit(estimate, state.focus);
    const beside = compact
      ? { label: labelOf(estimate), anchor: 'start' as const }
      : placeLabel(estimate.label, glyph, {
          gap,
          left: zero,
          right: width,
          avoid: limit ? axis.scale(greatest([limit])) : null,
          px: (text) => textWidth(text, size, lit ? 600 : 400)
        });
    const said = base ?? estimate;
    return {
      id: estimate.id,
      y: under ? middle - pitch : middle,
      labelY: middle,
      date: dateOf(said),
      who: nameOf(estimate),
      ...beside,
      lit,
      glyph,
      share,
      labelX: compact ? columnX : beside.anchor === 'start' ? glyph.right + gap : glyph.left - gap,
      open: estimate.group === 'before' || share !== null,
      later: said.date > '2015'
    };
  }
}

/** 'up to 20,000', '6,000 or more', '16,000': what a label says before and beside its first figure. */
function figureAlone(label: string): string {
  return /^.*?\d[\d,]*(?: or more)?/.exec(label)?.[0].replace('about ', '') ?? label;
}

const firstSentence = (note: string): string => /^.*?\.(?= |$)/.exec(note)?.[0] ?? note;

interface Room {
  gap: number;
  left: number;
  right: number;
  avoid: number | null;
  px: (text: string) => number;
}

/** Words right of the mark; left of it where they would cross the line of the limit or the edge; cut short where neither has room. */
function placeLabel(
  label: string,
  glyph: Glyph,
  { gap, left, right, avoid, px }: Room
): { label: string; anchor: 'start' | 'end' } {
  const from = glyph.right + gap;
  const fitsRight = (text: string): boolean => from + px(text) <= right;
  const fitsLeft = (text: string): boolean => glyph.left - gap - px(text) >= left + gap;
  const crosses = (a: number, b: number): boolean => avoid !== null && a < avoid + 2 && b > avoid - 2;
  if (glyph.kind === 'none') return { label, anchor: 'start' };
  for (const text of [label, firstClause(label)]) {
    if (fitsRight(text) && !crosses(from, from + px(text))) return { label: text, anchor: 'start' };
    if (fitsLeft(text) && !crosses(glyph.left - gap - px(text), glyph.left - gap))
      return { label: text, anchor: 'end' };
  }
  const short = firstClause(label);
  return { label: short, anchor: fitsRight(short) ? 'start' : 'end' };
}

function limitLine(
  limit: Estimate,
  axis: Axis,
  layout: RowLayout,
  width: number,
  compact: boolean
): CrimeaPlan['limit'] {
  const x = axis.scale(limit.high ?? limit.point ?? 0);
  const label = `${limit.label}: ${limit.whoShort}`;
  const size = compact ? 11 : layout.size;
  const half = textWidth(label, size, 500) / 2;
  const anchor = x + half <= width ? 'middle' : 'end';
  return {
    lineX: x,
    x: anchor === 'middle' ? x : width,
    y: layout.top - (compact ? 16 : 23) - HEADER * 0.35,
    label,
    anchor
  };
}
