import type { Day, TimelineEvent } from '$lib/content/types';
import { wrap } from '$lib/ui/measure';

/** One event in the list of its day, its words broken to the column; y is its first baseline, px. */
export interface HourRow { event: TimelineEvent; y: number; title: string[]; detail: string[] }
export interface HourColumn {
  day: Day;
  /** Left end and width of its words, y of its heading, px. */
  x: number;
  y: number;
  width: number;
  /** Baseline of 'hour not reported'; null where every event has its hour. */
  unknownY: number | null;
  rows: HourRow[];
}
export interface Hours {
  columns: HourColumn[];
  /** The strip of hours: x of an hour (0 to 24) of the day at an index, and where its line lies, px. */
  hour: (dayIndex: number, hour: number) => number;
  stripY: number;
  px: number;
  /** Where the last line ends, px. */
  foot: number;
}

type Depth = 'detail' | 'title' | 'short';
interface Plan { width: number; height: number; narrow: boolean; depth: Depth; px: number }

/** Left of the words, room for the symbol; between columns, px. */
const MARK = 18;
const GUTTER = 22;

/** The hour of 'HH:MM', as a number. */
export function hourOf(time: string): number {
  const [h = '0', m = '0'] = time.split(':');
  return Number(h) + Number(m) / 60;
}

/**
 * Lays out a few days as a strip of hours with the list of each day below it: events with an hour first, the others after
 * them in the order given. Says as much of each event as the height allows: title and detail, the title, or its short form.
 * @param events  in the order of the step
 * @param width, height  the box, px
 */
export function hoursLayout(events: readonly TimelineEvent[], width: number, height: number, narrow: boolean): Hours {
  const days = [...new Set(events.map((e) => e.date))].sort();
  const px = narrow ? 12.5 : width >= 900 ? 14 : 13;
  const depths: Depth[] = narrow ? ['title', 'short'] : ['detail', 'title', 'short'];
  let columns: HourColumn[] = [];
  for (const depth of depths) {
    columns = columnsOf(days, events, { width, height, narrow, depth, px });
    if (columns.every((c) => footOf(c, px) <= height)) break;
  }
  const stripY = narrow ? 40 : 52;
  const each = width / Math.max(1, days.length);
  return { columns, stripY, px, foot: Math.max(0, ...columns.map((c) => footOf(c, px))), hour: (i, hour) => (i + hour / 24) * each };
}

function columnsOf(days: Day[], events: readonly TimelineEvent[], plan: Plan): HourColumn[] {
  const { width, narrow } = plan;
  const each = narrow ? width : width / days.length;
  let y = narrow ? 84 : 104;
  return days.map((day, i) => {
    const column: HourColumn = {
      day, x: narrow ? 0 : i * each, y, width: narrow ? width : each - (i < days.length - 1 ? GUTTER : 0), unknownY: null, rows: []
    };
    fill(column, events.filter((e) => e.date === day), plan);
    if (narrow) y = footOf(column, plan.px) + 22;
    return column;
  });
}

function fill(column: HourColumn, events: TimelineEvent[], { narrow, depth, px }: Plan): void {
  const timed = events.filter((e) => e.time).sort((a, b) => a.time.localeCompare(b.time));
  const measure = column.width - MARK;
  let y = narrow ? column.y : column.y - 24;
  const push = (event: TimelineEvent): void => {
    const title = depth === 'short' ? [event.short] : wrap(event.time ? `${event.time} ${event.title}` : event.title, measure, px, 600);
    const detail = depth === 'detail' ? wrap(event.detail, measure, px - 0.5) : [];
    y += narrow ? px + 6 : 24;
    column.rows.push({ event, y, title, detail });
    y += (title.length - 1) * lead(px) + detail.length * lead(px - 0.5);
  };
  timed.forEach(push);
  if (events.length > timed.length) {
    y += narrow ? px + 4 : timed.length ? 28 : 24;
    column.unknownY = y;
  }
  events.filter((e) => !e.time).forEach(push);
}

/** Baseline to baseline, px. */
export function lead(px: number): number {
  return Math.round(px * 1.26);
}

function footOf(column: HourColumn, px: number): number {
  const last = column.rows.at(-1);
  return last ? last.y + (last.title.length - 1) * lead(px) + last.detail.length * lead(px - 0.5) + 4 : column.y;
}
