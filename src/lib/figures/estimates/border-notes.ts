import type { Estimate } from '$lib/content/types';
import { number } from '$lib/ui/format';
import { wrap } from '$lib/ui/measure';
import { figureStrings } from '$lib/ui/strings';
import { extentOf } from './interval-mark';
import { otherCounts, type OtherCountKind } from './select';

/** Size of the axis numbers and notes in a narrow box, px: the smallest type there is. */
export const SMALL_PX = 11;

/** Breaks the notes into lines. Sentences that do not fit on one line together have a line each. */
export function noteLines(sentences: string[], otherNote: string, width: number, narrow: boolean): string[] {
  const lines = (text: string): string[] => (text ? wrap(text, width, narrow ? SMALL_PX : 12) : []);
  const joined = lines(sentences.join(' '));
  return [...(joined.length > 1 ? sentences.flatMap(lines) : joined), ...lines(otherNote)];
}

/** What was counted differently and is not drawn, as one sentence. */
export function otherCountsNote(estimates: Estimate[]): string {
  const rowsOf = (kind: OtherCountKind): Estimate[] =>
    otherCounts(estimates).find((counts) => counts.kind === kind)?.rows ?? [];
  const figures = rowsOf('exercise').flatMap((estimate) => extentOf(estimate) ?? []);
  const strings = figureStrings.estimates;
  return strings.apartShort(
    strings.fromTo(number(Math.min(...figures)), number(Math.max(...figures))),
    rowsOf('mixed')
      .map(({ label, whoShort }) => `${label}, ${whoShort}`)
      .join('; '),
    rowsOf('addition')
      .map(({ label }) => label)
      .join('; ')
  );
}
