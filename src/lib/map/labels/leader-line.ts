import type { Rect } from './place-labels';
import { roundTo1 } from '$lib/geo/round';

/** A line from a symbol to its name, px. */
export type Tie = readonly [x0: number, y0: number, x1: number, y1: number];

/** From this distance on between a symbol and its name a line joins the two, px. */
export const FAR = 14;

/**
 * The shortest way from a point to a label's first line: to its nearer end, level with its middle, or to the edge that faces the point.
 * @param foot  where the label ends that stands above its point: a line to the first of two would strike out the second
 */
export function tieOf({ x, y }: { x: number; y: number }, { x0, x1, y0, y1 }: Rect, foot = y1): Tie {
  return [x, y, Math.min(x1, Math.max(x0, x)), x > x0 && x < x1 ? Math.min(foot, Math.max(y0, y)) : (y0 + y1) / 2];
}

/**
 * The part of a tie between symbol and name as path data from the anchor of the name; '' where they stand close enough to need none.
 * @param r       what the symbol takes, px
 * @param anchor  where the name's anchor is from the symbol, px
 */
export function ledLine([x0, y0, x1, y1]: Tie, { r }: { r: number }, anchor: { dx: number; dy: number }): string {
  const far = Math.hypot(x1 - x0, y1 - y0);
  if (far - r <= FAR) return '';
  const at = (s: number) => [roundTo1(((x1 - x0) * s) / far), roundTo1(((y1 - y0) * s) / far)] as const;
  const [from, to] = [at(r), at(far - r - 2)];
  return `m${roundTo1(from[0] - anchor.dx)} ${roundTo1(from[1] - anchor.dy)}l${to[0]} ${to[1]}`;
}

/** True where a line runs through a rectangle (Liang and Barsky, 1984). */
export function crosses([ax, ay, bx, by]: Tie, { x0, x1, y0, y1 }: Rect): boolean {
  let [from, to] = [0, 1];
  for (const [p, q] of [
    [ax - bx, ax - x0],
    [bx - ax, x1 - ax],
    [ay - by, ay - y0],
    [by - ay, y1 - ay]
  ] as const) {
    if (p === 0 && q < 0) return false;
    if (p < 0) from = Math.max(from, q / p);
    if (p > 0) to = Math.min(to, q / p);
  }
  return from < to;
}

/** True where two lines cross. */
export function meet([ax, ay, bx, by]: Tie, [cx, cy, dx, dy]: Tie): boolean {
  const side = (x: number, y: number, [x0, y0, x1, y1]: Tie) => Math.sign((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0));
  const [a, b] = [
    [ax, ay, bx, by],
    [cx, cy, dx, dy]
  ] as const;
  return side(cx, cy, a) !== side(dx, dy, a) && side(ax, ay, b) !== side(bx, by, b);
}
