import type { Estimate } from '$lib/content/types';
import type { FigureState } from '$lib/scene/types';
import { day, dayShort, sentences } from '$lib/ui/format';
import { textWidth, wrap } from '$lib/ui/measure';
import { figureStrings } from '$lib/ui/strings';
import { layoutRows, type RowsLayout } from '../estimates/rows-layout';
import { maxFigure } from '../estimates/select';

/**
 * Where a row has its label: beside the mark; in a column left of the scale; there on a line of its own under the
 * name; or there with the figure alone.
 */
export type Form = 'beside' | 'column' | 'stacked' | 'figure';

/** Height over the axis for the label of the ceiling, px. */
export const HEADER_HEIGHT = 17;
/**
 * Below this width labels beside the marks would cross the line of the ceiling, px; below the other a column is too
 * wide.
 */
const COMPACT_BELOW = 740;
export const STACKED_BELOW = 600;
/** Height of a stacked row, in lines. */
const STACKED_LINES = 2.25;
/** In a narrow box lower than this, px, rows with a place in the table's column `leave` are left out. */
export const FEW_BELOW = 600;

/**
 * The form that fits the box, with its notes and rows. With figures alone the note is cut to its first sentence,
 * which holds for them.
 */
export function fitForm(
  groups: { rows: Estimate[] }[],
  hasLimit: boolean,
  omitted: number,
  state: FigureState,
  width: number,
  height: number
): { form: Form; notes: string[]; rows: RowsLayout } {
  const compact = width < COMPACT_BELOW;
  const narrow = width < STACKED_BELOW;
  const request = {
    groups: groups.map(({ rows }) => rows.length),
    title: state.title !== '',
    headerHeight: hasLimit ? HEADER_HEIGHT : 0,
    maxPitch: narrow ? 16 : 28,
    height,
    narrow: compact
  };
  const stackedFits = narrow && layoutRows({ ...request, noteLines: 2, linesPerRow: STACKED_LINES }).height <= height;
  const form = !compact ? 'beside' : !narrow ? 'column' : stackedFits ? 'stacked' : 'figure';
  const note = [
    form === 'figure' ? (sentences(state.note)[0] ?? '') : state.note,
    omitted > 0 ? figureStrings.estimates.more(omitted) : ''
  ]
    .filter(Boolean)
    .join(' ');
  const notes = note ? wrap(note, width, compact ? 11 : 12) : [];
  const linesPerRow = form === 'stacked' ? STACKED_LINES : 1;
  return { form, notes, rows: layoutRows({ ...request, noteLines: notes.length, linesPerRow }) };
}

/** The strings of a row, from its estimate. */
export interface RowText {
  date: (estimate: Estimate) => string;
  name: (estimate: Estimate) => string;
  label: (estimate: Estimate) => string;
}

/** How a form prints the rows. */
export function rowText(form: Form): RowText {
  const format = form === 'beside' ? day : dayShort;
  return {
    date: (estimate) => (estimate.inRetrospect ? estimate.date.slice(0, 4) : format(estimate.date)),
    name: ({ whoShort, whoName }) => (form === 'figure' ? whoName : whoShort),
    label: (estimate) => {
      if (form === 'beside' || hasNoNumber(estimate)) return estimate.label;
      return form === 'figure' ? estimate.labelFigure : estimate.labelShort;
    }
  };
}

const hasNoNumber = (estimate: Estimate): boolean => maxFigure([estimate]) === 0;

/**
 * The columns left of the scale: names and, where they are not beside the marks, labels; and the zero of the scale,
 * px.
 */
export function layoutColumns(
  estimates: Estimate[],
  text: RowText,
  form: Form,
  size: number
): { whoX: number; labelX: number; zero: number } {
  const maxWidth = (texts: string[]): number => Math.max(0, ...texts.map((t) => textWidth(t, size, 600)));
  const compact = form !== 'beside';
  const whoX = maxWidth(estimates.map(text.date)) + (compact ? 8 : 16);
  const names = maxWidth(estimates.map(text.name));
  if (!compact) return { whoX, labelX: whoX + names + 10, zero: whoX + names + 16 };
  // A statement without a number has no mark: its label may extend over the scale.
  const limiting = form === 'column' ? estimates : estimates.filter((row) => !hasNoNumber(row));
  const labels = maxWidth(limiting.map(text.label));
  const labelX = form === 'stacked' ? whoX : whoX + names + 10;
  return { whoX, labelX, zero: labelX + (form === 'stacked' ? Math.max(names, labels) : labels) + 12 };
}
