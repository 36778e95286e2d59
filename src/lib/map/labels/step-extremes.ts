// A step may run over several days. Its labels are placed once, so they reserve what the most demanding day needs.
import type { Mark } from '$lib/scene/types';

/** Radius of a mark's symbol that its label stays clear of, px. */
export const SYMBOL_RADIUS_PX: Record<Mark['symbol'], number> = {
  meeting: 12,
  absent: 6,
  city: 5,
  held: 7,
  surrounded: 12,
  taken: 7,
  checkpoint: 7,
  fleet: 7,
  event: 7
};

/**
 * Each mark or area of a step once, with the longest second line that it has on any day. It counts as lit, with larger letters, if
 * it is lit on one of them.
 * @param sets  the marks or areas of each day
 */
export function longestLabels<T extends { id: string; line: string; highlighted?: boolean }>(sets: T[][]): T[] {
  const byId = new Map<string, T>();
  for (const mark of sets.flat()) {
    const known = byId.get(mark.id);
    const longer = !known || mark.line.length > known.line.length ? mark : known;
    byId.set(mark.id, known?.highlighted || mark.highlighted ? { ...longer, highlighted: true } : longer);
  }
  return [...byId.values()];
}

/** The smallest and the largest radius of each mark through a step, px by id. */
export function radiusRanges(sets: Mark[][]): Map<string, [min: number, max: number]> {
  const byId = new Map<string, [number, number]>();
  for (const { id, symbol } of sets.flat()) {
    const [min, max] = byId.get(id) ?? [Infinity, 0];
    byId.set(id, [Math.min(min, SYMBOL_RADIUS_PX[symbol]), Math.max(max, SYMBOL_RADIUS_PX[symbol])]);
  }
  return byId;
}
