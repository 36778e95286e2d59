// Where each part of the horizontal timeline is, px: lanes with symbols, and the labels that fit.
import type { Day } from '$lib/content/types';
import type { ReaderEvent, ReaderStory, ReaderTrack } from '$lib/scene/reader-story';
import { dayNumber, dayOf } from '$lib/scene/day';
import { day as dayWords, days as daysWords } from '$lib/ui/format';
import { textWidth } from '$lib/ui/measure';
import { laneOf, meetingTrack } from '$lib/timeline/event-symbol';
import { keepRank, timelineDays, weekAround, weekTicks } from './select';
import type { LaneLabel } from './lane-label';
import { placeLaneLabels } from './lane-labels';
import { meetings } from '$lib/timeline/meetings';

export interface LaneItem {
  event: ReaderEvent;
  x: number;
  /** Above the symbol of a meeting or a call. */
  date: LaneLabel | null;
  label: LaneLabel | null;
  /** Outside the week in focus: the symbol is faint, and only a meeting has a label. */
  outOfFocus: boolean;
}
export interface LaneRow {
  track: ReaderTrack;
  y: number;
  items: LaneItem[];
}
export interface LaneLayout {
  /** Place of a day number, px; fractions are moments of the day. */
  x: (dayNumber: number) => number;
  /** Left end of the lanes, px. */
  start: number;
  rows: LaneRow[];
  /** Days with a line from top to bottom. */
  weeks: { day: Day; x: number }[];
  /** The week in focus: its name, the middle of the name and both ends of the week, px. */
  span: { text: string; x: number; from: number; to: number } | null;
  /** The rule over all lanes, the rule over the lanes of events on the ground if there are any, and the bottom of the figure, px. */
  rules: { top: number; ground: number | null; bottom: number };
  /** Size of the type, px. */
  px: number;
}

/** Room for a symbol before the first day and after the last, in days. */
const DAYS_BEFORE = 1.6;
const DAYS_AFTER = 1.3;
/**
 * The design of the figure, in its own units: the distance of each lane from the line above it, in order, for the lanes of diplomacy
 * below the top and for those below the rule of the ground. Lanes after these have `NEXT`. `END` is left below the last lane.
 */
const DESIGN = { diplomacy: [94, 88, 92, 88], ground: [62, 106, 102] };
const NEXT = { diplomacy: 88, ground: 102 };
const BEFORE_GROUND = 62;
const END = { all: 60, withTall: 62 };
/** From this height on the figure has the lanes of tracks that need a high one, px. */
const TALL_MIN_HEIGHT = 840;

/**
 * Lays out the timeline in lanes: the place of every symbol, and the labels. Events are labelled in the order of
 * `keepRank`, each at its cheapest free place above or below its lane; an event that finds none is left out.
 * @param width, height  box of the figure, px
 * @param focus  id of the event set in bold and placed first; only its week has labels then, in larger type
 * @param asked  ids of the events placed next; statements between the meetings are shown only if they are among them
 */
export function layoutLanes(
  story: Pick<ReaderStory, 'tables' | 'steps'>,
  width: number,
  height: number,
  focus = '',
  asked: string[] = []
): LaneLayout {
  const week = weekAround(story, focus);
  const px = width >= 900 ? 15 : width >= 700 || week ? 14 : 12;
  const start = width >= 900 ? 124 : 110;
  const top = 20;
  const design = placeLanes(story.tables.tracks, height >= TALL_MIN_HEIGHT);
  const scale = (height - top) / design.height;
  const placed = (y: number): number => Math.round(top + y * scale);
  const days = timelineDays(story);
  const x = dayScale(days, meetings(story).at(-1)?.date ?? dayOf(days.last), start, width, px);
  const rules = { top, ground: design.ground === null ? null : placed(design.ground), bottom: height };
  const rows = design.lanes.map(({ track, y }): LaneRow => ({ track, y: placed(y), items: itemsOf(track) }));
  placeLaneLabels({ rows, width, start, px, focus, rank: keepRank(story.tables.timeline, focus, asked), rules });
  return {
    x,
    start,
    rows,
    weeks: weekTicks(days).map((day) => ({ day, x: x(dayNumber(day)) })),
    span: week && spanOf(week.first, week.last),
    rules,
    px
  };

  function itemsOf(lane: ReaderTrack): LaneItem[] {
    const named = meetingTrack(story);
    return story.tables.timeline
      .filter((e) => (laneOf(e, story) ?? (e.id === focus || asked.includes(e.id) ? named : undefined)) === lane)
      .map((event) => {
        const n = dayNumber(event.date);
        const outOfFocus = !!week && (n < week.first || n > week.last);
        return { event, x: x(n), date: null, label: null, outOfFocus };
      })
      .filter((item) => item.x > start && item.x < width);
  }

  function spanOf(first: number, last: number): LaneLayout['span'] {
    const text = daysWords(dayOf(first), dayOf(last));
    const ends = { from: x(first - 0.5), to: Math.min(width, x(last + 0.5)) };
    return { text, x: Math.min((ends.from + ends.to) / 2, width - textWidth(text, px, 600) / 2), ...ends };
  }
}

/**
 * The linear scale of the days. It ends left of `width` where half the label of the last meeting would not fit
 * otherwise.
 */
function dayScale(
  days: { first: number; last: number },
  lastMeeting: Day,
  start: number,
  width: number,
  px: number
): (dayNumber: number) => number {
  const from = days.first - DAYS_BEFORE;
  const to = days.last + DAYS_AFTER;
  const halfLabel = textWidth(dayWords(lastMeeting), px + 1.5) / 2 + 2;
  const shareAfter = (to - dayNumber(lastMeeting)) / (to - from);
  const end = width - Math.max(0, (halfLabel - shareAfter * (width - start)) / (1 - shareAfter));
  return (n) => start + ((n - from) / (to - from)) * (end - start);
}

/** Places the lanes, in units of the design: those of diplomacy, then those of the ground below a rule. */
function placeLanes(tracks: readonly ReaderTrack[], tall: boolean) {
  const shown = tracks.filter((track) => tall || !track.tall);
  const lanes: { track: ReaderTrack; y: number }[] = [];
  let ground: number | null = null;
  let y = 0;
  for (const half of ['diplomacy', 'ground'] as const) {
    const inHalf = shown.filter((track) => !!track.ground === (half === 'ground'));
    if (half === 'ground' && inHalf.length > 0) ground = y += BEFORE_GROUND;
    inHalf.forEach((track, i) => {
      y += DESIGN[half][i] ?? NEXT[half];
      lanes.push({ track, y });
    });
  }
  return { lanes, ground, height: y + (shown.some((track) => track.tall) ? END.withTall : END.all) };
}
