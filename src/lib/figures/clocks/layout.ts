import type { Day } from '$lib/content/types';

/** Both edges of the figure, in hours of the first clock: from the evening to after its midnight. */
export const HOURS_SHOWN = { from: 18.9, to: 25.6 } as const;

/**
 * Where the talks end in the figure, in hours of the first clock. The sources only say that it was near midnight: the
 * ends of the bar are blurred, and no hour is printed.
 */
const DRAWN_END = 24;
/** Each end is blurred from this many hours before it to as many after it. */
const BLUR_HOURS = 0.5;
/**
 * Pieces of a blurred end and the gap between them, in hours. The line of midnight runs through a gap and cuts no
 * piece.
 */
const BLUR_PIECES = [0.26, 0.2, 0.12];
const BLUR_GAP = 0.14;

/** Part of the bar, in hours of the first clock. */
export interface HourSpan {
  from: number;
  to: number;
}

/**
 * The bar of the talks, in hours of the first clock: a solid middle and pieces that become shorter around both ends.
 * @param length  of the talks, in hours
 */
export function blurredBar(length: number): { solid: HourSpan; pieces: HourSpan[] } {
  const start = DRAWN_END - length;
  const pieces: HourSpan[] = [];
  let right = DRAWN_END - BLUR_HOURS + BLUR_GAP;
  let left = start + BLUR_HOURS - BLUR_GAP;
  for (const hours of BLUR_PIECES) {
    pieces.push({ from: right, to: right + hours }, { from: left - hours, to: left });
    right += hours + BLUR_GAP;
    left -= hours + BLUR_GAP;
  }
  return { solid: { from: start + BLUR_HOURS, to: DRAWN_END - BLUR_HOURS }, pieces };
}

/**
 * x of an hour of the first clock, px.
 * @param left, right  edges of the figure, px
 */
export function hourX(hour: number, left: number, right: number): number {
  return left + ((hour - HOURS_SHOWN.from) / (HOURS_SHOWN.to - HOURS_SHOWN.from)) * (right - left);
}

/**
 * Hour of the first clock at which it is midnight on another clock.
 * @param offset, first  of the other clock and of the first, hours ahead of UTC
 */
export function midnightAt(offset: number, first: number): number {
  return 24 - (offset - first);
}

/**
 * The line between two days as path data: from clock to clock through the midnight of each.
 * @param xs  midnights, px
 * @param top  of the first clock, px
 * @param pitch  distance of two clocks, px
 */
export function midnightPath(xs: number[], top: number, pitch: number): string {
  return xs
    .map((x, i) => {
      const move = i === 0 ? `M${x.toFixed(1)} ${top.toFixed(1)}` : `H${x.toFixed(1)}`;
      return `${move}V${(top + pitch * (i + 1)).toFixed(1)}`;
    })
    .join('');
}

/** The next day: '2026-03-01' for '2026-02-28'. */
export function dayAfter(day: Day): Day {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
