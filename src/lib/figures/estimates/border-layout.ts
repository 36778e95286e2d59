// Where each part of the figure of troops at the border is, px: one interval a row, by date.
import type { Estimate, Tables } from '$lib/content/types';
import type { FigureState } from '$lib/scene/types';
import { day, dayShort, number } from '$lib/ui/format';
import { meetings } from '$lib/timeline/meetings';
import { textWidth } from '$lib/ui/measure';
import { figureStrings } from '$lib/ui/strings';
import { noteLines, otherCountsNote, SMALL_PX } from './border-notes';
import { layoutAxis, layoutMark, type Axis, type MarkLayout } from './interval-mark';
import { layoutLegend } from './legend';
import { layoutRows, type RowsLayout } from './rows-layout';
import { borderRows, byClaimant, isHighlighted, maxFigure, type ClaimantGroup, type EstimateTables } from './select';

interface BorderRow {
  id: string;
  y: number;
  date: string;
  who: string;
  label: string;
  labelX: number;
  /** 'end' where the label is left of the mark because there is no room on its right. */
  anchor: 'start' | 'end';
  /** The claimant's name beside the mark, where names have no column of their own; else null. */
  name: NameLabel | null;
  highlighted: boolean;
  /** 'almost 100,000': a single figure that is not reached. */
  almost: boolean;
  /** Published after the last meeting: it is fainter. */
  afterTalks: boolean;
  mark: MarkLayout;
}
interface NameLabel {
  text: string;
  x: number;
  anchor: 'start' | 'end';
  /** On a second line, under the label of its row. */
  secondLine: boolean;
}
export interface BorderLayout {
  rows: RowsLayout;
  axis: Axis;
  /** Left end of the column of names, px. */
  whoX: number;
  /** Names beside their marks, because there is no room for a column of them. */
  narrow: boolean;
  groups: { name: string; rows: BorderRow[] }[];
  /** Lines of notes below the rows. */
  notes: string[];
  rowCount: number;
}

/** Soldiers between two grid lines. */
const BORDER_GRID_STEP = 50_000;
/** A column of names and a legend in one line need this width, px; on a phone held sideways more. */
const NARROW_BELOW = 600;
const PHONE_NARROW_BELOW = 680;
/** Smallest distance of two rows, px, in boxes that are too low for the usual one. */
const MIN_ROW_PITCH = 11.6;
/** A lower narrow box has no room for a legend, px. */
const LEGEND_FROM = 270;
/** Between a mark and its label, px. */
const gapOf = (narrow: boolean): number => (narrow ? 6 : 8);

/**
 * Lays out the forest plot of the soldiers at the border: by claimant, then by date, on one scale. What was counted
 * differently is a note; in a narrow box only the data page has it.
 * @param width, height  box of the figure, px
 * @param phone  whether the screen is a phone
 */
export function layoutBorder(
  tables: EstimateTables & Pick<Tables, 'timeline'>,
  state: FigureState,
  width: number,
  height: number,
  phone: boolean
): BorderLayout {
  const narrow = width < (phone ? PHONE_NARROW_BELOW : NARROW_BELOW);
  const { groups, notes, rows, secondLine } = fitRows(tables, state, width, height, narrow);
  const { axis, whoX, rowOf } = rowSetter(groups, state, width, rows.size, narrow, secondLine);
  const lastTalks = meetings({ tables }).at(-1)?.date;
  const afterTalks = (row: Estimate): boolean => lastTalks !== undefined && row.date > lastTalks;
  return {
    rows,
    axis,
    whoX,
    notes,
    narrow,
    rowCount: groups.reduce((sum, group) => sum + group.rows.length, 0),
    groups: groups.map((group, g) => ({
      name: group.side.name,
      rows: group.rows.map((estimate, r) => ({
        ...rowOf(estimate),
        y: rows.groups[g]?.rows[r] ?? 0,
        afterTalks: afterTalks(estimate)
      }))
    }))
  };
}

/**
 * The scale of the rows, and a function that places what is in a row along it.
 * @param size  of the type, px
 * @param secondLine  ids of the rows with the name on a second line
 */
function rowSetter(
  groups: ClaimantGroup[],
  state: FigureState,
  width: number,
  size: number,
  narrow: boolean,
  secondLine = new Set<string>()
) {
  const gap = gapOf(narrow);
  const highlighted = (estimate: Estimate): boolean => isHighlighted(estimate, state.focus);
  const weightOf = (estimate: Estimate): 400 | 600 => (highlighted(estimate) ? 600 : 400);
  const estimates = groups.flatMap(({ rows }) => rows);
  const dateOf = (estimate: Estimate): string => (narrow ? dayShort : day)(estimate.date);
  const maxDate = Math.max(...estimates.map((row) => textWidth(dateOf(row), size, 600)));
  const maxName = Math.max(...estimates.map((row) => textWidth(row.whoShort, size, weightOf(row))));
  const maxHeading = Math.max(...groups.map(({ side }) => textWidth(side.name, size, 600)));
  const whoX = maxDate + 16;
  const zero = narrow ? Math.max(maxDate + 16, maxHeading + 6) : whoX + maxName + 14;
  const max = maxFigure(estimates);
  const axis = layoutAxis(
    max,
    zero,
    width - textWidth(number(max), size) - gap - 5,
    BORDER_GRID_STEP,
    textWidth(number(200_000), narrow ? SMALL_PX : size)
  );

  const rowOf = (estimate: Estimate): Omit<BorderRow, 'y' | 'afterTalks'> => {
    const mark = layoutMark(estimate, axis.scale, narrow);
    const fits = (text: string): boolean => mark.right + gap + textWidth(text, size, weightOf(estimate)) <= width;
    const withoutNumber = mark.kind === 'none';
    const label = (narrow && !withoutNumber) || !fits(estimate.label) ? estimate.labelShort : estimate.label;
    const anchor = fits(label) || withoutNumber ? ('start' as const) : ('end' as const);
    const labelWidth = textWidth(label, size, weightOf(estimate));
    const taken =
      anchor === 'start'
        ? { from: mark.left, to: mark.right + gap + labelWidth, label: mark.right + gap }
        : { from: mark.left - gap - labelWidth, to: mark.right, label: mark.left - gap - labelWidth };
    return {
      id: estimate.id,
      highlighted: highlighted(estimate),
      almost: !!estimate.almost,
      mark,
      label,
      anchor,
      name: narrow
        ? placeName(estimate, taken, axis.zero, width, (text) => textWidth(text, size), secondLine.has(estimate.id))
        : null,
      date: dateOf(estimate),
      who: estimate.whoShort,
      labelX: anchor === 'start' ? mark.right + gap : mark.left - gap
    };
  };
  return { axis, whoX, rowOf };
}

/**
 * The rows and notes that fit a box. Rows leave in the order of the table's column `leave` until the others fit; rows
 * without a place in it stay. A step that names its rows has all of them.
 */
function fitRows(tables: EstimateTables, state: FigureState, width: number, height: number, narrow: boolean) {
  const all = borderRows(tables.estimates, state.rows);
  const leaving = all.filter(({ leave }) => leave).sort((a, b) => (a.leave ?? 0) - (b.leave ?? 0));
  const otherNote = narrow ? '' : otherCountsNote(tables);
  const layoutWithout = (leftOut: number, minPitch?: number) => {
    const without = new Set(leaving.slice(0, leftOut));
    const shown = all.filter((row) => !without.has(row));
    const groups = byClaimant(shown, tables.sides);
    const sentences = [
      state.note,
      shown.length < all.length ? figureStrings.estimates.more(all.length - shown.length) : ''
    ].filter(Boolean);
    const notes = noteLines(sentences, otherNote, width, narrow);
    const request = {
      groups: groups.map((group) => group.rows.length),
      legendLines: height >= LEGEND_FROM ? layoutLegend(width, SMALL_PX, true).lines : 0,
      noteLines: notes.length,
      title: state.title !== '',
      maxPitch: narrow && height > 600 ? 17.5 : undefined,
      minPitch,
      height,
      narrow
    };
    const rows = layoutRows(request);
    // A name without room beside its mark is placed under the label of its row, so that every statement has its
    // claimant.
    const { rowOf } = rowSetter(groups, state, width, rows.size, narrow);
    const secondLine = new Set(shown.filter((row) => rowOf(row).name?.secondLine).map(({ id }) => id));
    const secondLines = groups.map((group) => group.rows.map(({ id }) => secondLine.has(id)));
    return { groups, notes, secondLine, rows: secondLine.size > 0 ? layoutRows({ ...request, secondLines }) : rows };
  };
  if (state.rows.length > 0) return layoutWithout(0);
  // Rows are left out before they come closer than usual; only then, in the lowest boxes, the remaining ones are set
  // closer.
  for (let leftOut = 0; leftOut <= leaving.length; leftOut++) {
    const tried = layoutWithout(leftOut);
    if (tried.rows.height <= height && (narrow || tried.rows.legend !== null)) return tried;
  }
  return layoutWithout(leaving.length, narrow ? MIN_ROW_PITCH : undefined);
}

/**
 * Places a claimant's name after the label of its row, else before it; whole, else alone; where neither
 * fits on a second line, moved left where it would leave the box.
 * @param taken  what mark and label cover, and the left end of the label, px
 * @param left, right  ends of the plot, px
 * @param secondLine  whether it has to be on a second line
 */
function placeName(
  { whoShort, whoName }: Estimate,
  taken: { from: number; to: number; label: number },
  left: number,
  right: number,
  px: (text: string) => number,
  secondLine: boolean
): NameLabel {
  const gap = gapOf(true);
  for (const text of secondLine ? [] : new Set([whoShort, whoName])) {
    if (taken.to + gap + px(text) <= right) return { text, x: taken.to + gap, anchor: 'start', secondLine: false };
    if (taken.from - gap - px(text) >= left + gap)
      return { text, x: taken.from - gap, anchor: 'end', secondLine: false };
  }
  const x = Math.max(left, Math.min(taken.label, right - px(whoShort)));
  return { text: whoShort, x, anchor: 'start', secondLine: true };
}
