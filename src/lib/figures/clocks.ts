import type { Count } from '$lib/content/types';

export interface Clock { place: string; offset: number; label: string; note: string }

/** The clocks of the night, from west to east: rows of counts.csv in group `clocks` measured in hours. */
export function clocksOf(counts: Count[]): Clock[] {
  return counts
    .filter((c) => c.group === 'clocks' && c.unit === 'hours ahead' && c.point !== null)
    .map((c) => ({ place: c.who, offset: c.point ?? 0, label: c.label, note: c.what }));
}

/** Length of the talks in hours and as printed; from the row of group `clocks` measured in hours. */
export function lengthOf(counts: Count[]): { hours: number; label: string } | null {
  const row = counts.find((c) => c.group === 'clocks' && c.unit === 'hours');
  return row && row.point !== null ? { hours: row.point, label: row.label } : null;
}

/** Hours of the first clock at the two edges of the picture: from six in the evening to after midnight in the east. */
export const hoursShown = { from: 18, to: 26 } as const;

/**
 * Where the talks are drawn to end, in hours of the first clock. The sources say only that it was near midnight:
 * the bar's ends are soft, and no hour is printed.
 */
const drawnEnd = 24;

export interface Block { from: number; to: number }

/**
 * The bar in hours of the first clock: a solid middle, and blocks that thin out around both ends.
 * Blocks and gaps reach as far beyond a likely end as they begin before it.
 */
export function softBar(length: number): { solid: Block; blocks: Block[] } {
  const start = drawnEnd - length;
  const soft = 0.5;
  const widths = [0.26, 0.18, 0.1];
  const gap = 0.1;
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
