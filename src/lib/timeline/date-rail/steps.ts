import type { Day, Story, TimelineEvent } from '$lib/content/types';
import { dayNumber, dayOf } from '$lib/scene/day';

/** Share of the width that the compressed winter takes. */
const COMPRESSED = 0.083;

/** The way of a day along the rail, in px from its left end. */
export interface RailScale {
  (day: Day): number;
  /** Where the dotted, compressed part ends and the scale begins, in px. */
  readonly bend: number;
  /** The first of each month that is to scale: the days with a tick. */
  readonly months: readonly Day[];
  /** The nearest day number at a place on the rail, in px. */
  invert(px: number): number;
}

/**
 * The scale of the date rail: from the first event to the last, compressed until the day from which the editors want it to
 * scale. Days beyond either end stay at that end.
 * @param width  length of the rail in px
 */
export function railScale(
  width: number,
  { tables: { timeline }, railFrom }: Pick<Story, 'tables' | 'railFrom'>
): RailScale {
  const days = timeline.map((event) => dayNumber(event.date));
  const first = Math.min(...days);
  const toScale = dayNumber(railFrom);
  const end = Math.max(...days) + 1;
  const bend = width * COMPRESSED;
  const slow = bend / (toScale - first);
  const fast = (width - bend) / (end - toScale);
  const place = (day: Day): number => {
    const n = Math.min(end, Math.max(first, dayNumber(day)));
    return n < toScale ? (n - first) * slow : bend + (n - toScale) * fast;
  };
  const invert = (px: number): number => {
    const x = Math.min(width, Math.max(0, px));
    return x < bend ? first + Math.round(x / slow) : toScale + Math.round((x - bend) / fast);
  };
  return Object.assign(place, { bend, invert, months: daysOf(toScale, end).filter((day) => day.endsWith('-01')) });
}

/** The days from one day number to another, both counted. */
export function daysOf(first: number, last: number): Day[] {
  return Array.from({ length: last - first + 1 }, (_, i) => dayOf(first + i));
}

/** Both at the table: how the table of events names the meetings of the two ministers. The check of the data asks for it. */
export const PAIR = 'John Kerry, Sergey Lavrov';

/** The meetings of Kerry and Lavrov: the first row of each day that has both at the table. */
export function meetings(story: Pick<Story, 'tables'>): TimelineEvent[] {
  const seen = new Set<Day>();
  return story.tables.timeline.filter((event) => {
    if (event.track !== 'talks' || !event.participants.startsWith(PAIR) || seen.has(event.date)) return false;
    seen.add(event.date);
    return true;
  });
}

export interface RailStep {
  id: string;
  index: number;
  day: Day;
  title: string;
  /** what its figure dwells on: an event's id, or a track */ focus: string;
}

/**
 * The step a pointer on the rail asks for: the first in story order among those nearest by day,
 * but one after the current step if there is such a one, so that a second click goes on.
 * @param target   day number
 * @param current  index of the step the reader is at; -1 in the opening
 * @returns its index, or -1 where there are no steps
 */
export function stepAt(steps: readonly RailStep[], target: number, current: number): number {
  let near: RailStep[] = [];
  let best = Infinity;
  for (const step of steps) {
    const away = Math.abs(dayNumber(step.day) - target);
    if (away < best) [near, best] = [[], away];
    if (away === best) near.push(step);
  }
  return (near.find((s) => s.index > current) ?? near[0])?.index ?? -1;
}

/** A press so near to the disc of a meeting means that meeting, px. */
const NEAR = 9;

/**
 * The step that tells of the meeting whose disc is pressed: the one that dwells on it, for the night itself the first of
 * its day, else the one that shows them all. Null where no disc is near.
 * @param px  from the rail's left end
 */
export function stepOfTalk(
  steps: readonly RailStep[],
  talks: readonly TimelineEvent[],
  scale: RailScale,
  px: number
): RailStep | null {
  const talk = talks.find((t) => Math.abs(scale(t.date) - px) <= NEAR);
  if (!talk) return null;
  const night = talk === talks.at(-1) ? steps.find((s) => s.day === talk.date) : undefined;
  return steps.find((s) => s.focus === talk.id) ?? night ?? steps.find((s) => s.focus === talk.track) ?? null;
}

/**
 * The step a drag along the rail has come to: the reader's own while none is nearer by day, so that the drag rests there.
 * @param target   day number
 * @param current  index of the step the drag was at
 */
export function stepUnder(steps: readonly RailStep[], target: number, current: number): number {
  const near = steps[stepAt(steps, target, -1)]?.day;
  return near === steps[current]?.day ? current : stepAt(steps, target, -1);
}

/**
 * The step a key asks for, -1 for the opening; null for keys the rail has no use for.
 * @param count  number of steps
 */
export function stepByKey(key: string, current: number, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(last, current + 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(-1, current - 1);
    case 'Home':
      return -1;
    case 'End':
      return last;
    default:
      return null;
  }
}

/**
 * Where a label of a known width begins when it is to stand centred above a place but inside the rail, in px.
 * @param min, max  the edges it may not cross, in px
 */
export function clampLabel(centre: number, labelWidth: number, min: number, max: number): number {
  return Math.max(min, Math.min(max - labelWidth, centre - labelWidth / 2));
}
