import type { ReaderEstimate } from '$lib/scene/reader-story';
import { day } from '$lib/ui/format';
import { strings } from '$lib/ui/strings';
import { extentOf } from '../estimates/interval-mark';

/** Soldiers that one dot represents. */
export const SOLDIERS_PER_DOT = 500;

/** An estimate that the reader can choose. */
export interface DotChoice {
  /** Id of the estimate; `state.focus` holds it. */
  id: string;
  /** Who published it, when, and the figure as printed: 'US officials', '10 April', '35,000–40,000'. */
  who: string;
  day: string;
  /** 'no number' where there is none. */
  figure: string;
  /** The statement without a number; '' where there is one. */
  statement: string;
  /** Dots up to the lowest figure, and up to the highest. */
  full: number;
  total: number;
}

/** The choices in the order of the ids; ids that the table does not have are left out. */
export function dotChoices(estimates: ReaderEstimate[], ids: readonly string[]): DotChoice[] {
  return ids
    .map((id) => estimates.find((estimate) => estimate.id === id))
    .filter((estimate) => estimate !== undefined)
    .map(choiceOf);
}

/** The choice with this id, else the first; null without choices. */
export function chosen(choices: DotChoice[], id: string): DotChoice | null {
  return choices.find((choice) => choice.id === id) ?? choices[0] ?? null;
}

function choiceOf(estimate: ReaderEstimate): DotChoice {
  const extent = extentOf(estimate);
  return {
    id: estimate.id,
    who: estimate.speaker,
    day: day(estimate.date),
    figure: extent ? estimate.label : strings.dots.noNumber,
    statement: (!extent && estimate.labelShort) || '',
    full: extent ? Math.round(extent[0] / SOLDIERS_PER_DOT) : 0,
    total: extent ? Math.round(extent[1] / SOLDIERS_PER_DOT) : 0
  };
}
