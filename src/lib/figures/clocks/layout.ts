import type { Count, Day } from '$lib/content/types';

export interface Clock {
  place: string;
  offset: number;
  label: string;
  note: string;
}

/** The clocks of the night, from west to east: rows of counts.csv in group `clocks`, in hours ahead of UTC. */
export function clocksOf(counts: Count[]): Clock[] {
  return counts
    .filter((c) => c.group === 'clocks' && c.point !== null)
    .map((c) => ({ place: c.who, offset: c.point ?? 0, label: c.label, note: c.what }));
}

/** Length of the talks in hours and as printed; from the row of group `hours` of that day. */
export function lengthOf(counts: Count[], day: Day): { hours: number; label: string } | null {
  const row = counts.find((c) => c.group === 'hours' && c.date === day);
  return row && row.point !== null ? { hours: row.point, label: row.label } : null;
}

/** Hours of the first clock at the two edges of the picture: the evening, with a margin, to after its midnight. */
export const hoursShown = { from: 18.9, to: 25.6 } as const;

/**
 * Where the talks are drawn to end, in hours of the first clock. The sources say only that it was near midnight:
 * the bar's ends are soft, and no hour is printed.
 */
const drawnEnd = 24;

export interface Block {
  from: number;
  to: number;
}

/**
 * The bar in hours of the first clock: a solid middle, and blocks that thin out around both ends.
 * Blocks and gaps reach as far beyond a likely end as they begin before it.
 */
export function softBar(length: number): { solid: Block; blocks: Block[] } {
  const start = drawnEnd - length;
  const soft = 0.5;
  // In a gap the edge of the day falls between two blocks and shaves neither.
  const widths = [0.26, 0.2, 0.12];
  const gap = 0.14;
  const blocks: Block[] = [];
  let right = drawnEnd - soft + gap;
  let left = start + soft - gap;
  for (const w of widths) {
    blocks.push({ from: right, to: right + w }, { from: left - w, to: left });
    right += w + gap;
    left -= w + gap;
  }
  return { solid: { from: start + soft, to: drawnEnd - soft }, blocks };
}

/** x in px of an hour of the first clock. */
export function hourX(hour: number, left: number, right: number): number {
  return left + ((hour - hoursShown.from) / (hoursShown.to - hoursShown.from)) * (right - left);
}

/** Hour of the first clock at which it is midnight on a clock with another offset from UTC. */
export function midnightAt(offset: number, first: number): number {
  return 24 - (offset - first);
}

/**
 * The edge between two days as a path of steps, in px: down through every clock's midnight, `pitch` a clock.
 * Closed along the right edge it is the area of the next day.
 */
export function midnightSteps(xs: number[], top: number, pitch: number): string {
  return xs
    .map(
      (x, i) =>
        `${i === 0 ? 'M' : 'H'}${i === 0 ? `${x.toFixed(1)} ${top.toFixed(1)}` : x.toFixed(1)}V${(top + pitch * (i + 1)).toFixed(1)}`
    )
    .join('');
}

/** The day after: '2014-03-30' gives '2014-03-31'. */
export function dayAfter(day: Day): Day {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
