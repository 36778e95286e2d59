/** What is cut from which package, and with which axes. */

const latin: [from: number, to: number][] = [
  [0x20, 0x7e],
  [0xa0, 0xff]
];
/** Œ œ, spaces of several widths, dashes, quotation marks, dagger, bullet, ellipsis, primes, euro, arrows, minus. */
const extra = 'Œœ\u2002\u2003\u2009\u200a\u202f\u2010\u2011–—‘’‚“”„†•…′″€↑↓−';

export const characters = [
  ...latin.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i))),
  ...extra
].join('');

/** Letters of the Ukrainian and Russian alphabets, for names and titles quoted in the original. */
const cyrillic = 'АБВГҐДЕЄЁЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюя№';

const serif = '@fontsource-variable/source-serif-4/files/source-serif-4';
const sans = '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans';
const weights = { min: 400, max: 600 };

/** A font file to ship. */
export interface Cut {
  name: string;
  /** The package's file that it is cut from. */
  from: string;
  /** The characters it keeps. */
  text: string;
  /** The range or the value of each axis. */
  axes: Record<string, number | { min: number; max: number }>;
  features: string[];
  family: string;
  style: string;
  weight: string;
  /** The `unicode-range` of its rule. */
  range?: string;
}

/**
 * One file to ship each. `family` and `weight` go into the @font-face as they stand; the Cyrillic files must name the same
 * weights as the Latin ones, or a browser does not take the two for one face.
 */
export const cuts: Cut[] = [
  {
    name: 'source-serif-4-roman',
    from: `${serif}-latin-opsz-normal.woff2`,
    text: characters,
    axes: { wght: weights },
    features: ['kern', 'liga', 'mark', 'pnum', 'locl', 'ccmp'],
    family: 'Source Serif 4 Variable',
    style: 'normal',
    weight: '400 600'
  },
  {
    name: 'source-serif-4-italic',
    from: `${serif}-latin-opsz-italic.woff2`,
    text: characters,
    axes: { wght: 400, opsz: 14 },
    features: ['kern', 'liga', 'mark', 'pnum', 'locl', 'ccmp'],
    family: 'Source Serif 4 Variable',
    style: 'italic',
    weight: '400'
  },
  {
    name: 'ibm-plex-sans-90',
    from: `${sans}-latin-wdth-normal.woff2`,
    text: characters,
    axes: { wght: weights, wdth: 90 },
    features: ['kern', 'liga', 'mark', 'locl', 'ccmp'],
    family: 'IBM Plex Sans Variable',
    style: 'normal',
    weight: '400 600'
  },
  {
    name: 'source-serif-4-cyrillic',
    from: `${serif}-cyrillic-opsz-normal.woff2`,
    text: cyrillic,
    axes: { wght: weights, opsz: 14 },
    features: ['kern', 'locl'],
    family: 'Source Serif 4 Variable',
    style: 'normal',
    weight: '400 600',
    range: 'U+0400-045F, U+0490-0491, U+2116'
  },
  {
    name: 'ibm-plex-sans-90-cyrillic',
    from: `${sans}-cyrillic-wdth-normal.woff2`,
    text: cyrillic,
    axes: { wght: weights, wdth: 90 },
    features: ['kern', 'locl'],
    family: 'IBM Plex Sans Variable',
    style: 'normal',
    weight: '400 600',
    range: 'U+0400-045F, U+0490-0491, U+2116'
  }
];

/** Instances whose advance widths `textWidth` knows: key in measure.data.ts, file and place on the axes. */
export const measured: [key: string, from: string, axes: Record<string, number>][] = [
  ['sans400', `${sans}-latin-wdth-normal.woff2`, { wght: 400, wdth: 90 }],
  ['sans500', `${sans}-latin-wdth-normal.woff2`, { wght: 500, wdth: 90 }],
  ['sans600', `${sans}-latin-wdth-normal.woff2`, { wght: 600, wdth: 90 }],
  ['serif400', `${serif}-latin-opsz-normal.woff2`, { wght: 400, opsz: 14 }],
  ['serif500', `${serif}-latin-opsz-normal.woff2`, { wght: 500, opsz: 14 }],
  ['serif600', `${serif}-latin-opsz-normal.woff2`, { wght: 600, opsz: 14 }],
  ['italic400', `${serif}-latin-opsz-italic.woff2`, { wght: 400, opsz: 14 }]
];
