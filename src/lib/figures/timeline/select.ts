import type { Day } from '$lib/content/types';
import type { ReaderEvent, ReaderStory } from '$lib/scene/reader-story';
import type { FigureState } from '$lib/scene/types';
import { dayNumber, daysBetween } from '$lib/scene/day';

/**
 * The order in which events are given room on a crowded timeline; 0 is first. The focus, then the rows a step names,
 * then the events with a number in the table's column `keep`, an editor's order. All other events share the last
 * rank.
 */
export function keepRank(
  events: readonly ReaderEvent[],
  focus: string,
  rows: readonly string[]
): (id: string) => number {
  const kept = events.filter((e) => e.keep).sort((a, b) => (a.keep ?? 0) - (b.keep ?? 0));
  const order = [...new Set([focus, ...rows, ...kept.map((e) => e.id)])];
  return (id) => {
    const rank = order.indexOf(id);
    return rank < 0 ? order.length : rank;
  };
}

/** Days before and after the event in focus that a timeline labels. */
const DAYS_AROUND_FOCUS = 3;

/** The week around the event in focus, first and last day as day numbers; null without such an event. */
export function weekAround(
  { tables }: Pick<ReaderStory, 'tables'>,
  focus: string
): { first: number; last: number } | null {
  const event = tables.timeline.find((e) => e.id === focus);
  return event
    ? { first: dayNumber(event.date) - DAYS_AROUND_FOCUS, last: dayNumber(event.date) + DAYS_AROUND_FOCUS }
    : null;
}

/**
 * First and last day, as day numbers, of a timeline: the days of the first step with this figure, and the day after.
 */
export function timelineDays({ steps }: Pick<ReaderStory, 'steps'>): { first: number; last: number } {
  const step = steps.find((s) => s.figure === 'timeline');
  return { first: dayNumber(step?.day ?? ''), last: dayNumber(step?.until ?? '') + 1 };
}

/** The days with a tick: the first of each month, and every seventh day after it. */
export function weekTicks({ first, last }: { first: number; last: number }): Day[] {
  return daysBetween(first, last).filter((day) => Number(day.slice(8)) % 7 === 1);
}

/** Between these shares of a step's scroll the timeline moves from the step's first day to its last. */
const MOVE_FROM = 0.1;
const MOVE_FOR = 0.45;

/**
 * The moment a timeline has reached, as a day number with a fraction. It moves evenly within a step, but never more
 * than half a day from the day of the state.
 */
export function moment(state: FigureState, story: Pick<ReaderStory, 'steps'>): number {
  const day = dayNumber(state.day);
  const step = story.steps.find(
    (s) => s.figure === state.name && s.focus === state.focus && s.day <= state.day && state.day <= s.until
  );
  if (!step || step.day === step.until) return day;
  const share = Math.min(1, Math.max(0, (state.progress - MOVE_FROM) / MOVE_FOR));
  const from = dayNumber(step.day);
  const reached = from + (dayNumber(step.until) - from) * share;
  return Math.min(day + 0.5, Math.max(day - 0.5, reached));
}
