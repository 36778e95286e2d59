// Writes days, ranges of days and numbers as the reader sees them.
import type { Day } from '../content/types';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
];

function parts(day: Day): { year: string; month: string; date: number } {
  const [year = '', month = '', date = ''] = day.split('-');
  return { year, month: months[Number(month) - 1] ?? '', date: Number(date) };
}

/** '2014-03-30' as '30 March'; a month alone ('2014-03') as 'March'. */
export function day(of: Day): string {
  const { month, date } = parts(of);
  return date ? `${date} ${month}` : month;
}

/** '2014-03-11' and '2014-03-17' as '11–17 March'; both in full if their months differ. */
export function days(from: Day, to: Day): string {
  return `${from.slice(0, 7) === to.slice(0, 7) ? parts(from).date : day(from)}–${day(to)}`;
}

/** '2014-03-30' as '30 Mar'; a month alone as 'Mar'. */
export function dayShort(of: Day): string {
  const { month, date } = parts(of);
  const short = month.slice(0, 3);
  return date ? `${date} ${short}` : short;
}

/** '2014-03-30' as '30 March 2014'; '2014-03' as 'March 2014'; '2014' as it is. */
export function dayYear(of: Day): string {
  const { year, month } = parts(of);
  return month ? `${day(of)} ${year}` : year;
}

/** A true minus for a number below zero; the sign stays on the line of its digits. */
export function minus(text: string): string {
  return text.replace(/^-/, '\u2212');
}

/** 40000 as '40,000', with as many decimals as are given; a real minus below zero. */
export function number(value: number, decimals = 0): string {
  const [whole = '', fraction] = value.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return minus(fraction ? `${grouped}.${fraction}` : grouped);
}

/** 35000 and 40000 as '35,000–40,000': both ends in full, with an en dash; one number if they are equal. */
export function range(low: number, high: number): string {
  return low === high ? number(low) : `${number(low)}–${number(high)}`;
}
