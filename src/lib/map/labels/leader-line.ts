import { roundTo1 } from '$lib/geo/round';
import type { Rect } from '$lib/ui/rect';

/** A straight line between two points of the screen, px. */
export type Segment = readonly [x0: number, y0: number, x1: number, y1: number];

/** From this distance between symbol and name on, px, a leader line is drawn. */
export const MIN_LEADER_PX = 14;

/**
 * The shortest line from a point to the first line of a label: to its nearer end at half its height, or to the edge above or below
 * the point.
 * @param first   the rectangle of the first line
 * @param bottom  bottom of the whole label, px: a line from below ends there, for it would strike out the lines below the first
 */
export function leaderLine({ x, y }: { x: number; y: number }, { x0, x1, y0, y1 }: Rect, bottom = y1): Segment {
  return [x, y, Math.min(x1, Math.max(x0, x)), x > x0 && x < x1 ? Math.min(bottom, Math.max(y0, y)) : (y0 + y1) / 2];
}

/**
 * The visible part of a leader line as SVG path data, relative to the anchor of the name; '' where the name is close enough to its
 * symbol to need no line.
 * @param symbol  its radius, px: the line starts at its edge
 * @param anchor  from the symbol to the anchor of the name, px
 */
export function leaderPath(
  [x0, y0, x1, y1]: Segment,
  symbol: { radius: number },
  anchor: { dx: number; dy: number }
): string {
  const length = Math.hypot(x1 - x0, y1 - y0);
  if (length - symbol.radius <= MIN_LEADER_PX) return '';
  const at = (s: number) => [roundTo1(((x1 - x0) * s) / length), roundTo1(((y1 - y0) * s) / length)] as const;
  const [from, to] = [at(symbol.radius), at(length - symbol.radius - 2)];
  return `m${roundTo1(from[0] - anchor.dx)} ${roundTo1(from[1] - anchor.dy)}l${to[0]} ${to[1]}`;
}

/** True where a line runs through a rectangle (Liang and Barsky, 1984). */
export function crossesRect([ax, ay, bx, by]: Segment, { x0, x1, y0, y1 }: Rect): boolean {
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
export function segmentsCross([ax, ay, bx, by]: Segment, [cx, cy, dx, dy]: Segment): boolean {
  const side = (x: number, y: number, [x0, y0, x1, y1]: Segment) =>
    Math.sign((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0));
  const [a, b] = [
    [ax, ay, bx, by],
    [cx, cy, dx, dy]
  ] as const;
  return side(cx, cy, a) !== side(dx, dy, a) && side(ax, ay, b) !== side(bx, by, b);
}
