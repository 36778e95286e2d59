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
  /** True where the days stand over one another, with their names before each list. */
  stacked: boolean;
  /** The strip of hours: x of an hour (0 to 24) of the day at an index, and where its line lies, px. */
  hour: (dayIndex: number, hour: number) => number;
  stripY: number;
  px: number;
  /** Where the last line ends, px. */
  foot: number;
}

type Depth = 'detail' | 'title' | 'short';
interface Plan { width: number; low: boolean; stacked: boolean; depth: Depth; px: number; air: number }

/** Left of the words, room for the symbol; between columns, px. */
const MARK = 18;
const GUTTER = 22;

/** The hour of 'HH:MM', as a number. */
export function hourOf(time: string): number {
  const [h = '0', m = '0'] = time.split(':');
  return Number(h) + Number(m) / 60;
}

/** Sizes of type, px, the largest that fits is taken: with details, and without. */
const SIZES: Record<'columns' | 'stacked', Record<Depth, number[]>> = {
  columns: { detail: [18, 17, 16, 15, 14, 13], title: [14, 13, 12], short: [13, 12, 11.5, 11] },
  stacked: { detail: [14, 13, 12.5], title: [13, 12.5, 12], short: [12.5, 12, 11.5, 11] }
};
/** What rows gain over their usual distance in a high box, and lose in a low one, px. */
const AIR = [36, 28, 20, 12, 9, 6, 3, 0, -3];
/** Days stand side by side from this width on, px; in a low box earlier, because they cannot stand over one another. */
const COLUMNS_FROM = 600;
const LOW = { height: 330, width: 420 };

/**
 * Lays out a few days as a strip of hours with the list of each day below it: events with an hour first, the others after
 * them in the order given. Says as much of each event as the height allows: title and detail, the title, or its short form.
 * @param events  in the order of the step
 * @param width, height  the box, px
 */
export function hoursLayout(events: readonly TimelineEvent[], width: number, height: number): Hours {
  const days = [...new Set(events.map((e) => e.date))].sort();
  const low = height < LOW.height;
  const stacked = width < (low ? LOW.width : COLUMNS_FROM);
  const plans = (['detail', 'title', 'short'] as const)
    .flatMap((depth) => SIZES[stacked ? 'stacked' : 'columns'][depth].flatMap((px) => AIR.map((air): Plan => ({ width, low, stacked, depth, px, air }))));
  let plan: Plan | undefined;
  let columns: HourColumn[] = [];
  for (plan of plans) {
    columns = columnsOf(days, events, plan);
    if (foot(columns, plan.px) <= height) break;
  }
  const px = plan?.px ?? SIZES.columns.short[0] ?? 12;
  const each = width / Math.max(1, days.length);
  return { columns, stacked, stripY: stacked ? 40 : 52, px, foot: foot(columns, px), hour: (i, hour) => (i + hour / 24) * each };
}

function foot(columns: HourColumn[], px: number): number {
  return Math.max(0, ...columns.map((c) => footOf(c, px)));
}

function columnsOf(days: Day[], events: readonly TimelineEvent[], plan: Plan): HourColumn[] {
  const { width, stacked } = plan;
  const each = stacked ? width : width / days.length;
  const gutter = plan.low ? 8 : GUTTER;
  let y = stacked ? 84 : plan.low ? 94 : 104;
  return days.map((day, i) => {
    const column: HourColumn = {
      day, x: stacked ? 0 : i * each, y, width: stacked ? width : each - (i < days.length - 1 ? gutter : 0), unknownY: null, rows: []
    };
    fill(column, events.filter((e) => e.date === day), plan);
    if (stacked) y = footOf(column, plan.px) + 22 + plan.air;
    return column;
  });
}

function fill(column: HourColumn, events: TimelineEvent[], { stacked, low, depth, px, air }: Plan): void {
  const timed = events.filter((e) => e.time).sort((a, b) => a.time.localeCompare(b.time));
  const measure = column.width - MARK;
  const step = (stacked ? px + 6 : low ? px + 7 : px + 11) + air;
  let y = stacked ? column.y : column.y - step;
  const push = (event: TimelineEvent): void => {
    const words = depth === 'short' ? event.short : event.time ? `${event.time} ${event.title}` : event.title;
    const title = wrap(words, measure, px, 600);
    const detail = depth === 'detail' ? wrap(event.detail, measure, px - 0.5) : [];
    y += step;
    column.rows.push({ event, y, title, detail });
    y += (title.length - 1) * lead(px) + detail.length * lead(px - 0.5);
  };
  timed.forEach(push);
  if (events.length > timed.length) {
    y += stacked ? px + 4 : step + (timed.length && !low ? 4 : 0);
    column.unknownY = y;
    if (low) y -= 3;
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
