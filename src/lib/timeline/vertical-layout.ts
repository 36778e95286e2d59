import type { Story, TimelineEvent } from '$lib/content/types';
import { dayNumber } from '$lib/scene/day';
import { dayShort } from '$lib/ui/format';
import { textWidth, type Weight } from '$lib/ui/measure';
import { laneOf, meetingIds, meetingWords, rankBy, timelineDays, weekAround, type Lane } from './events';
import { spread, type Box } from './boxes';

export interface UprightItem {
  event: TimelineEvent;
  lane: Lane;
  /** y of its symbol, in the order of days and at their distance where rows allow it, and of the baseline of its words, px. */
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
  box: Box;
}
export interface Upright {
  y: (dayNumber: number) => number;
  /** x of the line, where the symbols of the talks stand; of the symbols at its right; and of the words on either side, px. */
  x: number;
  symbolX: number;
  words: { left: number; right: number };
  items: UprightItem[];
  /** y of both ends of the line, px. */
  top: number;
  foot: number;
}

/** How many events stand on the line in all. */
const MOST = 22;
/** From the line to the words of the talks and to the symbols at its right; from those to their words, px. */
const GAP = { slim: 16, wide: 18 };
const BESIDE = 8;

/**
 * Lays out the timeline of a phone: one upright line, talks on it with words to its left, everything else beside it to its
 * right. Every event has a row of its own side, its symbol on it: days stand at their distance, or closer to even where rows
 * want their height. Events are taken in the order of `rankBy` while there are rows; the others are left out.
 * @param width, height  the box, px
 * With a `focus` the line is its week alone.
 * @param call  how a call is named beside its date
 */
export function uprightLayout(
  story: Pick<Story, 'tables' | 'steps'>,
  width: number,
  height: number,
  call: (short: string) => string,
  focus = '',
  asked: string[] = []
): Upright {
  const days = timelineDays(story);
  const week = weekAround(story, focus);
  const { first, last } = week ?? days;
  const top = 34;
  const foot = height - 10;
  const gap = width < SLIM ? GAP.slim : GAP.wide;
  const x = Math.round(width * (width < SLIM ? 0.33 : week && width < 400 ? 0.37 : 0.41));
  const words = { left: x - gap, right: x + gap + BESIDE };
  const ids = meetingIds(story);
  const rank = rankBy(story.tables.timeline, focus, asked);
  const row = height < LOW ? ROW.low : week ? ROW.week : ROW.all;
  const most = Math.floor((foot - 8 - top) / row) + 1;
  const all = story.tables.timeline.flatMap((event): UprightItem[] => {
    const lane = laneOf(event, ids) ?? (event.id === focus || asked.includes(event.id) ? 'meetings' : null);
    const n = dayNumber(event.date);
    return lane && n >= first && n <= last ? [item(event, lane)] : [];
  });
  const left = merge(all.filter((i) => i.side === 'left'));
  const right = all.filter((i) => i.side === 'right').sort((a, b) => rank(a.event.id) - rank(b.event.id));
  for (const i of left) if (i.lane === 'calls' && widthOf(i) > words.left) i.text = call('');
  const kept: UprightItem[] = [];
  for (const next of right) {
    if (kept.length + left.length >= MOST) break;
    if (!week && kept.some((k) => k.event.date === next.event.date)) continue;
    const trial = [...kept, next].sort((a, b) => a.event.date.localeCompare(b.event.date));
    if (!week) nameMonths(trial);
    if (trial.every((i) => words.right + widthOf(i) <= width) && rowsOf([...left, ...trial]).length <= most)
      kept.splice(0, kept.length, ...trial);
  }
  if (!week) nameMonths(kept);
  const items = [...kept, ...left];
  const rows = rowsOf(items);
  const wanted = rows.map(({ n }) => top + ((n - first) / (last - first)) * (foot - 8 - top));
  // Even where days crowd, and none over either end of the line.
  const ys = spread(wanted, row).map((at, i) =>
    Math.max(top + i * row, Math.min(at, foot - 8 - (rows.length - 1 - i) * row))
  );
  rows.forEach(({ items: own }, r) => {
    for (const i of own) {
      i.y = ys[r] ?? top;
      i.wordsY = i.y + i.px * 0.34;
      i.box = boxOf(i);
    }
  });
  return {
    y: (n) =>
      along(
        rows.map((r) => r.n),
        ys,
        n
      ),
    x,
    symbolX: x + gap,
    words,
    items,
    top,
    foot
  };

  function item(event: TimelineEvent, lane: Lane): UprightItem {
    const meeting = ids.has(event.id);
    const side = meeting || lane === 'calls' ? 'left' : 'right';
    const text = meeting ? meetingWords(event).name : lane === 'calls' ? call(event.short) : event.short;
    return {
      event,
      lane,
      side,
      text,
      also: '',
      day: String(Number(event.date.slice(8))),
      y: 0,
      wordsY: 0,
      px: meeting
        ? width < SLIM || height < LOW
          ? 13
          : 14
        : width < SLIM || height < LOW
          ? 12
          : week && width >= 400
            ? 13.5
            : 12.5,
      weight: meeting || event.id === focus ? 600 : 400,
      box: { x0: 0, x1: 0, y0: 0, y1: 0 }
    };
  }

  function boxOf(i: UprightItem): Box {
    const w = widthOf(i);
    const x0 = i.side === 'left' ? words.left - w : words.right;
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

/** Distance of two rows, px: at least, where one week is shown, and in a box lower than `LOW`. */
const ROW = { all: 16.5, week: 18.5, low: 14.4 };
const LOW = 250;
/** A box of the narrowest phones, px. */
const SLIM = 340;

interface Row {
  n: number;
  items: UprightItem[];
}

/** One row for each event at the right, in the order of days; a talk stands in the first row of its day. */
function rowsOf(items: readonly UprightItem[]): Row[] {
  const days = [...new Set(items.map((i) => i.event.date))].sort();
  return days.flatMap((date): Row[] => {
    const of = (side: UprightItem['side']): UprightItem[] =>
      items.filter((i) => i.event.date === date && i.side === side);
    const [left, right] = [of('left'), of('right')];
    return Array.from({ length: Math.max(left.length, right.length) }, (_, r) => ({
      n: dayNumber(date),
      items: [left[r], right[r]].filter((i) => i !== undefined)
    }));
  });
}

/** Height of a moment between rows, px: it runs evenly from the first row of a day to that of the next. */
function along(days: readonly number[], ys: readonly number[], n: number): number {
  const after = days.findIndex((day) => day > n);
  const at = after < 0 ? days.length - 1 : after - 1;
  const from = days.indexOf(days[at] ?? NaN);
  const [a, b] = [days[from], days[after]];
  const y = ys[Math.max(0, from)] ?? 0;
  return a === undefined || b === undefined ? y : y + ((n - a) / (b - a)) * ((ys[after] ?? y) - y);
}
