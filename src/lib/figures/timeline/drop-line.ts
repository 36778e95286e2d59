// A drop line: from the symbol of an event to the axis, interrupted where it would cross text.
import type { Rect } from '$lib/ui/rect';

/** Clearance between a drop line and text, px: beside it, and over and under it. */
const CLEARANCE = { side: 2, end: 3 };
/** A shorter piece of line would look like a speck and is left out, px. */
const MIN_PIECE_PX = 6;

/**
 * A vertical line as path data, interrupted where it would cross text.
 * @param x, from, to  place, top and bottom of the line, px
 * @param labels  boxes of the text
 */
export function dropLine(x: number, from: number, to: number, labels: readonly Rect[]): string {
  const crossed = labels
    .filter((b) => x > b.x0 - CLEARANCE.side && x < b.x1 + CLEARANCE.side && b.y1 > from && b.y0 < to)
    .sort((a, b) => a.y0 - b.y0);
  let y = from;
  let path = '';
  const addPiece = (end: number): void => {
    if (end - y >= MIN_PIECE_PX) path += `M${x} ${y}V${end}`;
  };
  for (const { y0, y1 } of crossed) {
    addPiece(y0 - CLEARANCE.end);
    y = Math.max(y, y1 + CLEARANCE.end);
  }
  addPiece(to);
  return path;
}
