import type { Day, Sanction } from '$lib/content/types';
import { textWidth, wrap } from '$lib/ui/measure';
import { balancedLines } from '../shared/balanced-lines';

/** A measure that names nobody: a bar and text above the stacks of its day. */
export interface MeasureText {
  date: Day;
  lines: string[];
  /** The bar, px: left of the text, or right of text that is set back from the right edge. */
  barX: number;
  textX: number;
  /** First baseline, px. */
  y: number;
}

/** The box in which the text of a measure is placed, px. */
export interface MeasureBox {
  /** Of the figure. */
  width: number;
  narrow: boolean;
  px: number;
  /** Column of the day. */
  x: number;
  columnWidth: number;
  /** Highest first baseline allowed, and the preferred one of a text of two lines. */
  top: number;
  y: number;
  /** Where the next stack of the lane begins. */
  right: number;
  /** Lowest baseline over the stacks between the day and `toX`. */
  clearAbove: (toX: number) => number;
  /** Lowest baseline where the day has no stack; null where it has one. */
  emptyDayY: number | null;
}

/** Between bar and text, px. */
const TEXT_GAP = 9;

/**
 * Places the short text of a measure. On a day without a stack: on the line, in the column of the day. Else above
 * the stacks: to the right in two lines, or in as many as reach the next stack; back from the right edge where
 * neither fits.
 * @param imposer  what the text begins with; '' for nothing
 */
export function placeMeasure(row: Sanction, imposer: string, box: MeasureBox): MeasureText {
  const { x, px, width, narrow, clearAbove } = box;
  const text = imposer ? `${imposer}: ${row.measureShort}` : row.measureShort;
  const inEmptyDay = onEmptyDay(row.date, text, box);
  if (inEmptyDay) return inEmptyDay;
  const leading = px + 2;
  const endX = (lines: string[]): number => x + TEXT_GAP + maxWidth(lines, px);
  // The text is right above the number of its own stack; above the next stacks only where it is clear of those too.
  const firstY = (lines: string[]): number =>
    Math.max(box.y - Math.max(0, lines.length - 2) * leading, clearAbove(endX(lines)) - (lines.length - 1) * leading);
  const clear = (lines: string[]): boolean => firstY(lines) + (lines.length - 1) * leading <= clearAbove(endX(lines));
  const two = balancedLines(text, px);
  const upToNextStack = wrap(text, box.right - x - TEXT_GAP, px);
  const fitting =
    [two, upToNextStack].find((lines) => firstY(lines) >= box.top && clear(lines) && endX(lines) <= width) ??
    [two, upToNextStack].find((lines) => endX(lines) <= box.right) ??
    [two].find((lines) => endX(lines) <= width);
  const lines = fitting ?? two;
  return {
    date: row.date,
    lines,
    y: firstY(lines),
    barX: fitting || !narrow ? x + 1.5 : width - 1.5,
    textX: fitting ? x + TEXT_GAP : (narrow ? width - 1 : x) - 8 - maxWidth(lines, px)
  };
}

/**
 * Text on the line of a day without a stack, in at most four lines; null where the day has one or the text is too
 * long.
 */
function onEmptyDay(date: Day, text: string, { emptyDayY, columnWidth, x, px }: MeasureBox): MeasureText | null {
  if (emptyDayY === null) return null;
  const lines = wrap(text, columnWidth - 15, px);
  if (lines.length > 4 || maxWidth(lines, px) > columnWidth - TEXT_GAP) return null;
  return { date, lines, y: emptyDayY - (lines.length - 1) * (px + 2), barX: x + 1.5, textX: x + TEXT_GAP };
}

function maxWidth(lines: string[], px: number): number {
  return Math.max(...lines.map((l) => textWidth(l, px)));
}
