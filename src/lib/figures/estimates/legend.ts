import { textWidth } from '$lib/ui/measure';
import { figureStrings } from '$lib/ui/figure-strings';
import { glyphOf, type Glyph, type Reading } from './interval-mark';

/** One mark of the key and its words: x of the words and the line it stands in, counted from 0; px. */
export interface KeySample {
  words: string;
  glyph: Glyph;
  near: boolean;
  textX: number;
  line: number;
}
export interface Key {
  /** What stands before the samples; '' on a phone. */
  head: string;
  samples: KeySample[];
  lines: number;
}

/** Distance of two lines of the key, px. */
export const KEY_LINE = 15;

const none = { low: null, high: null, point: null };
/** Readings on a scale of one px each: the numbers are px of the sample marks, not figures of anything. */
const READINGS: Record<
  'wide' | 'compact',
  [word: 'one' | 'near' | 'range' | 'floor' | 'ceiling', reading: Reading, markPx: number][]
> = {
  wide: [
    ['one', { ...none, point: 5 }, 10],
    ['near', { ...none, point: 5 }, 10],
    ['range', { ...none, low: 1, high: 26 }, 27],
    ['floor', { ...none, low: 1 }, 55],
    ['ceiling', { ...none, high: 54 }, 55]
  ],
  compact: [
    ['one', { ...none, point: 4.6 }, 9.2],
    ['near', { ...none, point: 4.6 }, 9.2],
    ['range', { ...none, low: 1, high: 15 }, 16],
    ['floor', { ...none, low: 1 }, 37],
    ['ceiling', { ...none, high: 36 }, 37]
  ]
};

/**
 * Lays out what the marks of the forest plot mean: in one line, on a phone in as few as its width allows, in fewer words.
 * @param width  of the lines, px
 * @param size  of the type, px
 * @param nears  whether the figure has a mark for 'almost'
 */
export function layKey(width: number, size: number, compact: boolean, nears = true): Key {
  const words = figureStrings.estimates;
  const named = compact ? words.keyShort : words;
  const head = compact ? '' : words.howTo;
  const samples = READINGS[compact ? 'compact' : 'wide']
    .filter(([word]) => nears || word !== 'near')
    .map(([word, reading, markPx]) => ({
      words: named[word],
      near: word === 'near',
      reading,
      markPx,
      wide: markPx + 6 + textWidth(named[word], size)
    }));
  const from = textWidth(head, size, 600);
  const least = compact ? 6 : 0;
  const all = samples.reduce((sum, { wide }) => sum + wide, 0);
  const spare = Math.max(
    least,
    Math.min(compact ? 16 : 34, (width - from - all) / (samples.length - (compact ? 1 : 0)))
  );
  let x = head ? from + spare : 0;
  let line = 0;
  const placed = samples.map(({ words: text, near, reading, markPx, wide }): KeySample => {
    if (compact && x > 0 && x + wide > width) [x, line] = [0, line + 1];
    const at = x;
    x += wide + spare;
    return { words: text, near, glyph: glyphOf(reading, (px) => at + px, compact), textX: at + markPx + 6, line };
  });
  // The word stands beside its mark anyway: it is not worth a second line.
  if (nears && line > 0) return layKey(width, size, compact, false);
  return { head, samples: placed, lines: line + 1 };
}
