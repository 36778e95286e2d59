// Date patterns and signs of numbers in the language of the site, made by Intl in the build.
import { region } from './strings.ts';

/** Any date that each month has. */
const SAMPLE_DATE = 28;
const SAMPLE_YEAR = 2014;

/**
 * Patterns of dates and signs of numbers in the language of the site, as constants for the build. Intl makes them there:
 * the first formatter that a browser makes keeps a slow phone busy for up to 70 ms, just when the page begins.
 * Months are parted by '|'; '#' stands for the day and '%' for the year.
 */
export function formatConstants(): Record<string, string> {
  const group = signOf('group') || ',';
  return Object.fromEntries(
    Object.entries({
      DAY_PATTERNS: patterns({ day: 'numeric', month: 'long' }),
      SHORT_DAY_PATTERNS: patterns({ day: 'numeric', month: 'short' }),
      YEAR_DAY_PATTERNS: patterns({ day: 'numeric', month: 'long', year: 'numeric' }),
      MONTH_PATTERNS: patterns({ month: 'long' }),
      SHORT_MONTH_PATTERNS: patterns({ month: 'short' }),
      YEAR_MONTH_PATTERNS: patterns({ month: 'long', year: 'numeric' }),
      GROUP_SIGN: group,
      DECIMAL_SIGN: signOf('decimal') || '.',
      // Some languages group from five digits on.
      MIN_GROUPED_DIGITS: new Intl.NumberFormat(region).format(1234).includes(group) ? 4 : 5
    }).map(([name, value]) => [name, JSON.stringify(value)])
  );
}

function patterns(options: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(region, { ...options, numberingSystem: 'latn', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) =>
    format
      .formatToParts(new Date(Date.UTC(SAMPLE_YEAR, month, SAMPLE_DATE)))
      .map(({ type, value }) => (type === 'day' ? '#' : type === 'year' ? '%' : value))
      .join('')
  ).join('|');
}

function signOf(type: 'group' | 'decimal'): string | undefined {
  return new Intl.NumberFormat(region, { numberingSystem: 'latn', minimumFractionDigits: 1 })
    .formatToParts(1_234_567)
    .find((part) => part.type === type)?.value;
}
