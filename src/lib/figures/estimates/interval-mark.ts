import { scaleLinear } from 'd3';

/** A statement as figures: a point, a range, one bound, or no number at all. */
export interface Reading {
  low: number | null;
  high: number | null;
  point: number | null;
}
export type ReadingKind = 'point' | 'range' | 'floor' | 'ceiling' | 'none';

/** Which of the five a statement is: 'more than' is a floor, 'up to' a ceiling. */
export function kindOf({ low, high, point }: Reading): ReadingKind {
  if (point !== null) return 'point';
  if (low !== null && high !== null) return 'range';
  if (low !== null) return 'floor';
  return high === null ? 'none' : 'ceiling';
}

/** The lowest and highest figure a statement names; null for a statement without a number. */
export function extentOf(reading: Reading): [low: number, high: number] | null {
  const named = [reading.low, reading.point, reading.high].filter((value) => value !== null);
  return named.length === 0 ? null : [Math.min(...named), Math.max(...named)];
}

export interface Block {
  x: number;
  width: number;
}

// Widths and gaps in px, not on the scale: how far an open side reaches is nobody's figure.
const OPEN_WIDE = { first: 2.5, widths: [14, 10.5, 7, 4.5, 2], gap: 3.5 };
const OPEN_NARROW = { first: 2, widths: [9, 6.5, 4.5, 3, 1.5], gap: 2.25 };

/**
 * The blocks that thin out on the open side of a bound.
 * @param from  x of the bound, px
 * @param toward  1 for 'more than' (rightwards), -1 for 'up to' (leftwards)
 * @param least  x that no block may pass on the left: the zero line
 */
export function openBlocks(from: number, toward: 1 | -1, narrow: boolean, least = -Infinity): Block[] {
  const { first, widths, gap } = narrow ? OPEN_NARROW : OPEN_WIDE;
  const blocks: Block[] = [];
  let reach = first;
  for (const width of widths) {
    const x = toward === 1 ? from + reach : from - reach - width;
    if (x >= least) blocks.push({ x, width });
    reach += width + gap;
  }
  return blocks;
}

/** Everything to draw for one statement, in px along the scale. */
export interface Glyph {
  kind: ReadingKind;
  /** Centre of the mark of a single figure; null for all others. */
  dot: number | null;
  /** Stated bounds, each a tick. */
  ticks: number[];
  /** Blocks of doubt: one between two bounds, several on an open side. */
  blocks: Block[];
  /** What the mark covers, so that words can stand clear of it. */
  left: number;
  right: number;
}

/** Lays one statement on a scale that gives px for a number. */
export function glyphOf(reading: Reading, scale: (value: number) => number, narrow: boolean): Glyph {
  const kind = kindOf(reading);
  const zero = scale(0);
  const empty = { kind, dot: null, ticks: [], blocks: [] };
  // No number has no place on a scale, least of all at its zero: its words stand alone.
  if (kind === 'none') return { ...empty, left: zero, right: zero };
  if (reading.point !== null) {
    const dot = scale(reading.point);
    return { ...empty, dot, left: dot - 4.6, right: dot + 4.6 };
  }
  const low = reading.low === null ? null : scale(reading.low);
  const high = reading.high === null ? null : scale(reading.high);
  if (low !== null && high !== null && high - low < 1) {
    // Too narrow to draw as two ticks: 400 to 500 on a scale of 200,000.
    const dot = (low + high) / 2;
    return { ...empty, dot, left: dot - 4.6, right: dot + 4.6 };
  }
  if (low !== null && high !== null) {
    return { ...empty, ticks: [low, high], blocks: [{ x: low, width: high - low }], left: low, right: high };
  }
  if (low !== null) {
    const blocks = openBlocks(low, 1, narrow);
    const last = blocks[blocks.length - 1];
    return { ...empty, ticks: [low], blocks, left: low, right: last ? last.x + last.width : low };
  }
  const bound = high ?? zero;
  const blocks = openBlocks(bound, -1, narrow, zero + 2);
  return { ...empty, ticks: [bound], blocks, left: blocks[blocks.length - 1]?.x ?? bound, right: bound };
}

export interface Axis {
  /** px for a number of soldiers. */
  scale: (value: number) => number;
  /** Where a grid line stands; `text` is '' where there is no room for its number. */
  ticks: { value: number; x: number; labelled: boolean }[];
  zero: number;
  end: number;
}

/**
 * A linear scale from zero, because lengths of ranges are compared.
 * @param max  greatest figure drawn
 * @param from, to  px of zero and of `max`
 * @param labelPx  width of the widest axis number, px
 */
export function axisOf(max: number, from: number, to: number, step: number, labelPx: number): Axis {
  const linear = scaleLinear().domain([0, max]).range([from, to]);
  const every = linear(step) - from < labelPx + 6 ? 2 : 1;
  const count = Math.floor(max / step);
  const ticks = Array.from({ length: count + 1 }, (_, i) => ({
    value: i * step,
    x: linear(i * step),
    labelled: i % every === 0
  }));
  return { scale: (value) => linear(value), ticks, zero: from, end: to };
}
