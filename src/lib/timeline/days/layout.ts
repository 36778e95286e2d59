import type { TimelineEvent } from '$lib/content/types';
import { day, dayShort } from '$lib/ui/format';
import { textWidth, wrap } from '$lib/ui/measure';

export interface DayRow {
  event: TimelineEvent;
  date: string;
  lines: string[];
  /** first baseline, px */ y: number;
}
export interface Days {
  rows: DayRow[];
  title: string[];
  /** x of the words, size of the panel and of its type, px */ x: number;
  width: number;
  height: number;
  px: number;
  pad: number;
  padY: number;
}

/** Widest the list may be in a standing picture, px. */
const WIDEST = 460;
const LEADING = 1.34;

/**
 * Lays out a short list of days in a panel that is as high as its rows: the date, then the title of the event, or its short
 * form where the titles need more height than there is.
 * @param width, height  the room, px
 */
export function daysLayout(
  events: readonly TimelineEvent[],
  title: string,
  width: number,
  height: number,
  narrow: boolean
): Days {
  const wide = narrow ? Math.min(width, WIDEST) : width;
  const px = narrow ? 13 : 14;
  const pad = 0;
  const padY = narrow ? 10 : 18;
  const dates = events.map((e) => (narrow ? dayShort(e.date) : day(e.date)));
  const x = pad + 18 + Math.ceil(Math.max(0, ...dates.map((d) => textWidth(d, px, 600)))) + 14;
  const head = title ? wrap(title, wide - 2 * pad, 14, 600) : [];
  const lead = Math.round(px * LEADING);
  const build = (short: boolean): Days => {
    let y = padY + (head.length ? head.length * 18 + 6 : 0);
    const rows = events.map((event, i): DayRow => {
      const lines = wrap(short ? event.short : event.title, wide - pad - x, px);
      const row = { event, date: dates[i] ?? '', lines, y: y + px };
      y += lines.length * lead + (narrow ? 4 : 8);
      return row;
    });
    return { rows, title: head, x, width: wide, height: y + padY - 4, px, pad, padY };
  };
  const full = build(false);
  return full.height <= height ? full : build(true);
}
