import type { Mark } from '$lib/scene/types';
import { day as dayWords } from '$lib/ui/format';
import { strings } from '$lib/ui/strings';

/** The second line of a mark's label: the text of the story, else its state and the day of that; '' for none. */
export function subtitleOf({ line, symbol, isNew, since }: Mark): string {
  const words = strings.marks;
  if (line) return line;
  if (symbol === 'taken') return isNew ? words.takenToday : words.taken(dayWords(since));
  if (symbol === 'surrounded') return words.surrounded(dayWords(since));
  return symbol === 'held' ? words.held : '';
}

/** Marks with their subtitles as text. */
export const withSubtitles = (marks: readonly Mark[]): Mark[] =>
  marks.map((mark) => ({ ...mark, line: subtitleOf(mark) }));
