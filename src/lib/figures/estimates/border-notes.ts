import type { Estimate } from '$lib/content/types';
import { number } from '$lib/ui/format';
import { wrap } from '$lib/ui/measure';
import { figureStrings } from '$lib/ui/strings';
import { extentOf } from './interval-mark';
import type { EstimateTables } from './select';

/** Size of the axis numbers and notes in a narrow box, px: the smallest type there is. */
export const SMALL_PX = 11;

/** Breaks the notes into lines. Sentences that do not fit on one line together have a line each. */
export function noteLines(sentences: string[], otherNote: string, width: number, narrow: boolean): string[] {
  const lines = (text: string): string[] => (text ? wrap(text, width, narrow ? SMALL_PX : 12) : []);
  const joined = lines(sentences.join(' '));
  return [...(joined.length > 1 ? sentences.flatMap(lines) : joined), ...lines(otherNote)];
}

/**
 * What was counted differently and is not drawn, as one sentence: the words of each group of the vocabulary with its figures; ''
 * where there is nothing of the kind.
 */
export function otherCountsNote({ estimates, estimateGroups }: EstimateTables): string {
  const strings = figureStrings.estimates;
  const parts = estimateGroups.flatMap(({ id, apart }) => {
    const all = estimates.filter(({ group }) => group === id);
    const rows = all.filter((row) => extentOf(row) && !row.arrivals && !row.inRetrospect);
    const ends = rows.flatMap((row) => extentOf(row) ?? []);
    const list = (words: (row: Estimate) => string): string => rows.map(words).join('; ');
    const filled = apart
      .replace('{range}', strings.fromTo(number(Math.min(...ends)), number(Math.max(...ends))))
      .replace(
        '{claims}',
        list(({ label, whoShort }) => `${label}, ${whoShort}`)
      )
      .replace(
        '{labels}',
        list(({ label }) => label)
      );
    return filled && (filled === apart ? all : rows).length > 0 ? [filled] : [];
  });
  return parts.length > 0 ? strings.apart(parts.join('; ')) : '';
}
