import type { Day, Story, TimelineEvent, Track } from '$lib/content/types';
import type { FigureState } from '$lib/scene/types';
import { dayNumber } from '$lib/scene/day';
import { daysOf, meetings } from './date-rail/steps';

/**
 * Place in the order of keeping, where a timeline is crowded: 0 is kept first. The focus, then the rows a step asks for, then
 * what the table gives a place under `keep`: an editor's order, not a measure of weight. What has none comes last, all alike.
 */
export function rankBy(
  events: readonly TimelineEvent[],
  focus: string,
  rows: readonly string[]
): (id: string) => number {
  const kept = events.filter((e) => e.keep).sort((a, b) => (a.keep ?? 0) - (b.keep ?? 0));
  const order = [...new Set([focus, ...rows, ...kept.map((e) => e.id)])];
  return (id) => {
    const at = order.indexOf(id);
    return at < 0 ? order.length : at;
  };
}

/** Days before and after the event in focus that belong to its week. */
const AROUND = 3;

/** The week around the event in focus, first and last day as day numbers: all that its timeline names. Null without a focus. */
export function weekAround({ tables }: Pick<Story, 'tables'>, focus: string): { first: number; last: number } | null {
  const event = tables.timeline.find((e) => e.id === focus);
  return event ? { first: dayNumber(event.date) - AROUND, last: dayNumber(event.date) + AROUND } : null;
}

export type Lane = 'meetings' | Exclude<Track, 'talks'>;

/** The lane an event belongs to, or null: statements and travels among the talks and claims about troops have no lane of their own. */
export function laneOf(event: TimelineEvent, meetingIds: ReadonlySet<string>): Lane | null {
  if (event.claim) return null;
  if (event.track !== 'talks') return event.track;
  return meetingIds.has(event.id) ? 'meetings' : null;
}

/** What an event is drawn as, whatever its lane. */
export type EventKind = 'meetings' | 'calls' | 'talks' | 'un' | 'sanctions' | 'decision' | 'force';

/** A square in force only where the table says force; what was decided, said or counted about Crimea or the troops is a decision. */
export function kindOf(event: TimelineEvent, meetingIds: ReadonlySet<string>): EventKind {
  if (event.force) return 'force';
  if (event.claim) return 'decision';
  const lane = laneOf(event, meetingIds) ?? 'talks';
  return lane === 'crimea' || lane === 'military' || lane === 'kyiv' ? 'decision' : lane;
}

/** The days a timeline of the talks shows: those of the step that first walks along it, and the day after. */
export function timelineDays({ steps }: Pick<Story, 'steps'>): { first: number; last: number } {
  const walk = steps.find((s) => s.figure === 'timeline');
  return { first: dayNumber(walk?.day ?? ''), last: dayNumber(walk?.until ?? '') + 1 };
}

/** The days from one to another with a tick: the first of a month, and every week after it. */
export function weeksOf({ first, last }: { first: number; last: number }): Day[] {
  return daysOf(first, last).filter((day) => Number(day.slice(8)) % 7 === 1);
}

/** Ids of the five meetings of the two ministers. */
export function meetingIds(story: Pick<Story, 'tables'>): Set<string> {
  return new Set(meetings(story).map((e) => e.id));
}

/** The place of a meeting, and what else its short form says: 'Paris, four hours' is Paris and 'four hours'. */
export function meetingWords(event: TimelineEvent): { name: string; more: string } {
  const [name = '', ...rest] = event.short.split(', ');
  return { name, more: rest.join(', ') };
}

/**
 * The moment a timeline has reached, as a day number with a fraction: while the rail moves within a step the line moves on
 * between midnight and midnight, never more than half a day from the day of the state. Pure: it rests on the state alone.
 */
export function moment(state: FigureState, story: Pick<Story, 'steps'>): number {
  const day = dayNumber(state.day);
  const step = story.steps.find(
    (s) => s.figure === state.name && s.focus === state.focus && s.day <= state.day && state.day <= s.until
  );
  if (!step || step.day === step.until) return day;
  const share = Math.min(1, Math.max(0, (state.progress - 0.1) / 0.45));
  const from = dayNumber(step.day);
  const at = from + (dayNumber(step.until) - from) * share;
  return Math.min(day + 0.5, Math.max(day - 0.5, at));
}

/** The meeting at the moment, or the last before it: the one a timeline of the talks rings. */
export function lastMeeting(story: Pick<Story, 'tables'>, day: string): string {
  return (
    meetings(story)
      .filter((m) => m.date <= day)
      .at(-1)?.id ?? ''
  );
}
