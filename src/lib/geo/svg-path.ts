import { polygonArea } from 'd3-polygon';
import type { Point } from '$lib/content/types';

/** How precisely a path is written. */
export interface PathPrecision {
  /** Decimals of a map unit that are kept. */
  digits: number;
  /** Coordinates are multiples of this many units of the last decimal. Absent: 1. */
  multiple?: number;
  /** Rings, and lines that end where they start, are left out below this area, square map units. */
  minArea?: number;
  /** Where every decimal counts, map units; outside, one decimal less is kept. Absent: everywhere. */
  fineArea?: { x0: number; y0: number; x1: number; y1: number };
}

/** A point in whole steps of the grid that a path is written on. */
type GridPoint = [x: number, y: number];

/** A whole number of grid steps, written as map units with `digits` decimals and no character that can be left out. */
function formatSteps(steps: number, digits: number): string {
  if (digits === 0) return String(steps);
  const text = (Math.abs(steps) / 10 ** digits)
    .toFixed(digits)
    .replace(/\.?0+$/, '')
    .replace(/^0\./, '.');
  return steps < 0 ? `-${text}` : text;
}

/** True where two numbers can follow each other without a separator. */
function needsNoSeparator(before: string, after: string): boolean {
  return before === '' || after.startsWith('-') || (after.startsWith('.') && before.includes('.'));
}

/** Writes relative moves between points of the grid, starting from `pen`. */
function formatMoves(points: readonly GridPoint[], pen: GridPoint, digits: number): string {
  let text = '';
  let before = '';
  let from = pen;
  for (const to of points) {
    for (const steps of [to[0] - from[0], to[1] - from[1]]) {
      const number = formatSteps(steps, digits);
      text += needsNoSeparator(before, number) ? number : ` ${number}`;
      before = number;
    }
    from = to;
  }
  return text;
}

const isSame = (a: GridPoint, b: GridPoint): boolean => a[0] === b[0] && a[1] === b[1];

/** True where b lies on the straight way from a to c. */
function isOnTheWay(a: GridPoint, b: GridPoint, c: GridPoint): boolean {
  const [ax, ay, bx, by] = [b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]];
  return ax * by === ay * bx && ax * bx + ay * by > 0;
}

/** Snaps points to the grid, outside the fine area to every tenth step, and drops those that do not change the line. */
function snapToGrid(line: readonly Point[], grid: number, { multiple = 1, fineArea }: PathPrecision): GridPoint[] {
  const out: GridPoint[] = [];
  for (const [x, y] of line) {
    const isFine = !fineArea || (x > fineArea.x0 && x < fineArea.x1 && y > fineArea.y0 && y < fineArea.y1);
    const step = isFine ? multiple : 10;
    const point: GridPoint = [Math.round((x * grid) / step) * step, Math.round((y * grid) / step) * step];
    const last = out.at(-1);
    if (last && isSame(last, point)) continue;
    const before = out.at(-2);
    if (last && before && isOnTheWay(before, last, point)) out.pop();
    out.push(point);
  }
  return out;
}

/**
 * The points of a line as they are written; empty where it is too short or its area too small. A closed ring ends
 * before its first point.
 */
function writtenPoints(line: readonly Point[], grid: number, precision: PathPrecision, closed: boolean): GridPoint[] {
  const points = snapToGrid(line, grid, precision);
  const [first, end] = [points[0], points.at(-1)];
  const isRing = !!first && !!end && points.length > 1 && isSame(first, end);
  const minArea = (precision.minArea ?? 0) * grid * grid;
  if ((closed || isRing) && Math.abs(polygonArea(points)) < minArea) return [];
  if (closed && isRing) points.pop();
  return points.length < 2 ? [] : points;
}

/** SVG path data of lines, or of rings (`closed`), in relative moves and as short as possible. */
export function svgPath(lines: readonly (readonly Point[])[], precision: PathPrecision, closed: boolean): string {
  const grid = 10 ** precision.digits;
  let path = '';
  let pen: GridPoint = [0, 0];
  for (const line of lines) {
    const points = writtenPoints(line, grid, precision, closed);
    const [first, end] = [points[0], points.at(-1)];
    if (!first || !end) continue;
    path += `m${formatMoves(points, pen, precision.digits)}${closed ? 'z' : ''}`;
    pen = closed ? first : end;
  }
  return path;
}
