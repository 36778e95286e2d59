import type { Day } from '$lib/content/types';

const MS = 86_400_000;

/** Days since 1970 of an ISO day. */
export function dayNumber(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / MS);
}

/** The ISO day of a day number. */
export function dayOf(number: number): Day {
  return new Date(number * MS).toISOString().slice(0, 10);
}

/**
 * The day between two days at a share of the way, whole days only.
 * @param t  0 to 1; it holds still at first and at the end, so that a step begins and ends at rest.
 */
export function dayBetween(from: Day, to: Day, t: number): Day {
  const a = dayNumber(from);
  const share = Math.min(1, Math.max(0, (t - 0.1) / 0.45));
  return dayOf(a + Math.round((dayNumber(to) - a) * share));
}

/** True where something dated by day or by month had happened by `day`; a month counts from its 29th day, so that all steps of the story's last days agree. */
export function reached(date: string, day: Day): boolean {
  if (!date) return false;
  return (date.length === 7 ? `${date}-29` : date) <= day;
}
