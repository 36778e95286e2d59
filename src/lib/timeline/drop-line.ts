import type { Box } from './boxes';

/** What a line keeps clear of words, px. */
const CLEAR = { side: 2, end: 3 };
/** A piece shorter than this is a speck, px. */
const SPECK = 6;

/** A vertical line from one height to another as a path, px, broken where it would run through words. */
export function plumb(x: number, from: number, to: number, words: readonly Box[]): string {
  const crossed = words
    .filter((b) => x > b.x0 - CLEAR.side && x < b.x1 + CLEAR.side && b.y1 > from && b.y0 < to)
    .sort((a, b) => a.y0 - b.y0);
  let y = from;
  let path = '';
  const piece = (end: number): void => {
    if (end - y >= SPECK) path += `M${x} ${y}V${end}`;
  };
  for (const { y0, y1 } of crossed) {
    piece(y0 - CLEAR.end);
    y = Math.max(y, y1 + CLEAR.end);
  }
  piece(to);
  return path;
}
