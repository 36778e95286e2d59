import type { Story, TimelineEvent } from '$lib/content/types';
import { dayNumber } from '$lib/scene/day';
import { dayShort } from '$lib/ui/format';
import { textWidth, type Weight } from '$lib/ui/measure';
import { laneOf, meetingIds, meetingWords, rankBy, timelineDays, weekAround, weeksOf, type Lane } from './events';
import { spread, type Box } from './layout';

export interface UprightItem {
  event: TimelineEvent;
  lane: Lane;
  /** y of the symbol on the line, and of the baseline of its words, px. */
  y: number;
  wordsY: number;
  side: 'left' | 'right';
  /** The day as printed: the number alone, with the month at the first of a month. */
  day: string;
  text: string;
  /** Meeting and call of one day share one label; this is the second word of it. */
  also: string;
  px: number;
  weight: Weight;
  /** True for a meeting outside the week in focus: faint. */
  far: boolean;
  box: Box;
}
export interface Upright {
  y: (dayNumber: number) => number;
  /** x of the line, and from it to the words, px. */
  x: number;
  gap: number;
  items: UprightItem[];
  /** y of the week ticks, and of both ends of the line, px. */
  weeks: number[];
  top: number;
  foot: number;
}

/** How far words may stand from their day, px, and how many events stand on the line in all. */
export const STRAY = 7;
const MOST = 22;
/** The same where one week is in focus: its words may spread over the empty room beside the others, with a hairline to their days. */
const STRAY_WEEK = 40;

/**
 * Lays out the timeline of a phone: one upright line, talks to its left, everything else to its right, one label a day and
 * side. Events are taken in the order of `rankBy` while their words fit beside their day; the others are left out.
 * @param width, height  the box, px
 * With a `focus` only its week has words besides the meetings; the others are left out.
 * @param call  how a call is named beside its date
 */
export function uprightLayout(
  story: Pick<Story, 'tables' | 'steps'>, width: number, height: number, call: (short: string) => string, focus = '', asked: string[] = []
): Upright {
  const days = timelineDays(story);
  const { first, last } = days;
  const top = 34;
  const foot = height - 10;
  const gap = width < 340 ? 14 : 16;
  const x = Math.round(width * (width < 340 ? 0.365 : 0.45));
  const y = (n: number): number => top + ((n - first) / (last - first)) * (foot - 8 - top);
  const ids = meetingIds(story);
  const rank = rankBy(story.tables.timeline, focus, asked);
  const week = weekAround(story, focus);
  const row = week ? ROW + 2 : ROW;
  const all = story.tables.timeline.flatMap((event): UprightItem[] => {
    const lane = laneOf(event, ids) ?? (event.id === focus || asked.includes(event.id) ? 'meetings' : null);
    const n = dayNumber(event.date);
    const far = !!week && (n < week.first || n > week.last);
    return lane && n >= first && n <= last && (!far || ids.has(event.id)) ? [item(event, lane, far)] : [];
  });
  const left = merge(all.filter((i) => i.side === 'left'));
  const right = all.filter((i) => i.side === 'right').sort((a, b) => rank(a.event.id) - rank(b.event.id));
  for (const i of left) if (i.lane === 'calls' && widthOf(i) > x - gap) i.text = call('');
  settle(left, row);
  const kept: UprightItem[] = [];
  for (const next of right) {
    if (kept.length + left.length >= MOST) break;
    if (!week && kept.some((k) => k.event.date === next.event.date)) continue;
    const trial = [...kept, next].sort((a, b) => a.y - b.y);
    if (!week) nameMonths(trial);
    if (trial.every((i) => x + gap + widthOf(i) <= width) && fits(trial, row, week ? STRAY_WEEK : STRAY, foot)) kept.splice(0, kept.length, ...trial);
  }
  if (!week) nameMonths(kept);
  settle(kept, row);
  const items = [...kept, ...left];
  for (const i of items) i.box = boxOf(i);
  return { y, x, gap, items, weeks: weeksOf(days).map((day) => y(dayNumber(day))), top: y(first), foot };

  function item(event: TimelineEvent, lane: Lane, far: boolean): UprightItem {
    const meeting = ids.has(event.id);
    const side = meeting || lane === 'calls' ? 'left' : 'right';
    const text = meeting ? meetingWords(event).name : lane === 'calls' ? call(event.short) : event.short;
    return {
      event, lane, side, text, also: '', day: String(Number(event.date.slice(8))), y: y(dayNumber(event.date)), wordsY: 0, far,
      px: meeting ? 14 : (width < 340 ? 12 : 12.5) + (week ? 1 : 0), weight: (meeting && !far) || event.id === focus ? 600 : 400, box: { x0: 0, x1: 0, y0: 0, y1: 0 }
    };
  }

  function boxOf(i: UprightItem): Box {
    const w = widthOf(i);
    const x0 = i.side === 'left' ? x - gap - w : x + gap;
    return { x0, x1: x0 + w, y0: i.wordsY - i.px * 0.78, y1: i.wordsY + i.px * 0.22 };
  }

  /** A call on the day of a meeting joins the meeting's label. */
  function merge(items: UprightItem[]): UprightItem[] {
    return items.filter((i) => {
      const host = items.find((m) => m !== i && m.lane === 'meetings' && m.event.date === i.event.date);
      if (host && i.lane === 'calls') host.also = call('');
      return !(host && i.lane === 'calls');
    });
  }
}

/** Width of day and words in one line, px. */
function widthOf(i: UprightItem): number {
  const also = i.also ? textWidth(`, ${i.also}`, i.px, 600) : 0;
  return textWidth(`${i.day} `, i.px) + textWidth(i.text, i.px, i.weight) + also;
}

function nameMonths(items: UprightItem[]): void {
  items.forEach((i, at) => {
    const before = items[at - 1]?.event.date.slice(0, 7);
    i.day = i.event.date.slice(0, 7) === before ? String(Number(i.event.date.slice(8))) : dayShort(i.event.date);
  });
}

const ROW = 15.5;

function fits(items: UprightItem[], row: number, stray: number, foot: number): boolean {
  return spread(items.map((i) => i.y), row).every((y, i) => y < foot && Math.abs(y - (items[i]?.y ?? 0)) <= stray);
}

function settle(items: UprightItem[], row: number): void {
  const rows = spread(items.map((i) => i.y), row + 1);
  items.forEach((i, at) => { i.wordsY = (rows[at] ?? i.y) + i.px * 0.34; });
}
