// Where each part of the horizontal timeline is, px: lanes with symbols, and the labels that fit.
import type { Day } from '$lib/content/types';
import type { ReaderEvent, ReaderStory } from '$lib/scene/reader-story';
import { dayNumber, dayOf } from '$lib/scene/day';
import { day as dayWords, days as daysWords } from '$lib/ui/format';
import { textWidth } from '$lib/ui/measure';
import { laneOf, type Lane } from '$lib/timeline/event-kind';
import { keepRank, timelineDays, weekAround, weekTicks } from './select';
import type { LaneLabel } from './lane-label';
import { placeLaneLabels } from './lane-labels';
import { meetingIds, meetings } from '$lib/timeline/meetings';

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
  lane: Lane;
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
  /** The rule over all lanes, the rule over the lanes of events on the ground, and the bottom of the figure, px. */
  rules: { top: number; ground: number; bottom: number };
  /** Size of the type, px. */
  px: number;
}

/** Room for a symbol before the first day and after the last, in days. */
const DAYS_BEFORE = 1.6;
const DAYS_AFTER = 1.3;
/**
 * Distance of each lane from the top rule, as designed for a figure of `DESIGN_HEIGHT` px; `ground` is a rule, not a
 * lane.
 */
const DESIGN_Y: Record<Lane | 'ground', number> = {
  meetings: 94,
  calls: 182,
  un: 274,
  sanctions: 362,
  ground: 424,
  crimea: 486,
  military: 592,
  kyiv: 694
};
const LANE_ORDER = Object.keys(DESIGN_Y) as (keyof typeof DESIGN_Y)[];
/** Height of the design without and with the lane of Kyiv, px. */
const DESIGN_HEIGHT = 652;
const DESIGN_HEIGHT_KYIV = 756;
/** From this height on the figure has the lane of Kyiv, px. */
const KYIV_MIN_HEIGHT = 840;

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
  const withKyiv = height >= KYIV_MIN_HEIGHT;
  const scale = (height - top) / (withKyiv ? DESIGN_HEIGHT_KYIV : DESIGN_HEIGHT);
  const days = timelineDays(story);
  const x = dayScale(days, meetings(story).at(-1)?.date ?? dayOf(days.last), start, width, px);
  const ids = meetingIds(story);
  const rules = { top, ground: 0, bottom: height };
  const rows: LaneRow[] = [];
  for (const lane of withKyiv ? LANE_ORDER : LANE_ORDER.filter((lane) => lane !== 'kyiv')) {
    const y = Math.round(top + DESIGN_Y[lane] * scale);
    if (lane === 'ground') rules.ground = y;
    else rows.push({ lane, y, items: itemsOf(lane) });
  }
  placeLaneLabels({ rows, width, start, px, focus, rank: keepRank(story.tables.timeline, focus, asked), ids, rules });
  return {
    x,
    start,
    rows,
    weeks: weekTicks(days).map((day) => ({ day, x: x(dayNumber(day)) })),
    span: week && spanOf(week.first, week.last),
    rules,
    px
  };

  function itemsOf(lane: Lane): LaneItem[] {
    return story.tables.timeline
      .filter((e) => (laneOf(e, ids) ?? (e.id === focus || asked.includes(e.id) ? 'meetings' : null)) === lane)
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
