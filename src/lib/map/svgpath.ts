import type { Point } from '$lib/content/types';

/** A whole number of grid steps, written as map units with `digits` decimals and nothing that can be left out. */
function write(steps: number, digits: number): string {
  if (digits === 0) return String(steps);
  const text = (Math.abs(steps) / 10 ** digits).toFixed(digits).replace(/\.?0+$/, '').replace(/^0\./, '.');
  return steps < 0 ? `-${text}` : text;
}

/** True where two numbers can stand side by side without a separator. */
function joins(before: string, after: string): boolean {
  return after.startsWith('-') || (after.startsWith('.') && before.includes('.'));
}

/** Snaps points to the grid and leaves out those that do not move the line. */
function onGrid(line: readonly Point[], grid: number): [number, number][] {
  const out: [number, number][] = [];
  for (const [x, y] of line) {
    const p: [number, number] = [Math.round(x * grid), Math.round(y * grid)];
    const last = out.at(-1);
    if (last && last[0] === p[0] && last[1] === p[1]) continue;
    const before = out.at(-2);
    if (last && before) {
      const ax = last[0] - before[0];
      const ay = last[1] - before[1];
      const bx = p[0] - last[0];
      const by = p[1] - last[1];
      if (ax * by === ay * bx && ax * bx + ay * by > 0) out.pop();
    }
    out.push(p);
  }
  return out;
}

/** Twice the signed area of a ring on the grid. */
function doubleArea(ring: readonly [number, number][]): number {
  let sum = 0;
  let last = ring.at(-1);
  for (const p of ring) {
    if (last) sum += last[0] * p[1] - p[0] * last[1];
    last = p;
  }
  return sum;
}

/**
 * SVG path data in relative moves, as short as it gets.
 * `digits` is the number of decimals of a map unit kept. Rings (`closed`) smaller than `least` square
 * map units are left out, as is a line that shrinks to a point.
 */
export function svgPath(lines: readonly (readonly Point[])[], digits: number, closed: boolean, least = 0): string {
  const grid = 10 ** digits;
  let d = '';
  let at: [number, number] = [0, 0];
  for (const line of lines) {
    const points = onGrid(line, grid);
    const first = points[0];
    const end = points.at(-1);
    if (!first || !end) continue;
    if (closed) {
      if (points.length > 1 && first[0] === end[0] && first[1] === end[1]) points.pop();
      if (points.length < 3 || Math.abs(doubleArea(points)) / 2 < least * grid * grid) continue;
    }
    if (points.length < 2) continue;
    let pen = at;
    let before = '';
    d += 'm';
    for (const p of points) {
      for (const n of [write(p[0] - pen[0], digits), write(p[1] - pen[1], digits)]) {
        d += before === '' || joins(before, n) ? n : ` ${n}`;
        before = n;
      }
      pen = p;
    }
    if (closed) d += 'z';
    at = closed ? first : pen;
  }
  return d;
}
