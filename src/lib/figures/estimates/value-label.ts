import type { MarkLayout } from './interval-mark';

/** Where the label of a mark may be placed, px. */
export interface LabelSpace {
  gap: number;
  left: number;
  right: number;
  /** A vertical line that no label crosses. */
  avoidX: number | null;
  /** Width of a text. */
  px: (text: string) => number;
}

/**
 * Places a label right of its mark; left of it where it would cross the line or the right edge; `short` where
 * the whole label fits neither way.
 */
export function placeValueLabel(
  label: string,
  short: string,
  mark: MarkLayout,
  { gap, left, right, avoidX, px }: LabelSpace
): { label: string; anchor: 'start' | 'end' } {
  if (mark.kind === 'none') return { label, anchor: 'start' };
  const from = mark.right + gap;
  const to = mark.left - gap;
  const fitsRight = (text: string): boolean => from + px(text) <= right;
  const fitsLeft = (text: string): boolean => to - px(text) >= left + gap;
  const crosses = (a: number, b: number): boolean => avoidX !== null && a < avoidX + 2 && b > avoidX - 2;
  for (const text of [label, short]) {
    if (fitsRight(text) && !crosses(from, from + px(text))) return { label: text, anchor: 'start' };
    if (fitsLeft(text) && !crosses(to - px(text), to)) return { label: text, anchor: 'end' };
  }
  return { label: short, anchor: fitsRight(short) ? 'start' : 'end' };
}
