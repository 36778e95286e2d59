import type { Day, Story, TimelineEvent } from '$lib/content/types';
import { dayNumber } from '$lib/scene/day';

/** The rail begins where the story does, is compressed until the killing in Kyiv, and ends with the Geneva Statement. */
const FIRST = dayNumber('2013-11-21');
const TO_SCALE = dayNumber('2014-02-18');
const END = dayNumber('2014-04-18');
/** Share of the width that the compressed winter takes. */
const COMPRESSED = 0.083;

/** The way of a day along the rail, in px from its left end. */
export interface RailScale {
  (day: Day): number;
  /** Where the dotted, compressed part ends and the scale begins, in px. */
  readonly bend: number;
  /** The nearest day number at a place on the rail, in px. */
  invert(px: number): number;
}

/**
 * The scale of the date rail: 21 November to 17 February compressed, 18 February to 17 April to scale.
 * Days beyond either end stay at that end.
 * @param width  length of the rail in px
 */
export function railScale(width: number): RailScale {
  const bend = width * COMPRESSED;
  const slow = bend / (TO_SCALE - FIRST);
  const fast = (width - bend) / (END - TO_SCALE);
  const place = (day: Day): number => {
    const n = Math.min(END, Math.max(FIRST, dayNumber(day)));
    return n < TO_SCALE ? (n - FIRST) * slow : bend + (n - TO_SCALE) * fast;
  };
  const invert = (px: number): number => {
    const x = Math.min(width, Math.max(0, px));
    return x < bend ? FIRST + Math.round(x / slow) : TO_SCALE + Math.round((x - bend) / fast);
  };
  return Object.assign(place, { bend, invert });
}

/** The days at which the rail has a tick. */
export const TICKS: readonly Day[] = ['2014-03-01', '2014-04-01'];

/** Both at the table: how the table of events names the meetings of the two ministers. */
const PAIR = 'John Kerry, Sergey Lavrov';

/** The meetings of Kerry and Lavrov: the first row of each day that has both at the table. */
export function meetings(story: Pick<Story, 'tables'>): TimelineEvent[] {
  const seen = new Set<Day>();
  return story.tables.timeline.filter((event) => {
    if (event.track !== 'talks' || !event.participants.startsWith(PAIR) || seen.has(event.date)) return false;
    seen.add(event.date);
    return true;
  });
}

export interface RailStep { id: string; index: number; day: Day; title: string }

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

/**
 * The step a key asks for; null for keys the rail has no use for.
 * @param count  number of steps
 */
export function stepByKey(key: string, current: number, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowRight': case 'ArrowUp': return Math.min(last, current + 1);
    case 'ArrowLeft': case 'ArrowDown': return Math.max(0, current - 1);
    case 'Home': return 0;
    case 'End': return last;
    default: return null;
  }
}

/**
 * Where a label of a known width begins when it is to stand centred above a place but inside the rail, in px.
 * @param min, max  the edges it may not cross, in px
 */
export function clampLabel(centre: number, labelWidth: number, min: number, max: number): number {
  return Math.max(min, Math.min(max - labelWidth, centre - labelWidth / 2));
}
