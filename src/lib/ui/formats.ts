// Dates and numbers in the language of the site, as constants that the build makes with Intl.
import { region } from './strings.ts';

/** A day that each month has, whose number is no part of the year's. */
const SAMPLE_DATE = 28;
const SAMPLE_YEAR = 2026;

type Parts = Pick<Intl.DateTimeFormatOptions, 'day' | 'month' | 'year'>;

/**
 * Names of months, orders of dates and signs of numbers, as constants for the build: the first formatter that a browser
 * makes keeps a slow phone busy for up to 70 ms, just when the page begins. Months are parted by '|'; in an order 'M'
 * stands for the month, '#' for the day and '%' for the year.
 */
export function formatConstants(): Record<string, string> {
  const inDates = {
    long: months({ day: 'numeric', month: 'long' }),
    short: months({ day: 'numeric', month: 'short' })
  };
  const alone = { long: months({ month: 'long' }), short: months({ month: 'short' }) };
  const group = signOf('group') || ',';
  return Object.fromEntries(
    Object.entries({
      MONTHS: inDates.long,
      SHORT_MONTHS: inDates.short,
      // Some languages have another form of the name for a month without a day; '' where it is the same.
      LONE_MONTHS: alone.long === inDates.long ? '' : alone.long,
      LONE_SHORT_MONTHS: alone.short === inDates.short ? '' : alone.short,
      DAY_ORDER: order({ day: 'numeric', month: 'long' }),
      SHORT_DAY_ORDER: order({ day: 'numeric', month: 'short' }),
      YEAR_ORDER: order({ day: 'numeric', month: 'long', year: 'numeric' }),
      MONTH_YEAR_ORDER: order({ month: 'long', year: 'numeric' }),
      GROUP_SIGN: group,
      DECIMAL_SIGN: signOf('decimal') || '.',
      // Some languages group from five digits on.
      MIN_GROUPED_DIGITS: new Intl.NumberFormat(region).format(1234).includes(group) ? 4 : 5
    }).map(([name, value]) => [name, JSON.stringify(value)])
  );
}

function partsOf(options: Parts, month: number): Intl.DateTimeFormatPart[] {
  const format = new Intl.DateTimeFormat(region, { ...options, numberingSystem: 'latn', timeZone: 'UTC' });
  return format.formatToParts(new Date(Date.UTC(SAMPLE_YEAR, month, SAMPLE_DATE)));
}

const months = (options: Parts): string =>
  Array.from({ length: 12 }, (_, month) => partsOf(options, month).find(({ type }) => type === 'month')?.value).join(
    '|'
  );

const SIGNS: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = { day: '#', month: 'M', year: '%' };

const order = (options: Parts): string =>
  partsOf(options, 0)
    .map(({ type, value }) => SIGNS[type] ?? value)
    .join('');

function signOf(type: 'group' | 'decimal'): string | undefined {
  return new Intl.NumberFormat(region, { numberingSystem: 'latn', minimumFractionDigits: 1 })
    .formatToParts(1_234_567)
    .find((part) => part.type === type)?.value;
}
