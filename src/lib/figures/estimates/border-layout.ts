import type { Estimate } from '$lib/content/types';
import type { FigureState } from '$lib/scene/types';
import { day, dayShort, number } from '$lib/ui/format';
import { textWidth, wrap } from '$lib/ui/measure';
import { figureStrings } from '$lib/ui/figure-strings';
import { axisOf, extentOf, glyphOf, type Axis, type Glyph } from './interval-mark';
import { layKey } from './legend';
import { layRows, type RowLayout } from './rows-layout';
import {
  apartLines,
  borderRows,
  byClaimant,
  greatest,
  isLit,
  isNear,
  shortLabel,
  type ApartKind,
  type ClaimantGroup
} from './select';

export interface PlannedRow {
  id: string;
  y: number;
  date: string;
  who: string;
  label: string;
  labelX: number;
  /** 'end' where the words stand left of the mark because the right has no room. */
  anchor: 'start' | 'end';
  /** Who says it, where the names have no column of their own; null where they have one. */
  by: Beside | null;
  lit: boolean;
  /** 'almost 100,000': a single figure, but not that one. */
  near: boolean;
  /** Published after the talks. */
  later: boolean;
  glyph: Glyph;
}
/** Words beside a mark, or a line under its words. */
interface Beside {
  text: string;
  x: number;
  anchor: 'start' | 'end';
  under: boolean;
}
export interface EstimatesPlan {
  layout: RowLayout;
  axis: Axis;
  whoX: number;
  /** True where names stand beside their marks, because there is no room for a column of them. */
  narrow: boolean;
  groups: { name: string; rows: PlannedRow[] }[];
  /** Lines of small print at the foot. */
  foot: string[];
  rows: number;
}

/** The night of the talks: what was published after it is fainter. */
const TALKS = '2014-03-30';
/** Soldiers between two grid lines. */
const STEP = 50_000;
const gapOf = (narrow: boolean): number => (narrow ? 6 : 8);
/** Size of the axis and of small print where the box is narrow, px: the least there is. */
const SMALL = 11;
/** A column of names and a line of reading help need this width; a phone's form serves up to the other, px. */
const NARROW_UNDER = 600;
const PHONE_UNDER = 680;
/** Distance of two rows where a box is too low for any more, px. */
const CLOSEST = 11.6;
/** A lower box has no room for the key of a phone, px. */
const KEY_FROM = 270;
/**
 * Lays out the forest plot of the border in a box, px: by claimant, by date within, one scale for all.
 * What was counted differently is a sentence at the foot; where the box is narrow it stands in the tables alone.
 */
export function planEstimates(
  estimates: Estimate[],
  state: FigureState,
  width: number,
  height: number,
  phone: boolean
): EstimatesPlan {
  const narrow = width < (phone ? PHONE_UNDER : NARROW_UNDER);
  const { groups, foot, layout, under } = fitted(estimates, state, width, height, narrow);
  const { axis, whoX, rowOf } = setRows(groups, state, width, layout.size, narrow, under);
  return {
    layout,
    axis,
    whoX,
    foot,
    narrow,
    rows: groups.reduce((sum, { rows }) => sum + rows.length, 0),
    groups: groups.map(({ side, rows }, g) => ({
      name: figureStrings.estimates.sides[side],
      rows: rows.map((estimate, r) => ({ ...rowOf(estimate), y: layout.groups[g]?.rows[r] ?? 0 }))
    }))
  };
}

/** The scale of rows in type of `size` px, and each row set along it; `under` are ids of rows whose name stands under their words. */
function setRows(
  groups: ClaimantGroup[],
  state: FigureState,
  width: number,
  size: number,
  narrow: boolean,
  under = new Set<string>()
) {
  const gap = gapOf(narrow);
  const lit = (estimate: Estimate): boolean => isLit(estimate, state.focus);
  const weightOf = (estimate: Estimate): 400 | 600 => (lit(estimate) ? 600 : 400);
  const everyRow = groups.flatMap(({ rows }) => rows);
  const dates = Math.max(...everyRow.map((row) => textWidth(narrow ? dayShort(row.date) : day(row.date), size, 600)));
  const names = everyRow.map((row) => textWidth(row.whoShort, size, weightOf(row)));
  const whoX = dates + 16;
  const headings = Math.max(...groups.map(({ side }) => textWidth(figureStrings.estimates.sides[side], size, 600)));
  const zero = narrow ? Math.max(dates + 16, headings + 6) : whoX + Math.max(...names) + 14;
  const max = greatest(everyRow);
  const axis = axisOf(
    max,
    zero,
    width - textWidth(number(max), size) - gap - 5,
    STEP,
    textWidth(number(200_000), narrow ? SMALL : size)
  );

  const rowOf = (estimate: Estimate): Omit<PlannedRow, 'y'> => {
    const glyph = glyphOf(estimate, axis.scale, narrow);
    const fits = (text: string): boolean => glyph.right + gap + textWidth(text, size, weightOf(estimate)) <= width;
    const wordless = glyph.kind === 'none';
    const label = (narrow && !wordless) || !fits(estimate.label) ? shortLabel(estimate.label) : estimate.label;
    const anchor = fits(label) || wordless ? ('start' as const) : ('end' as const);
    const said = textWidth(label, size, weightOf(estimate));
    const taken =
      anchor === 'start'
        ? { from: glyph.left, to: glyph.right + gap + said, words: glyph.right + gap }
        : { from: glyph.left - gap - said, to: glyph.right, words: glyph.left - gap - said };
    return {
      id: estimate.id,
      lit: lit(estimate),
      near: isNear(estimate),
      later: estimate.date > TALKS,
      glyph,
      label,
      anchor,
      by: narrow
        ? nameBeside(
            estimate.whoShort,
            taken,
            axis.zero,
            width,
            (text) => textWidth(text, size),
            under.has(estimate.id)
          )
        : null,
      date: narrow ? dayShort(estimate.date) : day(estimate.date),
      who: estimate.whoShort,
      labelX: anchor === 'start' ? glyph.right + gap : glyph.left - gap
    };
  };
  return { axis, whoX, rowOf };
}

/** The rows and the small print that fit a box: all of them where it is high enough, or where a step asks for its own. */
function fitted(estimates: Estimate[], state: FigureState, width: number, height: number, narrow: boolean) {
  const all = borderRows(estimates, state.rows);
  // An editor's order; what the table gives no place in it always stays.
  const leaving = all.filter(({ leave }) => leave).sort((a, b) => (a.leave ?? 0) - (b.leave ?? 0));
  const apart = narrow ? '' : apartShort(estimates);
  const tried = (out: number, least?: number) => {
    const left = new Set(leaving.slice(0, out));
    const rows = all.filter((row) => !left.has(row));
    const groups = byClaimant(rows);
    const notes = [
      state.note,
      rows.length < all.length ? figureStrings.estimates.more(all.length - rows.length) : ''
    ].filter(Boolean);
    const set = (text: string): string[] => (text ? wrap(text, width, narrow ? SMALL : 12) : []);
    // Where one line does not hold both sentences each has its own.
    const joined = set(notes.join(' '));
    const foot = [...(joined.length > 1 ? notes.flatMap(set) : joined), ...set(apart)];
    const asked = {
      groups: groups.map((group) => group.rows.length),
      keyLines: height >= KEY_FROM ? layKey(width, SMALL, true).lines : 0,
      footLines: foot.length,
      title: state.title !== '',
      most: narrow && height > 600 ? 17.5 : undefined,
      least,
      height,
      narrow
    };
    const layout = layRows(asked);
    // A name without room beside its mark stands under the words of its row: nothing is said by nobody.
    const { rowOf } = setRows(groups, state, width, layout.size, narrow);
    const under = new Set(rows.filter((row) => rowOf(row).by?.under).map(({ id }) => id));
    return {
      groups,
      foot,
      under,
      layout:
        under.size > 0
          ? layRows({ ...asked, under: groups.map((group) => group.rows.map(({ id }) => under.has(id))) })
          : layout
    };
  };
  const outs = Array.from({ length: leaving.length + 1 }, (_, out) => out);
  const fits = ({ layout }: ReturnType<typeof tried>): boolean =>
    layout.height <= height && (narrow || layout.legend !== null);
  if (state.rows.length > 0) return tried(0);
  // Rows leave before they touch; only the lowest boxes set the last of them closer.
  const airy = outs.map((out) => () => tried(out)).find((make) => fits(make()));
  return airy?.() ?? tried(leaving.length, narrow ? CLOSEST : undefined);
}

/** A name after the words of its row, else before the mark; in full, else up to its comma; where none of it fits under the words, as far left as it must. */
function nameBeside(
  name: string,
  taken: { from: number; to: number; words: number },
  left: number,
  right: number,
  px: (text: string) => number,
  under: boolean
): Beside {
  const gap = gapOf(true);
  for (const text of under ? [] : new Set([name, name.split(', ')[0] ?? name])) {
    if (taken.to + gap + px(text) <= right) return { text, x: taken.to + gap, anchor: 'start', under: false };
    if (taken.from - gap - px(text) >= left + gap) return { text, x: taken.from - gap, anchor: 'end', under: false };
  }
  return { text: name, x: Math.max(left, Math.min(taken.words, right - px(name))), anchor: 'start', under: true };
}

/** What was counted differently and is not drawn, in one sentence. */
function apartShort(estimates: Estimate[]): string {
  const of = (kind: ApartKind): Estimate[] => apartLines(estimates).find((line) => line.kind === kind)?.rows ?? [];
  const figures = of('exercise').flatMap((estimate) => extentOf(estimate) ?? []);
  const words = figureStrings.estimates;
  return words.apartShort(
    words.fromTo(number(Math.min(...figures)), number(Math.max(...figures))),
    of('mixed')
      .map(({ label, whoShort }) => `${label}, ${whoShort}`)
      .join('; '),
    of('addition')
      .map(({ label }) => label)
      .join('; ')
  );
}
