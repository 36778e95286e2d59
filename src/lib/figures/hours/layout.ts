import type { Day, TimelineEvent } from '$lib/content/types';
import { textWidth, wrap } from '$lib/ui/measure';

/** An event in the list of its day, its text broken into lines. */
interface HourRow {
  event: TimelineEvent;
  /** First baseline, px. */
  y: number;
  title: string[];
  detail: string[];
}
interface HourColumn {
  day: Day;
  /** Left end and width, and y of the rule over the column, px. */
  x: number;
  y: number;
  width: number;
  rows: HourRow[];
}
export interface HoursLayout {
  columns: HourColumn[];
  /** Days one above the other, each with its name left of its list; else side by side. */
  stacked: boolean;
  /** From the left end of a column to its symbols, px. */
  indent: number;
  /** Size of the titles and of the details, px. */
  px: number;
  detailPx: number;
  /** Bottom of the last line, px. */
  bottom: number;
}

/** How much of each event is printed: title and detail, the title, or its short form. */
type Depth = 'detail' | 'title' | 'short';
/** One way to set the lists. */
interface HoursSetting {
  width: number;
  low: boolean;
  stacked: boolean;
  indent: number;
  depth: Depth;
  px: number;
  /** Between two events, px. */
  gap: number;
}

/** Width reserved for a symbol, left of the text, px. */
export const SYMBOL_WIDTH = 20;
/** Between columns, px. */
const DAY_GUTTER = 26;

/** Sizes of the titles, px, the largest tried first. */
const TITLE_SIZES: Record<'columns' | 'stacked', Record<Depth, number[]>> = {
  columns: { detail: [16, 15, 14, 13], title: [15, 14, 13, 12], short: [13, 12, 11.5, 11] },
  stacked: { detail: [15, 14, 13], title: [16, 15, 14, 13], short: [13, 12.5, 12, 11.5, 11] }
};
/** Gaps between two events, px, the largest tried first; stacked days use those up to `MAX_STACKED_GAP`. */
const GAPS = [88, 64, 44, 36, 28, 22, 16, 11, 7, 4];
const MAX_STACKED_GAP = 22;
/**
 * Days are side by side from this width on, px; in a low box from a smaller one, because it has no room to stack
 * them.
 */
const COLUMNS_FROM = 600;
const LOW_BOX = { height: 330, columnsFrom: 420 };

/** Size of a day's name, px. */
export function dayPx(px: number, stacked: boolean): number {
  return Math.min(stacked ? 14 : 16, stacked ? px : px + 1);
}

/**
 * Lays out a list of events for each of a few days, in the most detailed and largest setting that fits the height; in
 * the smallest where none does.
 * @param events  in the order to print
 * @param dayNames  names of the days as printed; the widest sets the indent of stacked days
 * @param width, height  box of the lists, px
 */
export function layoutHours(
  events: readonly TimelineEvent[],
  dayNames: string[],
  width: number,
  height: number
): HoursLayout {
  const days = [...new Set(events.map((e) => e.date))].sort();
  const low = height < LOW_BOX.height;
  const stacked = width < (low ? LOW_BOX.columnsFrom : COLUMNS_FROM);
  const indent = stacked ? Math.ceil(Math.max(0, ...dayNames.map((name) => textWidth(name, 14, 600)))) + 14 : 0;
  const settings = (['detail', 'title', 'short'] as const).flatMap((depth) =>
    TITLE_SIZES[stacked ? 'stacked' : 'columns'][depth].flatMap((px) =>
      GAPS.filter((gap) => !stacked || gap <= MAX_STACKED_GAP).map((gap): HoursSetting => ({
        width,
        low,
        stacked,
        indent,
        depth,
        px,
        gap
      }))
    )
  );
  let setting: HoursSetting | undefined;
  let columns: HourColumn[] = [];
  for (setting of settings) {
    columns = hourColumns(days, events, setting);
    if (bottomOf(columns, setting) <= height) break;
  }
  const { px = 12 } = setting ?? {};
  return { columns, stacked, indent, px, detailPx: detailPx(px), bottom: setting ? bottomOf(columns, setting) : 0 };
}

function hourColumns(days: Day[], events: readonly TimelineEvent[], setting: HoursSetting): HourColumn[] {
  const { width, stacked, low } = setting;
  const gutter = low ? 12 : DAY_GUTTER;
  const columnWidth = stacked ? width : (width - gutter * (days.length - 1)) / days.length;
  let y = 1;
  const columns = days.map((day, i) => {
    const column: HourColumn = { day, x: stacked ? 0 : i * (columnWidth + gutter), y, width: columnWidth, rows: [] };
    addRows(
      column,
      events.filter((e) => e.date === day),
      setting
    );
    if (stacked) y = columnBottom(column, setting.px) + 8 + setting.gap;
    return column;
  });
  if (!stacked) alignRows(columns);
  return columns;
}

/** Moves rows down so that the first events of all columns share a baseline, the second ones too, and so on. */
function alignRows(columns: HourColumn[]): void {
  for (let n = 0; columns.some(({ rows }) => rows[n]); n++) {
    const y = Math.max(...columns.flatMap(({ rows }) => rows[n]?.y ?? []));
    for (const { rows } of columns) {
      const shift = y - (rows[n]?.y ?? y);
      for (const row of rows.slice(n)) row.y += shift;
    }
  }
}

/** Adds the events of a day to its column; side by side they begin below the day's name. */
function addRows(column: HourColumn, events: TimelineEvent[], setting: HoursSetting): void {
  const { stacked, low, indent, depth, px, gap } = setting;
  const textWidth = column.width - indent - SYMBOL_WIDTH;
  let y = column.y + (stacked ? px + 6 : low ? 60 : dayPx(px, false) + 2 * px + Math.min(32, 12 + gap));
  for (const event of events) {
    const text = depth === 'short' ? event.short : event.title;
    const title = wrap(event.time ? `${event.time} ${text}` : text, textWidth, px, 600);
    const detail = depth === 'detail' ? wrap(event.detail, textWidth, detailPx(px)) : [];
    column.rows.push({ event, y, title, detail });
    y += title.length * lineHeight(px) + detailHeight(detail, px) + gap;
  }
}

function detailPx(px: number): number {
  return Math.max(12, px - 2);
}

function detailHeight(detail: string[], px: number): number {
  return (detail.length > 0 ? titleGap(px) : 0) + detail.length * lineHeight(detailPx(px));
}

/** Additional space between a title and its detail, px. */
export function titleGap(px: number): number {
  return Math.round(px * 0.34);
}

/** Distance of two baselines, px. */
export function lineHeight(px: number): number {
  return Math.round(px * 1.3);
}

function bottomOf(columns: HourColumn[], { px }: HoursSetting): number {
  return Math.max(0, ...columns.map((c) => columnBottom(c, px)));
}

function columnBottom(column: HourColumn, px: number): number {
  const last = column.rows.at(-1);
  return last ? last.y + (last.title.length - 1) * lineHeight(px) + detailHeight(last.detail, px) + 5 : column.y;
}
