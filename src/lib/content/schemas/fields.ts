import * as v from 'valibot';
import type { Extent, LonLat } from '../map-types.ts';

/** A message says what is wrong and what was expected, parted by this sign. */
const PART = '|';

/** Splits a schema's message into what is wrong and what was expected. */
export function issueText(message: string): [message: string, expected: string] {
  const [wrong = message, expected = 'another value'] = message.split(PART);
  return [wrong, expected];
}

const says = (wrong: string, expected: string) => `${wrong}${PART}${expected}`;

/** True for a day that exists: 30 February does not. */
function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
}

function isMonth(value: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(value);
}

function isUrl(value: string): boolean {
  return /^https?:\/\//.test(value) && URL.canParse(value);
}

const tidy = v.check<string, string>((value) => value === value.trim(), says('has spaces at an end', 'no space there'));

/** Any text, '' among it. */
export const anything = v.pipe(v.string(), tidy);
/** Text that must be there. */
export const text = v.pipe(
  v.string(),
  v.check((value) => value.trim() !== '', says('is empty', 'text')),
  tidy
);
/** True where typewriter quotation marks stand in a text that is printed as it is. */
const hasStraightQuote = (value: string): boolean => /["']/.test(value);
const curly = v.check<string, string>(
  (value) => !hasStraightQuote(value),
  says('has straight quotation marks', '“ ” ‘ ’')
);
/** Text printed as it stands: it carries its own curly quotation marks. */
export const printed = v.pipe(text, curly);
export const maybePrinted = v.pipe(anything, curly);

/** Letters, figures and hyphens, small. */
export const kebab = v.pipe(
  v.string(),
  v.check(
    (value) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value),
    says('is not an id', 'small letters, figures and hyphens: snap-drill')
  )
);

export const day = v.pipe(v.string(), v.check(isDay, says('is not a day', 'YYYY-MM-DD')));
export const maybeDay = v.pipe(
  v.string(),
  v.check((value) => value === '' || isDay(value), says('is not a day', 'YYYY-MM-DD or nothing'))
);
export const dayOrMonth = v.pipe(
  v.string(),
  v.check((value) => isDay(value) || isMonth(value), says('is not a day or month', 'YYYY-MM-DD or YYYY-MM'))
);
/** A day, a month, a year or nothing. */
export const roughDate = v.pipe(
  v.string(),
  v.check(
    (value) => value === '' || isDay(value) || isMonth(value) || /^\d{4}$/.test(value),
    says('is not a date', 'YYYY-MM-DD, YYYY-MM, YYYY or nothing')
  )
);
export const maybeTime = v.pipe(
  v.string(),
  v.check((value) => value === '' || /^([01]\d|2[0-3]):[0-5]\d$/.test(value), says('is not a time', 'HH:MM or nothing'))
);
export const maybeUrl = v.pipe(
  v.string(),
  v.check((value) => value === '' || isUrl(value), says('is not an address', 'http(s)://… or nothing'))
);

const isNumber = (value: string) => /^-?\d+(\.\d+)?$/.test(value);
export const number = v.pipe(
  v.string(),
  v.check(isNumber, says('is not a number', 'figures without commas')),
  v.transform(Number)
);
export const maybeNumber = v.pipe(
  v.string(),
  v.check((value) => value === '' || isNumber(value), says('is not a number', 'figures without commas, or nothing')),
  v.transform((value) => (value === '' ? null : Number(value)))
);
/** A place in an order, 1 the first; nothing is no place in it. */
export const maybeRank = v.pipe(
  v.string(),
  v.check(
    (value) => value === '' || /^[1-9]\d*$/.test(value),
    says('is no place in an order', 'a whole number from 1, or nothing')
  ),
  v.transform((value) => (value === '' ? null : Number(value)))
);
const within = (low: number, high: number) => (value: string) =>
  isNumber(value) && Number(value) >= low && Number(value) <= high;
/** Degrees north. */
export const latitude = v.pipe(
  v.string(),
  v.check(within(-90, 90), says('is not a latitude', '-90 to 90 degrees')),
  v.transform(Number)
);
/** Degrees east. */
export const longitude = v.pipe(
  v.string(),
  v.check(within(-180, 180), says('is not a longitude', '-180 to 180 degrees')),
  v.transform(Number)
);
/** A share in per cent. */
export const percent = v.pipe(
  v.string(),
  v.check(within(0, 100), says('is not a share', '0 to 100 per cent')),
  v.transform(Number)
);
export const maybePercent = v.pipe(
  v.string(),
  v.check((value) => value === '' || within(0, 100)(value), says('is not a share', '0 to 100 per cent, or nothing')),
  v.transform((value) => (value === '' ? null : Number(value)))
);

const degrees = (value: string): number[] => (value.trim() === '' ? [] : value.trim().split(/\s+/).map(Number));
const isLon = (value = NaN) => value >= -180 && value <= 180;
const isLat = (value = NaN) => value >= -90 && value <= 90;
const isLonLat = ([lon, lat, ...more]: number[]) => isLon(lon) && isLat(lat) && more.length === 0;
const isExtent = ([west = NaN, south = NaN, east = NaN, north = NaN, ...more]: number[]) =>
  isLon(west) && isLon(east) && isLat(south) && isLat(north) && west < east && south < north && more.length === 0;

/** A point: degrees east and north. */
export const lonLat = v.pipe(
  v.string(),
  v.check((value) => isLonLat(degrees(value)), says('is not a point', 'degrees east and north: 2.35 48.85')),
  v.transform((value) => degrees(value) as unknown as LonLat)
);
const EXTENT = says('is not an extent', 'west, south, east and north in degrees: -5 43 12 54');
/** A part of the world. */
export const extent = v.pipe(
  v.string(),
  v.check((value) => isExtent(degrees(value)), EXTENT),
  v.transform((value) => degrees(value) as unknown as Extent)
);
export const maybeExtent = v.pipe(
  v.string(),
  v.check((value) => value === '' || isExtent(degrees(value)), `${EXTENT}, or nothing`),
  v.transform((value) => (value === '' ? null : (degrees(value) as unknown as Extent)))
);
/** Points parted by semicolons; nothing for none. */
export const lonLats = v.pipe(
  v.string(),
  v.check(
    (value) => value === '' || value.split(';').every((part) => isLonLat(degrees(part))),
    says('is not a list of points', 'degrees east and north, parted by ;: 2.35 48.85; 3 49')
  ),
  v.transform((value) => (value === '' ? [] : value.split(';').map((part) => degrees(part) as unknown as LonLat)))
);

/** One of a few words. */
export function oneOf<const T extends readonly string[]>(words: T) {
  return v.picklist(words, says('is not one of the words', words.map((word) => word || 'nothing').join(', ')));
}

/**
 * A word of a list of data/vocabulary.aml.
 * @param ids  of the list; none where the file is missing: any word is taken then
 */
export function wordOf(list: string, ids: readonly string[] | undefined) {
  return v.pipe(
    v.string(),
    v.check(
      (value) => !ids || ids.includes(value),
      says(
        `is not one of the ${list}`,
        ids?.length ? `${ids.join(', ')}: ${OF_VOCABULARY}` : `${list} in ${OF_VOCABULARY}`
      )
    )
  );
}
const OF_VOCABULARY = 'data/vocabulary.aml';

/** Words parted by a sign; an empty cell is an empty list. */
export function list(sign: ' ' | ';') {
  return v.pipe(
    v.string(),
    v.transform((value) =>
      value
        .split(sign === ' ' ? /\s+/ : sign)
        .map((word) => word.trim())
        .filter(Boolean)
    )
  );
}

/** 'yes', or nothing for no. */
export const maybeYes = v.pipe(
  oneOf(['yes', '']),
  v.transform((value) => value === 'yes')
);
export const yesNo = v.pipe(
  oneOf(['yes', 'no']),
  v.transform((value) => value === 'yes')
);
export const status = oneOf(['verified', 'unverified']);
