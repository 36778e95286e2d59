import type { Day } from '$lib/content/types';
import { dayShort, day as dayWords, monthYearShort } from '$lib/ui/format';
import { textWidth } from '$lib/ui/measure';
import type { RailScale } from './scale';

/** Sizes of the day's label and of the months' labels, px. */
export const DAY_PX = 13.5;
export const MONTH_PX = 11.5;
/** Between two labels, px. */
const RAIL_LABEL_GAP = 10;

/** A label with its left end, px from the rail's left end. */
export interface RailLabel {
  text: string;
  x: number;
}

/**
 * The label of the day, centred over its place within the rail, and those of the start and the months; `hidden` where
 * the day's label needs their place.
 * @param length  of the rail, px
 */
export function railLabels(
  scale: RailScale,
  day: Day,
  length: number,
  narrow: boolean
): { day: RailLabel; months: (RailLabel & { hidden: boolean })[] } {
  const text = dayWords(day);
  const width = textWidth(text, DAY_PX, 600);
  const x = clampLabel(scale(day), width, 0, length);
  const months = [
    ...(scale.start ? [{ x: 0, text: narrow ? dayShort(scale.start) : monthYearShort(scale.start) }] : []),
    ...scale.months.map((tick) => ({ x: scale(tick), text: dayWords(tick.slice(0, 7)) }))
  ];
  return {
    day: { text, x },
    months: months.map((m) => ({
      ...m,
      hidden: m.x <= x + width + RAIL_LABEL_GAP && m.x + textWidth(m.text, MONTH_PX) >= x - RAIL_LABEL_GAP
    }))
  };
}

/**
 * Left end of a label that is centred over a place and moved in where it would cross an edge, px.
 * @param centre  place it belongs to, px
 * @param min, max  edges it may not cross, px
 */
export function clampLabel(centre: number, labelWidth: number, min: number, max: number): number {
  return Math.max(min, Math.min(max - labelWidth, centre - labelWidth / 2));
}
