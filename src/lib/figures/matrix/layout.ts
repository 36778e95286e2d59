// Where each part of the matrix of positions is, px: groups of issues, with a column for each party.
import type { Grade, Issue, IssueGroup } from './select';

export interface PlacedHeading {
  kind: 'head';
  grade: Grade;
  /** Baseline, px. */
  y: number;
}
export interface PlacedIssue {
  kind: 'row';
  issue: Issue;
  /** Number of the row, from 0. */
  order: number;
  /** Baseline, top and bottom, px; the rule is at the bottom. */
  y: number;
  top: number;
  bottom: number;
}

/** Heights of rows and headings, px. */
export interface MatrixHeights {
  minRow: number;
  maxRow: number;
  heading: number;
  headingGap: number;
}

/**
 * Places headings and rows between `top` and `bottom`, px. Rows share the height that the headings leave, between
 * their minimum and maximum.
 */
export function placeGroups(
  groups: IssueGroup[],
  top: number,
  bottom: number,
  heights: MatrixHeights
): (PlacedHeading | PlacedIssue)[] {
  const { minRow, maxRow, heading, headingGap } = heights;
  const rows = groups.reduce((n, g) => n + g.issues.length, 0);
  const headings = groups.length * heading + Math.max(0, groups.length - 1) * headingGap;
  const rowHeight = Math.max(minRow, Math.min(maxRow, (bottom - top - headings) / Math.max(1, rows)));
  const placed: (PlacedHeading | PlacedIssue)[] = [];
  let y = top;
  let order = 0;
  groups.forEach((group, g) => {
    if (g > 0) y += headingGap;
    placed.push({ kind: 'head', grade: group.grade, y: y + heading - Math.min(8, heading / 4) });
    y += heading;
    for (const issue of group.issues) {
      placed.push({ kind: 'row', issue, order, y: y + rowHeight / 2 + 4.5, top: y, bottom: y + rowHeight });
      y += rowHeight;
      order += 1;
    }
  });
  return placed;
}

/** Between two columns, and width of the bar between the discs, px. */
const MATRIX_GAP = 14;
const BAR_WIDTH = 44;
/** Width that the columns of the matrix leave to text, px. */
export const matrixTextWidth = (width: number): number => width - 5 * MATRIX_GAP - BAR_WIDTH;

/** x of the columns of the wide matrix, px. */
export interface MatrixColumns {
  /** Right end of the text of the left party, and left end of that of the right one. */
  left: number;
  discLeft: number;
  discRight: number;
  right: number;
  /** The dotted line before the column of the third party. */
  line: number;
  third: number;
  /** False where the columns need more than the width. */
  fits: boolean;
}

/**
 * Places the columns. Spare width goes to the left of the cells of the left party (62 %) and to the right of those of
 * the right one (20 %).
 * @param width  of the matrix, px
 * @param issue, left, right, third  width of the text in each column, px
 */
export function matrixColumns(width: number, issue: number, left: number, right: number, third: number): MatrixColumns {
  const needed =
    issue + MATRIX_GAP + left + MATRIX_GAP + BAR_WIDTH + MATRIX_GAP + right + MATRIX_GAP + MATRIX_GAP + third;
  const slack = width - needed;
  const spare = Math.max(0, slack);
  const leftEnd = issue + MATRIX_GAP + left + spare * 0.62;
  const discLeft = leftEnd + MATRIX_GAP;
  const discRight = discLeft + BAR_WIDTH;
  const rightX = discRight + MATRIX_GAP;
  const line = rightX + right + MATRIX_GAP + spare * 0.2;
  return { left: leftEnd, discLeft, discRight, right: rightX, line, third: line + MATRIX_GAP, fits: slack >= 0 };
}

/**
 * Smallest width in which a text fits into two lines.
 * @param measure  width of a line, px
 */
export function twoLineWidth(text: string, measure: (line: string) => number): number {
  const words = text.split(' ');
  const breaks = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  return Math.min(measure(text), ...breaks.map((lines) => Math.max(...lines.map(measure))));
}

/** Widths of columns between their minima and maxima, px: each grows by the same share of its range. */
export function shareWidth(min: number[], max: number[], total: number): number[] {
  const sum = (widths: number[]): number => widths.reduce((all, one) => all + one, 0);
  const range = sum(max) - sum(min);
  const share = range > 0 ? Math.min(1, Math.max(0, (total - sum(min)) / range)) : 0;
  return min.map((px, i) => px + share * ((max[i] ?? px) - px));
}
