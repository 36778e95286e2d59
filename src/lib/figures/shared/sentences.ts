import type { Estimate, TimelineEvent } from '$lib/content/types';
import type { FigureState } from '$lib/scene/types';
import { day, dayShort } from '$lib/ui/format';
import { pictureStrings, quoteMarks } from '$lib/ui/strings';

/** What ends a sentence. */
const ENDS = ['.', '?', '!', quoteMarks.close];

/** A text as a sentence: with a full stop unless it has an end. */
export const sentence = (text: string): string => (ENDS.some((end) => text.endsWith(end)) ? text : `${text}.`);

/** Who gave an estimate, when, and what it says. */
export const claim = (e: Estimate): string => `${e.whoShort}, ${day(e.date)}: ${e.label}`;

/** The day of an event and its short form. */
export const datedEvent = (e: TimelineEvent): string => `${dayShort(e.date)} ${e.short || e.title}`;

/** The first names of a list, and how many there are besides. */
export function some(names: readonly string[], max: number, separator = ', '): string {
  const rest = names.length - max;
  return rest > 0 ? [...names.slice(0, max), pictureStrings.more(rest)].join(separator) : names.join(separator);
}

/** The rows of a table that a figure lists, in its order. */
export const listed = <T extends { id: string }>(figure: FigureState, rows: T[]): T[] =>
  figure.rows.flatMap((id) => rows.filter((r) => r.id === id));
