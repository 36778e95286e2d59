// What the figure of clocks shows: offsets from UTC, and how long the talks took.
import type { Count, Day } from '$lib/content/types';

export interface Clock {
  place: string;
  /** Hours ahead of UTC. */
  offset: number;
  /** The offset as printed. */
  label: string;
}

/** The clocks from west to east: the rows of counts.csv in the group of clocks. */
export function clocksOf(counts: Count[]): Clock[] {
  return counts
    .filter((c) => c.kind === 'clocks' && c.point !== null)
    .map((c) => ({ place: c.who, offset: c.point ?? 0, label: c.label }));
}

/**
 * Length of the talks on a day, in hours and as printed: the row of counts.csv in the group of lengths; null without
 * one.
 */
export function talksLength(counts: Count[], day: Day): { hours: number; label: string } | null {
  const row = counts.find((c) => c.kind === 'hours' && c.date === day);
  return row && row.point !== null ? { hours: row.point, label: row.label } : null;
}
