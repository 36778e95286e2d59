import type { Point } from '$lib/content/types';

/** A whole number of grid steps, written as map units with `digits` decimals and nothing that can be left out. */
function formatSteps(steps: number, digits: number): string {
  if (digits === 0) return String(steps);
  const text = (Math.abs(steps) / 10 ** digits)
    .toFixed(digits)
    .replace(/\.?0+$/, '')
    .replace(/^0\./, '.');
  return steps < 0 ? `-${text}` : text;
}

/** True where two numbers can stand side by side without a separator. */
function needsNoSeparator(before: string, after: string): boolean {
  return after.startsWith('-') || (after.startsWith('.') && before.includes('.'));
}

/** Snaps points to the grid, away from what it is for to a tenth of it, and drops those that do not move the line. */
function snapToGrid(line: readonly Point[], grid: number, { fineArea: fine }: PathPrecision): [number, number][] {
  const out: [number, number][] = [];
  for (const [x, y] of line) {
    const close = !fine || (x > fine.x0 && x < fine.x1 && y > fine.y0 && y < fine.y1);
    const step = close ? 1 : 10;
    const p: [number, number] = [Math.round((x * grid) / step) * step, Math.round((y * grid) / step) * step];
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

/** How closely a path is written. */
export interface PathPrecision {
  /** Decimals of a map unit kept. */
  digits: number;
  /** Rings, and lines that come back to their start, are left out below this area in square map units. */
  minArea?: number;
  /** Where every decimal counts, in map units; outside, one less is kept. Absent: everywhere. */
  fineArea?: { x0: number; y0: number; x1: number; y1: number };
}

/** SVG path data of lines (or rings: `closed`) in relative moves, as short as it gets. */
export function svgPath(lines: readonly (readonly Point[])[], grain: PathPrecision, closed: boolean): string {
  const { digits, minArea: least = 0 } = grain;
  const grid = 10 ** digits;
  let d = '';
  let at: [number, number] = [0, 0];
  for (const line of lines) {
    const points = snapToGrid(line, grid, grain);
    const first = points[0];
    const end = points.at(-1);
    if (!first || !end) continue;
    const round = points.length > 1 && first[0] === end[0] && first[1] === end[1];
    if ((closed || round) && Math.abs(doubleArea(points)) / 2 < least * grid * grid) continue;
    if (closed && round) points.pop();
    if (points.length < 2) continue;
    let pen = at;
    let before = '';
    d += 'm';
    for (const p of points) {
      for (const n of [formatSteps(p[0] - pen[0], digits), formatSteps(p[1] - pen[1], digits)]) {
        d += before === '' || needsNoSeparator(before, n) ? n : ` ${n}`;
        before = n;
      }
      pen = p;
    }
    if (closed) d += 'z';
    at = closed ? first : pen;
  }
  return d;
}
