import { scaleLinear } from 'd3-scale';

/** A statement as numbers: one figure, a range, one bound, or no number at all. */
export interface Interval {
  low: number | null;
  high: number | null;
  point: number | null;
}
export type IntervalKind = 'point' | 'range' | 'floor' | 'ceiling' | 'none';

/** Which of the five a statement is: 'more than' is a floor, 'up to' a ceiling. */
export function intervalKind({ low, high, point }: Interval): IntervalKind {
  if (point !== null) return 'point';
  if (low !== null && high !== null) return 'range';
  if (low !== null) return 'floor';
  return high === null ? 'none' : 'ceiling';
}

/** The lowest and the highest number a statement names; null for a statement without a number. */
export function extentOf(interval: Interval): [low: number, high: number] | null {
  const numbers = [interval.low, interval.point, interval.high].filter((value) => value !== null);
  return numbers.length === 0 ? null : [Math.min(...numbers), Math.max(...numbers)];
}

/** A bar along the scale: left end and width, px. */
export interface Bar {
  x: number;
  width: number;
}

// In px, not in units of the scale: nobody states how far an open side reaches.
const OPEN_WIDE = { first: 2.5, widths: [14, 10.5, 7, 4.5, 2], gap: 3.5 };
const OPEN_NARROW = { first: 2, widths: [9, 6.5, 4.5, 3, 1.5], gap: 2.25 };

/**
 * The bars on the open side of a bound, each narrower than the one before.
 * @param from  x of the bound, px
 * @param toward  1 for 'more than' (rightwards), -1 for 'up to' (leftwards)
 * @param minX  bars further left are left out: the zero line
 */
export function openBars(from: number, toward: 1 | -1, narrow: boolean, minX = -Infinity): Bar[] {
  const { first, widths, gap } = narrow ? OPEN_NARROW : OPEN_WIDE;
  const bars: Bar[] = [];
  let reach = first;
  for (const width of widths) {
    const x = toward === 1 ? from + reach : from - reach - width;
    if (x >= minX) bars.push({ x, width });
    reach += width + gap;
  }
  return bars;
}

/** The mark of one statement, in px along the scale. */
export interface MarkLayout {
  kind: IntervalKind;
  /** Centre of the dot of a single figure; null for all others. */
  dot: number | null;
  /** Stated bounds, a tick each. */
  ticks: number[];
  /** One bar between two bounds, several on an open side. */
  bars: Bar[];
  /** Both ends of the mark. */
  left: number;
  right: number;
}

/** Half the width of a dot with its outline, px. */
const DOT_RADIUS = 4.6;

/**
 * Lays out the mark of a statement. A statement without a number has an empty mark at zero.
 * @param scale  gives px for a number
 */
export function layoutMark(interval: Interval, scale: (value: number) => number, narrow: boolean): MarkLayout {
  const kind = intervalKind(interval);
  const zero = scale(0);
  const empty = { kind, dot: null, ticks: [], bars: [] };
  if (kind === 'none') return { ...empty, left: zero, right: zero };
  if (interval.point !== null) return dotMark(empty, scale(interval.point));
  const low = interval.low === null ? null : scale(interval.low);
  const high = interval.high === null ? null : scale(interval.high);
  // Too narrow for two ticks: 400 to 500 on a scale of 200,000.
  if (low !== null && high !== null && high - low < 1) return dotMark(empty, (low + high) / 2);
  if (low !== null && high !== null) {
    return { ...empty, ticks: [low, high], bars: [{ x: low, width: high - low }], left: low, right: high };
  }
  if (low !== null) {
    const bars = openBars(low, 1, narrow);
    const last = bars[bars.length - 1];
    return { ...empty, ticks: [low], bars, left: low, right: last ? last.x + last.width : low };
  }
  const bound = high ?? zero;
  const bars = openBars(bound, -1, narrow, zero + 2);
  return { ...empty, ticks: [bound], bars, left: bars[bars.length - 1]?.x ?? bound, right: bound };
}

function dotMark(empty: Pick<MarkLayout, 'kind' | 'ticks' | 'bars'>, dot: number): MarkLayout {
  return { ...empty, dot, left: dot - DOT_RADIUS, right: dot + DOT_RADIUS };
}

export interface Axis {
  /** px for a number of soldiers. */
  scale: (value: number) => number;
  /** Grid lines; `labelled` is false where there is no room for the number. */
  ticks: { value: number; x: number; labelled: boolean }[];
  zero: number;
  end: number;
}

/**
 * A linear scale that begins at zero, because lengths of ranges are compared.
 * @param max  greatest number drawn
 * @param from, to  px of zero and of `max`
 * @param step  distance of two grid lines
 * @param labelPx  width of the widest axis number, px
 */
export function layoutAxis(max: number, from: number, to: number, step: number, labelPx: number): Axis {
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
