import type { Day } from '$lib/content/types';
import type { ReaderStory } from '$lib/scene/reader-story';
import { dayNumber, dayOf, daysBetween } from '$lib/scene/day';

/** Share of the rail that the compressed part takes, from the first event to `railFrom`. */
const COMPRESSED_SHARE = 0.083;

/** Converts a day to its place on the rail, in px from the rail's left end. */
export interface RailScale {
  (day: Day): number;
  /** Where the dotted, compressed part ends and the proportional part begins, px; 0 where nothing is before that. */
  readonly bend: number;
  /** The month of the first event, where it is in the compressed part. */
  readonly start: Day | null;
  /** The first of each month in the proportional part: the days with a tick. */
  readonly months: readonly Day[];
  /** The nearest day number to a place on the rail; places beyond an end give the day of that end. */
  invert(px: number): number;
}

/**
 * The scale of the date rail. Two linear parts: compressed from the first event to `railFrom`, the day an editor
 * sets, and proportional from there to the day after the last event. Days beyond either end are placed at that end.
 * @param width  length of the rail, px
 */
export function railScale(
  width: number,
  { tables: { timeline }, railFrom }: Pick<ReaderStory, 'tables' | 'railFrom'>
): RailScale {
  const days = timeline.map((event) => dayNumber(event.date));
  const first = Math.min(...days);
  const bendDay = dayNumber(railFrom);
  const end = Math.max(...days) + 1;
  const isCompressed = first < bendDay;
  const bend = isCompressed ? width * COMPRESSED_SHARE : 0;
  const compressedPxPerDay = bend / (bendDay - first);
  const pxPerDay = (width - bend) / (end - bendDay);
  const place = (day: Day): number => {
    const n = Math.min(end, Math.max(first, dayNumber(day)));
    return n < bendDay ? (n - first) * compressedPxPerDay : bend + (n - bendDay) * pxPerDay;
  };
  const invert = (px: number): number => {
    const x = Math.min(width, Math.max(0, px));
    return x < bend ? first + Math.round(x / compressedPxPerDay) : bendDay + Math.round((x - bend) / pxPerDay);
  };
  return Object.assign(place, {
    bend,
    start: isCompressed ? dayOf(first).slice(0, 7) : null,
    months: daysBetween(bendDay, end).filter((day) => day.endsWith('-01')),
    invert
  });
}
