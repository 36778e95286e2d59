// Arithmetic with days: ISO days, their numbers, and the days between them.
import type { Day } from '$lib/content/types';

const DAY_MS = 86_400_000;

/** Number of days from 1970-01-01 to an ISO day. */
export function dayNumber(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

/** The ISO day of a number of days since 1970-01-01. */
export function dayOf(number: number): Day {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** The days from one day number to another, both included. */
export function daysBetween(first: number, last: number): Day[] {
  return Array.from({ length: last - first + 1 }, (_, i) => dayOf(first + i));
}

/**
 * The whole day between two days at a progress.
 * @param t  0 to 1; up to 0.1 it is the first day and from 0.55 on the last, so that a step begins and ends at rest
 */
export function dayBetween(from: Day, to: Day, t: number): Day {
  const a = dayNumber(from);
  const share = Math.min(1, Math.max(0, (t - 0.1) / 0.45));
  return dayOf(a + Math.round((dayNumber(to) - a) * share));
}

/**
 * True if `date` is on or before `day`; false for ''.
 * @param date  an ISO day, or a month: that counts from its 29th day, so that it has come in all steps of the talks' last days
 */
export function reached(date: string, day: Day): boolean {
  if (!date) return false;
  return (date.length === 7 ? `${date}-29` : date) <= day;
}
