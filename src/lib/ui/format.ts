// Writes days, ranges of days and numbers as the reader sees them.
import type { Day } from '../content/types';
import { region } from './strings';

/** Names of months, orders of dates and signs of numbers: constants that the build makes with Intl, in formats.ts. */
declare const MONTHS: string;
declare const SHORT_MONTHS: string;
declare const LONE_MONTHS: string;
declare const LONE_SHORT_MONTHS: string;
declare const DAY_ORDER: string;
declare const SHORT_DAY_ORDER: string;
declare const YEAR_ORDER: string;
declare const MONTH_YEAR_ORDER: string;
declare const GROUP_SIGN: string;
declare const DECIMAL_SIGN: string;
declare const MIN_GROUPED_DIGITS: number;

/** A day, or a month alone, in an order of its parts; '' for a year. */
function fill(of: Day, order: string, loneOrder: string, months: string, loneMonths: string): string {
  const [year = '', month, date] = of.split('-');
  const name = (date ? months : loneMonths || months).split('|')[Number(month) - 1];
  if (!name) return '';
  return (date ? order : loneOrder)
    .replace('#', String(Number(date)))
    .replace('%', year)
    .replace('M', name);
}

/** '2026-03-30' as '30 March'; a month alone ('2026-03') as 'March'. */
export const day = (of: Day): string => fill(of, DAY_ORDER, 'M', MONTHS, LONE_MONTHS);

/** '2026-03-11' and '2026-03-17' as '11–17 March'; both in full if their months differ. */
export const days = (from: Day, to: Day): string =>
  from.slice(0, 7) === to.slice(0, 7)
    ? day(to).replace(/\d+/, (last) => `${Number(from.slice(8))}–${last}`)
    : `${day(from)}–${day(to)}`;

/** '2026-03-30' as '30 Mar'; a month alone as 'Mar'. */
export const dayShort = (of: Day): string => fill(of, SHORT_DAY_ORDER, 'M', SHORT_MONTHS, LONE_SHORT_MONTHS);

/** '2026-03-30' as '30 March 2026'; '2026-03' as 'March 2026'; '2026' as it is. */
export const dayYear = (of: Day): string => fill(of, YEAR_ORDER, MONTH_YEAR_ORDER, MONTHS, LONE_MONTHS) || of;

/** '2025-11' as 'Nov 2025'. */
export const monthYearShort = (of: Day): string => fill(of, '', MONTH_YEAR_ORDER, SHORT_MONTHS, LONE_SHORT_MONTHS);

/** '2026-03-29' as 'Sunday'. In the build only. */
export const weekday = (of: Day): string =>
  new Intl.DateTimeFormat(region, { weekday: 'long', timeZone: 'UTC' }).format(new Date(of));

/** 40000 as '40,000', with as many decimals as are given; a real minus below zero. */
export function number(value: number, decimals = 0): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.length < MIN_GROUPED_DIGITS ? whole : whole.replace(/\B(?=(\d{3})+$)/g, GROUP_SIGN);
  return (value < 0 ? '\u2212' : '') + (fraction ? grouped + DECIMAL_SIGN + fraction : grouped);
}

/** 35000 and 40000 as '35,000–40,000'; one number if they are equal. In the build only. */
export function range(low: number, high: number): string {
  return low === high ? number(low) : new Intl.NumberFormat(region).formatRange(low, high);
}

/** The sentences of a text of one or more paragraphs. In the build only. */
export function sentences(text: string): string[] {
  return [...new Intl.Segmenter(region, { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => segment.trim())
    .filter(Boolean);
}
