// Where each part of the figure of troops in the disputed area is, px: one interval a row, grouped by who says it.
import type { Estimate } from '$lib/content/types';
import type { FigureState } from '$lib/scene/types';
import { number } from '$lib/ui/format';
import { textWidth } from '$lib/ui/measure';
import { figureStrings } from '$lib/ui/strings';
import { FEW_BELOW, fitForm, HEADER_HEIGHT, layoutColumns, rowText, STACKED_BELOW } from './form';
import { layoutAxis, layoutMark, type Axis, type MarkLayout } from '../estimates/interval-mark';
import type { RowsLayout } from '../estimates/rows-layout';
import { placeValueLabel } from '../estimates/value-label';
import {
  baseOfArrivals,
  areaGroups,
  isHighlighted,
  maxFigure,
  type AreaGroups,
  type EstimateTables
} from '../estimates/select';

interface AreaRow {
  id: string;
  /** Middle of the line with date, name and mark, and of the line with the label, px. */
  y: number;
  labelY: number;
  date: string;
  who: string;
  label: string;
  labelX: number;
  anchor: 'start' | 'end';
  highlighted: boolean;
  /** An open mark: soldiers who were there before the crisis, or arrivals, which are no total. */
  open: boolean;
  /** Said years later, in retrospect. */
  inRetrospect: boolean;
  /** Arrivals, as a bar from zero, px. */
  arrivals: readonly [from: number, to: number] | null;
  mark: MarkLayout;
}
export interface AreaLayout {
  rows: RowsLayout;
  axis: Axis;
  /** Labels left of the scale; else beside the marks. */
  compact: boolean;
  /** Left end of the names, px. */
  whoX: number;
  groups: { name: string; rows: AreaRow[] }[];
  /** The line of the ceiling and its label. */
  limit: { lineX: number; x: number; y: number; label: string; anchor: 'start' | 'middle' | 'end' } | null;
  /** Lines of notes below the rows. */
  notes: string[];
  rowCount: number;
}

/** Soldiers between two grid lines. */
const AREA_GRID_STEP = 10_000;

interface NamedGroup {
  name: string;
  rows: Estimate[];
}

/**
 * Lays out the forest plot of the soldiers in the disputed area, with their ceiling as a line.
 * @param width, height  box of the figure, px
 */
export function layoutArea(tables: EstimateTables, state: FigureState, width: number, height: number): AreaLayout {
  const { selected, omitted } = selectRows(tables, state, width, height);
  const { limit, before } = selected;
  const groups = namedGroups(selected);
  const shown = groups.flatMap(({ rows }) => rows);
  const { form, notes, rows } = fitForm(groups, limit !== null, omitted, state, width, height);
  const compact = form !== 'beside';
  const text = rowText(form);
  const gap = compact ? 6 : 8;
  const { whoX, labelX, zero } = layoutColumns(shown, text, form, rows.size);
  const max = Math.max(maxFigure(shown), limit ? maxFigure([limit]) : 0);
  const digits = textWidth(number(max), compact ? 11 : rows.size);
  const axis = layoutAxis(
    max,
    zero,
    width - axisMargin(shown, max, digits, gap, compact, rows.size),
    AREA_GRID_STEP,
    digits
  );

  return {
    rows,
    axis,
    compact,
    whoX,
    notes,
    rowCount: shown.length,
    limit: limit ? layoutLimit(limit, axis, rows, width, compact) : null,
    groups: groups.map((group, g) => ({
      name: group.name,
      rows: group.rows.map((estimate, r) => rowOf(estimate, rows.groups[g]?.rows[r] ?? 0))
    }))
  };

  function rowOf(estimate: Estimate, middle: number): AreaRow {
    const counted = !!estimate.arrivals;
    const dated = (counted ? baseOfArrivals(estimate, before) : null) ?? estimate;
    // Arrivals alone, from zero: figures are never added up.
    const arrivals = counted ? ([axis.zero, axis.scale(estimate.point ?? 0)] as const) : null;
    const plain = layoutMark(estimate, axis.scale, compact);
    const mark = arrivals ? { ...plain, left: arrivals[0], right: arrivals[1] } : plain;
    const highlighted = isHighlighted(estimate, state.focus);
    const placed = compact
      ? { label: text.label(estimate), anchor: 'start' as const }
      : placeValueLabel(estimate.label, estimate.labelShort, mark, {
          gap,
          left: zero,
          right: width,
          avoidX: limit ? axis.scale(maxFigure([limit])) : null,
          px: (label) => textWidth(label, rows.size, highlighted ? 600 : 400)
        });
    return {
      id: estimate.id,
      y: form === 'stacked' ? middle - rows.pitch : middle,
      labelY: middle,
      date: text.date(dated),
      who: text.name(estimate),
      ...placed,
      highlighted,
      mark,
      arrivals,
      labelX: compact ? labelX : placed.anchor === 'start' ? mark.right + gap : mark.left - gap,
      open: estimate.kind === 'before' || arrivals !== null,
      inRetrospect: !!dated.inRetrospect
    };
  }
}

/**
 * The statements shown, and how many are left out: in a narrow, low box those the table lets leave, unless the step
 * names rows.
 */
function selectRows(
  tables: EstimateTables,
  state: FigureState,
  width: number,
  height: number
): { selected: AreaGroups; omitted: number } {
  const all = areaGroups(tables, state.rows);
  if (width >= STACKED_BELOW || height >= FEW_BELOW || state.rows.length > 0) return { selected: all, omitted: 0 };
  const selected = areaGroups({ ...tables, estimates: tables.estimates.filter(({ leave }) => !leave) }, state.rows);
  const count = ({ before, claimants }: AreaGroups): number =>
    before.length + claimants.reduce((sum, { rows }) => sum + rows.length, 0);
  return { selected, omitted: count(all) - count(selected) };
}

function namedGroups({ before, claimants }: AreaGroups): NamedGroup[] {
  return [
    ...(before.length > 0 ? [{ name: figureStrings.estimates.before, rows: before }] : []),
    ...claimants.map(({ side, rows }) => ({ name: side.state, rows }))
  ];
}

/**
 * Space right of the greatest number, px: half its axis label; where labels are beside the marks, the label of its
 * row.
 */
function axisMargin(
  estimates: Estimate[],
  max: number,
  digits: number,
  gap: number,
  compact: boolean,
  size: number
): number {
  if (compact) return digits / 2 + 2;
  const labels = estimates.filter((row) => maxFigure([row]) === max).map(({ labelShort }) => labelShort);
  return Math.max(digits, ...labels.map((label) => textWidth(label, size, 600))) + gap + 5;
}

/** The line of the ceiling, its label centred over it, or set back from the right edge. */
function layoutLimit(
  limit: Estimate,
  axis: Axis,
  rows: RowsLayout,
  width: number,
  compact: boolean
): AreaLayout['limit'] {
  const x = axis.scale(limit.high ?? limit.point ?? 0);
  const label = `${limit.label}: ${limit.whoShort}`;
  const size = compact ? 11 : rows.size;
  const half = textWidth(label, size, 500) / 2;
  const anchor = x + half <= width ? 'middle' : 'end';
  return {
    lineX: x,
    x: anchor === 'middle' ? x : width,
    y: rows.top - (compact ? 16 : 23) - HEADER_HEIGHT * 0.35,
    label,
    anchor
  };
}
