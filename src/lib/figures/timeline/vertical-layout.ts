// Where each part of the vertical timeline is, px: one axis, with text at both sides.
import type { ReaderEvent, ReaderStory, ReaderTrack } from '$lib/scene/reader-story';
import { dayNumber } from '$lib/scene/day';
import { dayShort } from '$lib/ui/format';
import { textWidth, type Weight } from '$lib/ui/measure';
import type { Rect } from '$lib/ui/rect';
import { spaceApart } from './boxes';
import { laneOf, meetingTrack } from '$lib/timeline/event-symbol';
import { keepRank, timelineDays, weekAround } from './select';

interface VerticalItem {
  event: ReaderEvent;
  track: ReaderTrack;
  /** Middle of the symbol, px. */
  y: number;
  /** Baseline of the text, px. */
  textY: number;
  side: 'left' | 'right';
  /** The day as printed: its number, with the month for the first event of a month. */
  day: string;
  text: string;
  /** A call on the day of this meeting, named in the same label; '' without one. */
  also: string;
  px: number;
  weight: Weight;
  box: Rect;
}
export interface VerticalLayout {
  /** Place of a day number, px; fractions are moments of the day. */
  y: (dayNumber: number) => number;
  /** The line, on which meetings and calls are placed, px. */
  x: number;
  /** The symbols right of the line, px. */
  symbolX: number;
  /** The ends of the labels that face the line, px. */
  textX: { left: number; right: number };
  items: VerticalItem[];
  /** Both ends of the line, px. */
  top: number;
  bottom: number;
}

/** Events in all, at most. */
const MAX_ITEMS = 22;
/** From the line to the labels on its left and to the symbols on its right, px; less on the narrowest phones. */
const LINE_GAP = { slim: 16, other: 18 };
/** From those symbols to their labels, px. */
const SYMBOL_GAP = 8;
/** The narrowest phones have a narrower box than this, px. */
const SLIM_BELOW = 340;
/** Distance of two rows, px: without and with a week in focus, and in a box lower than `LOW_BELOW`. */
const ROW_HEIGHT = { all: 16.5, week: 18.5, low: 14.4 };
const LOW_BELOW = 250;

/** The box of the figure and what its type and rows depend on. */
interface VerticalBox {
  width: number;
  slim: boolean;
  low: boolean;
  /** Whether one week is in focus. */
  week: boolean;
  textX: VerticalLayout['textX'];
}

/**
 * Lays out the timeline of a phone: one vertical line; on it the meetings and calls, with labels on its left;
 * everything else on its right. Each event has a row of its side to itself. Rows are placed by day, and moved apart
 * where days are close. Events are taken in the order of `keepRank` while there are rows; the others are left out.
 * @param width, height  box of the figure, px
 * @param call  the word for a call that has no room for more
 * @param focus  id of an event: the line is its week alone
 * @param asked  ids of the events taken next
 */
export function layoutVertical(
  story: Pick<ReaderStory, 'tables' | 'steps'>,
  width: number,
  height: number,
  call: string,
  focus = '',
  asked: string[] = []
): VerticalLayout {
  const week = weekAround(story, focus);
  const { first, last } = week ?? timelineDays(story);
  const slim = width < SLIM_BELOW;
  const low = height < LOW_BELOW;
  const gap = slim ? LINE_GAP.slim : LINE_GAP.other;
  const x = Math.round(width * lineShare(width, !!week));
  const textX = { left: x - gap, right: x + gap + SYMBOL_GAP };
  const box = { width, slim, low, week: !!week, textX };
  const top = 34;
  const bottom = height - 10;
  const rowHeight = low ? ROW_HEIGHT.low : week ? ROW_HEIGHT.week : ROW_HEIGHT.all;
  const maxRows = Math.floor((bottom - 8 - top) / rowHeight) + 1;
  const meetingLane = meetingTrack(story);
  const all = story.tables.timeline.flatMap((event): VerticalItem[] => {
    const track = laneOf(event, story) ?? (event.id === focus || asked.includes(event.id) ? meetingLane : undefined);
    const n = dayNumber(event.date);
    return track && n >= first && n <= last ? [itemOf(event, track, event.id === focus, box)] : [];
  });
  const left = joinCalls(
    all.filter((i) => i.side === 'left'),
    call
  );
  for (const i of left) if (isCall(i) && itemWidth(i) > textX.left) i.text = call;
  const rank = keepRank(story.tables.timeline, focus, asked);
  const right = all.filter((i) => i.side === 'right').sort((a, b) => rank(a.event.id) - rank(b.event.id));
  const items = [...itemsThatFit(right, left, maxRows, box), ...left];
  const rows = rowsOf(items);
  const ys = rowPlaces(rows, first, last, top, bottom - 8, rowHeight);
  rows.forEach((row, r) => {
    for (const i of row.items) placeItem(i, ys[r] ?? top, textX);
  });
  const days = rows.map((r) => r.n);
  return { y: (n) => placeBetween(days, ys, n), x, symbolX: x + gap, textX, items, top, bottom };
}

/** Where the line is, as a share of the width. */
function lineShare(width: number, week: boolean): number {
  return width < SLIM_BELOW ? 0.33 : week && width < 400 ? 0.37 : 0.41;
}

const isCall = ({ track }: Pick<VerticalItem, 'track'>): boolean => track.symbol === 'circle';

function itemOf(event: ReaderEvent, track: ReaderTrack, inFocus: boolean, box: VerticalBox): VerticalItem {
  const meeting = !!event.meeting;
  return {
    event,
    track,
    side: meeting || isCall({ track }) ? 'left' : 'right',
    text: (meeting && event.place) || (event.shortAlone ?? event.short),
    also: '',
    day: String(Number(event.date.slice(8))),
    y: 0,
    textY: 0,
    px: typeSize(meeting, box),
    weight: meeting || inFocus ? 600 : 400,
    box: { x0: 0, x1: 0, y0: 0, y1: 0 }
  };
}

function typeSize(meeting: boolean, { width, slim, low, week }: VerticalBox): number {
  const small = slim || low;
  if (meeting) return small ? 13 : 14;
  return small ? 12 : week && width >= 400 ? 13.5 : 12.5;
}

/** Merges a call on the day of a meeting into the label of the meeting. */
function joinCalls(items: VerticalItem[], call: string): VerticalItem[] {
  return items.filter((i) => {
    const meeting = items.find((m) => m !== i && m.track.symbol === 'disc' && m.event.date === i.event.date);
    if (meeting && isCall(i)) meeting.also = call;
    return !(meeting && isCall(i));
  });
}

/**
 * The events right of the line that fit with those on its left, taken one by one; without a week in focus one a day.
 */
function itemsThatFit(
  right: VerticalItem[],
  left: VerticalItem[],
  maxRows: number,
  { week, width, textX }: VerticalBox
): VerticalItem[] {
  let kept: VerticalItem[] = [];
  for (const next of right) {
    if (kept.length + left.length >= MAX_ITEMS) break;
    if (!week && kept.some((k) => k.event.date === next.event.date)) continue;
    const trial = [...kept, next].sort((a, b) => a.event.date.localeCompare(b.event.date));
    if (!week) nameMonths(trial);
    if (trial.every((i) => textX.right + itemWidth(i) <= width) && rowsOf([...left, ...trial]).length <= maxRows)
      kept = trial;
  }
  if (!week) nameMonths(kept);
  return kept;
}

/** Width of the day and the text in one line, px. */
function itemWidth(i: VerticalItem): number {
  const also = i.also ? textWidth(`, ${i.also}`, i.px, 600) : 0;
  return textWidth(`${i.day} `, i.px) + textWidth(i.text, i.px, i.weight) + also;
}

function nameMonths(items: VerticalItem[]): void {
  items.forEach((i, at) => {
    const before = items[at - 1]?.event.date.slice(0, 7);
    i.day = i.event.date.slice(0, 7) === before ? String(Number(i.event.date.slice(8))) : dayShort(i.event.date);
  });
}

/** Events side by side, at most one on each side of the line. */
interface VerticalRow {
  /** Day number. */
  n: number;
  items: VerticalItem[];
}

/** The rows by day: one for each event on the right; those on the left are in the first rows of their day. */
function rowsOf(items: readonly VerticalItem[]): VerticalRow[] {
  const days = [...new Set(items.map((i) => i.event.date))].sort();
  return days.flatMap((date): VerticalRow[] => {
    const onSide = (side: VerticalItem['side']): VerticalItem[] =>
      items.filter((i) => i.event.date === date && i.side === side);
    const [left, right] = [onSide('left'), onSide('right')];
    return Array.from({ length: Math.max(left.length, right.length) }, (_, r) => ({
      n: dayNumber(date),
      items: [left[r], right[r]].filter((i) => i !== undefined)
    }));
  });
}

/** Middles of the rows, px: in proportion to their days, at least `rowHeight` apart, all between `top` and `bottom`. */
function rowPlaces(
  rows: VerticalRow[],
  first: number,
  last: number,
  top: number,
  bottom: number,
  rowHeight: number
): number[] {
  const wanted = rows.map(({ n }) => top + ((n - first) / (last - first)) * (bottom - top));
  return spaceApart(wanted, rowHeight).map((y, i) =>
    Math.max(top + i * rowHeight, Math.min(y, bottom - (rows.length - 1 - i) * rowHeight))
  );
}

function placeItem(i: VerticalItem, y: number, textX: VerticalLayout['textX']): void {
  const width = itemWidth(i);
  const x0 = i.side === 'left' ? textX.left - width : textX.right;
  i.y = y;
  i.textY = y + i.px * 0.34;
  i.box = { x0, x1: x0 + width, y0: i.textY - i.px * 0.78, y1: i.textY + i.px * 0.22 };
}

/** Place of a moment, px: interpolated between the first row of its day and the first row of the next. */
function placeBetween(days: readonly number[], ys: readonly number[], n: number): number {
  const after = days.findIndex((day) => day > n);
  const at = after < 0 ? days.length - 1 : after - 1;
  const from = days.indexOf(days[at] ?? NaN);
  const [a, b] = [days[from], days[after]];
  const y = ys[Math.max(0, from)] ?? 0;
  return a === undefined || b === undefined ? y : y + ((n - a) / (b - a)) * ((ys[after] ?? y) - y);
}
