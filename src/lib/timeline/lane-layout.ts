import type { Day, Story, TimelineEvent } from '$lib/content/types';
import { dayNumber, dayOf } from '$lib/scene/day';
import { day as dayWords, days as daysWords } from '$lib/ui/format';
import { textWidth, wrap, type Weight } from '$lib/ui/measure';
import { laneOf, meetingIds, meetingWords, rankBy, timelineDays, weekAround, weeksOf, type Lane } from './events';
import { touch, type Box } from './boxes';
import { meetings } from './date-rail/steps';

/** A line or two of words and where they stand: x of the anchor, y of the first baseline, in px. */
export interface Label {
  lines: string[];
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  box: Box;
  weight: Weight;
}
export interface LaneItem {
  event: TimelineEvent;
  x: number;
  date: Label | null;
  label: Label | null;
  /** True outside the week in focus: a faint symbol, with words only where it is a meeting. */
  far: boolean;
}
export interface LaneRow {
  lane: Lane;
  y: number;
  items: LaneItem[];
}
export interface Lanes {
  x: (dayNumber: number) => number;
  /** Left end of the lanes, px. */
  start: number;
  rows: LaneRow[];
  /** Days with a line down the whole figure. */
  weeks: { day: Day; x: number }[];
  /** The week in focus: its name and its ends, px. */
  span: { words: string; x: number; from: number; to: number } | null;
  /** y of the rule above the lanes, of the rule above the ground, and of the foot, px. */
  rules: { top: number; ground: number; foot: number };
  px: number;
}

/** What the lanes show before the first day of the talks' timeline and after its last: room for a symbol, in days. */
const BEFORE = 1.6;
const AFTER = 1.3;
/** Distances of the lanes from the top rule as the desk drew them, px at a height of 660; the rule of the ground between. */
const DRAWN: Record<Lane | 'ground', number> = {
  meetings: 94,
  calls: 182,
  un: 274,
  sanctions: 362,
  ground: 424,
  crimea: 486,
  military: 592,
  kyiv: 694
};
const ORDER = Object.keys(DRAWN) as (keyof typeof DRAWN)[];
const FOOT = 652;
const FOOT_KYIV = 756;
/** Least height at which the lane of Kyiv has room, px. */
const KYIV_FROM = 840;
/** Of all the weeks a lane names this many events, the first to be kept; a week names all it has room for. */
const MOST = 6;
/** A label that costs this much is left out, and its event with it: a mark without words says nothing here. */
const DEAREST = 6;

/**
 * Lays out the timeline in lanes: where every symbol stands, and which events carry words. Deterministic: labels are
 * placed in the order of `rankBy`, each at its cheapest free place above or below its lane; where there is none, the event is left out.
 * @param width, height  the box, px
 * @param focus  id of the event that is printed heavy and kept first; only its week has words then, in larger type
 * @param asked  ids of what is kept next, statements between the talks among them
 */
export function laneLayout(
  story: Pick<Story, 'tables' | 'steps'>,
  width: number,
  height: number,
  focus = '',
  asked: string[] = []
): Lanes {
  const week = weekAround(story, focus);
  const px = width >= 900 ? 15 : width >= 700 || week ? 14 : 12;
  const start = width >= 900 ? 124 : 110;
  const top = 20;
  const kyiv = height >= KYIV_FROM;
  const scale = (height - top) / (kyiv ? FOOT_KYIV : FOOT);
  const days = timelineDays(story);
  const from = days.first - BEFORE;
  const to = days.last + AFTER;
  // The last meeting is named over its disc: half of that must fit at the right.
  const lastDay = meetings(story).at(-1)?.date ?? dayOf(days.last);
  const half = textWidth(dayWords(lastDay), px + 1.5) / 2 + 2;
  const after = (to - dayNumber(lastDay)) / (to - from);
  const end = width - Math.max(0, (half - after * (width - start)) / (1 - after));
  const x = (n: number): number => start + ((n - from) / (to - from)) * (end - start);
  const ids = meetingIds(story);
  const rank = rankBy(story.tables.timeline, focus, asked);
  const rules = { top, ground: 0, foot: height };
  const rows: LaneRow[] = [];
  for (const lane of kyiv ? ORDER : ORDER.filter((lane) => lane !== 'kyiv')) {
    const y = Math.round(top + DRAWN[lane] * scale);
    if (lane === 'ground') rules.ground = y;
    else rows.push({ lane, y, items: itemsOf(lane) });
  }
  placeAll(rows, {
    rows,
    width,
    start,
    px,
    focus,
    rank,
    plumbs: rows[0]?.items.filter((i) => ids.has(i.event.id)).map((i) => i.x) ?? [],
    ids,
    rules
  });
  return {
    x,
    start,
    rows,
    weeks: weeksOf(days).map((day) => ({ day, x: x(dayNumber(day)) })),
    span: week && spanOf(week.first, week.last),
    rules,
    px
  };

  function itemsOf(lane: Lane): LaneItem[] {
    return story.tables.timeline
      .filter((e) => (laneOf(e, ids) ?? (e.id === focus || asked.includes(e.id) ? 'meetings' : null)) === lane)
      .map((event) => {
        const n = dayNumber(event.date);
        return { event, x: x(n), date: null, label: null, far: !!week && (n < week.first || n > week.last) };
      })
      .filter((item) => item.x > start && item.x < width);
  }

  function spanOf(first: number, last: number): Lanes['span'] {
    const words = daysWords(dayOf(first), dayOf(last));
    const ends = { from: x(first - 0.5), to: Math.min(width, x(last + 0.5)) };
    return { words, x: Math.min((ends.from + ends.to) / 2, width - textWidth(words, px, 600) / 2), ...ends };
  }
}

interface Room {
  rows: LaneRow[];
  width: number;
  start: number;
  px: number;
  focus: string;
  rank: (id: string) => number;
  plumbs: number[];
  ids: ReadonlySet<string>;
  rules: { top: number; ground: number };
}

function placeAll(rows: LaneRow[], room: Room): void {
  // The corners where the two halves are named, and the names of the lanes at the left, are taken.
  const taken: Box[] = [room.rules.top, room.rules.ground].map((y) => ({
    x0: 0,
    x1: room.start - 20,
    y0: y,
    y1: y + 22
  }));
  const add = (label: Label): Label => {
    taken.push(label.box);
    return label;
  };
  for (const row of rows) {
    const met = row.items.filter((i) => room.ids.has(i.event.id));
    met.forEach((item, i) => placeMeeting(item, row, met, i, room, add));
    if (row.lane === 'calls')
      for (const item of row.items.filter((i) => !i.far)) {
        item.date = add(labelAt([dayWords(item.event.date)], item.x, row.y - 14, 'middle', room.px, 600));
        item.label = add(within(room, item.event.short, item.x, row.y + 20, room.px, weightOf(item, room)));
      }
  }
  const rest = rows
    .filter((r) => r.lane !== 'calls')
    .flatMap((row) =>
      row.items.filter((item) => !item.far && !room.ids.has(item.event.id)).map((item) => ({ item, row }))
    )
    .sort((a, b) => room.rank(a.item.event.id) - room.rank(b.item.event.id))
    .filter(
      ({ row }, i, all) =>
        row.items.some((item) => item.far) || all.slice(0, i).filter((o) => o.row === row).length < MOST
    );
  const best = ({ item, row }: Asked): Bid[] => bids(item, row, room, taken);
  for (const asked of rest) {
    const bid = best(asked)[0];
    if (bid) asked.item.label = add(bid.label);
    else makeRoom(asked, rest, best, taken);
  }
  for (const row of rows) row.items = row.items.filter((i) => i.label || i.far || room.ids.has(i.event.id));
}

interface Asked {
  item: LaneItem;
  row: LaneRow;
}
interface Bid {
  label: Label;
  cost: number;
}

/** The free places for an event's words, the cheapest first. */
function bids(item: LaneItem, row: LaneRow, room: Room, taken: Box[]): Bid[] {
  const others = row.items.filter((o) => o !== item && o.label);
  const away = room.rows
    .filter((r) => r !== row)
    .flatMap((r) => r.items.flatMap(({ date, label }) => [date, label].flatMap((l) => (l ? [raised(l.box)] : []))));
  return candidates(item, row.y, room)
    .filter(
      ({ label: { box } }) =>
        box.x1 <= room.width && box.x0 >= room.start - 14 && ![...taken, ...away].some((t) => touch(t, box, 7))
    )
    .map(({ label, cost }) => ({ label, cost: cost + doubts(item, label, others) * 2 }))
    .filter(({ cost }) => cost < DEAREST || item.event.id === room.focus)
    .sort((a, b) => a.cost - b.cost);
}

/** What words of two lanes keep between them, px, or they are read as one label. */
const LANES_APART = 10;
const raised = (box: Box): Box => ({ ...box, y0: box.y0 - LANES_APART, y1: box.y1 + LANES_APART });

/** Places an event that found no room by moving the words of one neighbour to another free place. */
function makeRoom(asked: Asked, rest: Asked[], best: (asked: Asked) => Bid[], taken: Box[]): void {
  for (const near of rest) {
    const old = near.item.label;
    if (near.row !== asked.row || !old || Math.abs(near.item.x - asked.item.x) > 90) continue;
    const at = taken.indexOf(old.box);
    near.item.label = null;
    taken.splice(at, 1);
    for (const bid of best(asked)) {
      asked.item.label = bid.label;
      taken.push(bid.label.box);
      const moved = best(near)[0];
      if (moved) {
        near.item.label = moved.label;
        taken.push(moved.label.box);
        return;
      }
      taken.pop();
      asked.item.label = null;
    }
    near.item.label = old;
    taken.push(old.box);
  }
}

/** How many symbols of the lane stand so near a label that it could be taken for theirs, or own a label over this one. */
function doubts(item: LaneItem, label: Label, others: LaneItem[]): number {
  const over = (x: number, box: Box): boolean => x > box.x0 + 5 && x < box.x1 - 5;
  const near = (a: Label, b: Label): boolean => Math.abs(a.box.y0 - b.box.y0) < 40;
  return others.filter(
    (o) =>
      Math.abs(o.x - item.x) > 1 &&
      (over(o.x, label.box) || (o.label && near(o.label, label) && over(item.x, o.label.box)))
  ).length;
}

function weightOf(item: LaneItem, room: Room): Weight {
  return item.event.id === room.focus ? 600 : 400;
}

/** Name and day of a meeting above its disc; neighbours lean away from each other. What else is known stands below. */
function placeMeeting(
  item: LaneItem,
  row: LaneRow,
  met: LaneItem[],
  i: number,
  room: Room,
  add: (label: Label) => Label
): void {
  const { name, more } = meetingWords(item.event);
  const px = room.px + 1.5;
  const wide = ({ event }: LaneItem): number =>
    Math.max(textWidth(meetingWords(event).name, px, 600), textWidth(dayWords(event.date), px));
  const near = (other: LaneItem | undefined): boolean =>
    !!other && Math.abs(other.x - item.x) < (wide(other) + wide(item)) / 2 + 8;
  const anchor = near(met[i + 1]) ? 'end' : near(met[i - 1]) ? 'start' : 'middle';
  const at = item.x + (anchor === 'end' ? 1 : anchor === 'start' ? -1 : 0);
  const above = add(labelAt([name, dayWords(item.event.date)], at, row.y - 36, anchor, px, 600));
  item.date = above;
  if (more && !item.far) item.label = add(within(room, more, item.x, row.y + 27, room.px, weightOf(item, room)));
}

/** A centred line, moved in where it would leave the figure. */
function within(room: Room, text: string, x: number, y: number, px: number, weight: Weight): Label {
  const half = textWidth(text, px, weight) / 2;
  return labelAt([text], Math.min(room.width - half, x), y, 'middle', px, weight);
}

/** Every place a label could take, with what each costs: far from its mark, over a plumb line, in two lines. */
function candidates(item: LaneItem, y: number, room: Room): Bid[] {
  const { px } = room;
  const weight = weightOf(item, room);
  const one = [item.event.short];
  const two = halves(item.event.short, px, weight);
  const out: Bid[] = [];
  for (const lines of two.length === 2 ? [one, two] : [one]) {
    const wide = textWidth(lines.join(' '), px, weight) > 9.2 * px && lines.length === 1;
    for (const below of [true, false]) {
      const base = below ? y + px + 8 : y - 10 - (lines.length - 1) * lineHeight(px);
      for (const [anchor, at, lean] of [
        ['middle', item.x, 0],
        ['start', item.x - 5, 1],
        ['end', item.x + 5, 1]
      ] as const) {
        const label = labelAt(lines, at, base, anchor, px, weight);
        const crossed = room.plumbs.filter(
          (p) => p > label.box.x0 && p < label.box.x1 && Math.abs(p - item.x) > 3
        ).length;
        out.push({
          label,
          cost: lean * 1.2 + (below ? 0 : 0.5) + (wide ? 3 : lines.length === 2 ? 0.8 : 0) + crossed * 1.5
        });
      }
    }
  }
  return out;
}

/** The text in the two most equal lines that its words allow. */
export function halves(text: string, px: number, weight: Weight = 400): string[] {
  const full = textWidth(text, px, weight);
  for (let share = 0.5; share < 1; share += 0.04) {
    const lines = wrap(text, full * share, px, weight);
    if (lines.length <= 2) return lines;
  }
  return [text];
}

/** Distance of baselines, px. */
export function lineHeight(px: number): number {
  return Math.round(px * 1.15);
}

function labelAt(lines: string[], x: number, y: number, anchor: Label['anchor'], px: number, weight: Weight): Label {
  const w = Math.max(...lines.map((l) => textWidth(l, px, weight)));
  const x0 = anchor === 'start' ? x : anchor === 'end' ? x - w : x - w / 2;
  const y0 = y - px * 0.8;
  return {
    lines,
    x,
    y,
    anchor,
    weight,
    box: { x0, x1: x0 + w, y0, y1: y + (lines.length - 1) * lineHeight(px) + px * 0.25 }
  };
}
