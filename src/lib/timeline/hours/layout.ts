import type { Day, TimelineEvent } from '$lib/content/types';
import { textWidth, wrap } from '$lib/ui/measure';

/** One event in the list of its day, its words broken to the column; y is its first baseline, px. */
export interface HourRow {
  event: TimelineEvent;
  y: number;
  title: string[];
  detail: string[];
}
export interface HourColumn {
  day: Day;
  /** Left end and width of the column, y of the rule over it, px. */
  x: number;
  y: number;
  width: number;
  rows: HourRow[];
}
export interface Hours {
  columns: HourColumn[];
  /** True where the days stand over one another, each with its name at the left of its list. */
  stacked: boolean;
  /** From the left end of a column to its symbols, and from there to its words, px. */
  indent: number;
  /** Sizes of the events' titles and of their details, px. */
  px: number;
  small: number;
  /** Where the last line ends, px. */
  foot: number;
}

type Depth = 'detail' | 'title' | 'short';
interface Plan {
  width: number;
  low: boolean;
  stacked: boolean;
  indent: number;
  depth: Depth;
  px: number;
  air: number;
}

/** Left of the words, room for the symbol; between columns, px. */
export const MARK = 20;
const GUTTER = 26;

/** Sizes of type, px, those of the other figures; the largest that fits is taken: with details, and without. */
const SIZES: Record<'columns' | 'stacked', Record<Depth, number[]>> = {
  columns: { detail: [16, 15, 14, 13], title: [15, 14, 13, 12], short: [13, 12, 11.5, 11] },
  stacked: { detail: [15, 14, 13], title: [16, 15, 14, 13], short: [13, 12.5, 12, 11.5, 11] }
};
/** What parts two events, px; less in a low box. */
const AIR = [88, 64, 44, 36, 28, 22, 16, 11, 7, 4];
/** Days stand side by side from this width on, px; in a low box earlier, because they cannot stand over one another. */
const COLUMNS_FROM = 600;
const LOW = { height: 330, width: 420 };

/** Size of a day's name, px. */
export function headPx(px: number, stacked: boolean): number {
  return Math.min(stacked ? 14 : 16, stacked ? px : px + 1);
}

/**
 * Lays out a few days as a list each, side by side, or over one another where the box is narrow; events in the order given, with
 * their hour where they have one. Says as much of each as the height allows: title and detail, the title, or its short form.
 * @param events  in the order of the step
 * @param heads  how the days are named, for the room that takes where they stand at the left
 * @param width, height  the box, px
 */
export function hoursLayout(events: readonly TimelineEvent[], heads: string[], width: number, height: number): Hours {
  const days = [...new Set(events.map((e) => e.date))].sort();
  const low = height < LOW.height;
  const stacked = width < (low ? LOW.width : COLUMNS_FROM);
  const indent = stacked ? Math.ceil(Math.max(0, ...heads.map((head) => textWidth(head, 14, 600)))) + 14 : 0;
  const plans = (['detail', 'title', 'short'] as const).flatMap((depth) =>
    SIZES[stacked ? 'stacked' : 'columns'][depth].flatMap((px) =>
      AIR.filter((air) => !stacked || air <= 22).map((air): Plan => ({ width, low, stacked, indent, depth, px, air }))
    )
  );
  let plan: Plan | undefined;
  let columns: HourColumn[] = [];
  for (plan of plans) {
    columns = columnsOf(days, events, plan);
    if (footOf(columns, plan) <= height) break;
  }
  const { px = 12 } = plan ?? {};
  return { columns, stacked, indent, px, small: smallOf(px), foot: plan ? footOf(columns, plan) : 0 };
}

function columnsOf(days: Day[], events: readonly TimelineEvent[], plan: Plan): HourColumn[] {
  const { width, stacked, low } = plan;
  const gutter = low ? 12 : GUTTER;
  const each = stacked ? width : (width - gutter * (days.length - 1)) / days.length;
  let y = 1;
  const columns = days.map((day, i) => {
    const column: HourColumn = { day, x: stacked ? 0 : i * (each + gutter), y, width: each, rows: [] };
    fill(
      column,
      events.filter((e) => e.date === day),
      plan
    );
    if (stacked) y = endOf(column, plan.px) + 8 + plan.air;
    return column;
  });
  if (!stacked) align(columns);
  return columns;
}

/** Lists side by side are read across too: their first events begin on one line, their second ones, and so on. */
function align(columns: HourColumn[]): void {
  for (let n = 0; columns.some(({ rows }) => rows[n]); n++) {
    const y = Math.max(...columns.flatMap(({ rows }) => rows[n]?.y ?? []));
    for (const { rows } of columns) {
      const down = y - (rows[n]?.y ?? y);
      for (const row of rows.slice(n)) row.y += down;
    }
  }
}

function fill(column: HourColumn, events: TimelineEvent[], { stacked, low, indent, depth, px, air }: Plan): void {
  const measure = column.width - indent - MARK;
  let y = column.y + (stacked ? px + 6 : low ? 60 : headPx(px, false) + 2 * px + Math.min(32, 12 + air));
  for (const event of events) {
    const words = depth === 'short' ? event.short : event.title;
    const title = wrap(event.time ? `${event.time} ${words}` : words, measure, px, 600);
    const detail = depth === 'detail' ? wrap(event.detail, measure, smallOf(px)) : [];
    column.rows.push({ event, y, title, detail });
    y += title.length * lead(px) + (detail.length > 0 ? headed(px) : 0) + detail.length * lead(smallOf(px)) + air;
  }
}

function smallOf(px: number): number {
  return Math.max(12, px - 2);
}

/** Between a title and its detail, px: a heading belongs to its text, and stands clear of it. */
export function headed(px: number): number {
  return Math.round(px * 0.34);
}

/** Baseline to baseline, px. */
export function lead(px: number): number {
  return Math.round(px * 1.3);
}

function footOf(columns: HourColumn[], { px }: Plan): number {
  return Math.max(0, ...columns.map((c) => endOf(c, px)));
}

function endOf(column: HourColumn, px: number): number {
  const last = column.rows.at(-1);
  return last
    ? last.y +
        (last.title.length - 1) * lead(px) +
        (last.detail.length > 0 ? headed(px) : 0) +
        last.detail.length * lead(smallOf(px)) +
        5
    : column.y;
}
