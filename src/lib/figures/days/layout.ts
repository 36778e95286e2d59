// Where each part of the figure of days is, px: one row for each event.
import type { ReaderEvent } from '$lib/scene/reader-story';
import { day, dayShort } from '$lib/ui/format';
import { textWidth, wrap } from '$lib/ui/measure';

interface DayRow {
  event: ReaderEvent;
  date: string;
  lines: string[];
  /** First baseline, px. */
  y: number;
}
export interface DaysLayout {
  rows: DayRow[];
  title: string[];
  /** Left end of the titles of events, px. */
  x: number;
  /** Size of the panel, px. */
  width: number;
  height: number;
  /** Size of the type, px. */
  px: number;
  /** Space over the first line, px. */
  padY: number;
}

/** Widest list on a phone and in a still, px. */
const MAX_LIST_WIDTH = 460;
const LEADING = 1.34;

/**
 * Lays out a short list of events by date. The panel is as high as its rows: date and title, or date and short form
 * where the titles need more than `height`.
 * @param width, height  box of the figure, px
 */
export function layoutDays(
  events: readonly ReaderEvent[],
  title: string,
  width: number,
  height: number,
  narrow: boolean
): DaysLayout {
  const panelWidth = narrow ? Math.min(width, MAX_LIST_WIDTH) : width;
  const px = narrow ? 13 : 14;
  const padY = narrow ? 10 : 18;
  const dates = events.map((e) => (narrow ? dayShort(e.date) : day(e.date)));
  const x = 18 + Math.ceil(Math.max(0, ...dates.map((d) => textWidth(d, px, 600)))) + 14;
  const titleLines = title ? wrap(title, panelWidth, 14, 600) : [];
  const leading = Math.round(px * LEADING);
  const build = (short: boolean): DaysLayout => {
    let y = padY + (titleLines.length ? titleLines.length * 18 + 6 : 0);
    const rows = events.map((event, i): DayRow => {
      const lines = wrap(short ? event.short : (event.title ?? event.short), panelWidth - x, px);
      const row = { event, date: dates[i] ?? '', lines, y: y + px };
      y += lines.length * leading + (narrow ? 4 : 8);
      return row;
    });
    return { rows, title: titleLines, x, width: panelWidth, height: y + padY - 4, px, padY };
  };
  const full = build(false);
  return full.height <= height ? full : build(true);
}
