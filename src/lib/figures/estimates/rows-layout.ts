import { KEY_LINE } from './legend';

/** Where the rows of a forest plot stand, in px from the top of its box. */
export interface RowLayout {
  /** Distance of two rows, and the size of their type, px. */
  pitch: number;
  size: number;
  titleY: number;
  axisY: number;
  /** The rule under the axis numbers, and where grid lines end. */
  top: number;
  bottom: number;
  /** One entry a group: its rule above (null for the first), its heading, the middles of its rows. */
  groups: { rule: number | null; heading: number; rows: number[] }[];
  /** Middle of the first line that says how to read it; null where there is no room. */
  legend: number | null;
  /** Middles of the lines of small print at the foot. */
  foot: number[];
  /** What all of it needs: more than the box where rows would fall under the least size. */
  height: number;
}

export interface RowAsk {
  /** Rows in each group. */
  groups: number[];
  /** Lines that say how to read it in a narrow box, whatever its height; in a wide one it stands where there is room. */
  keyLines?: number;
  footLines: number;
  title: boolean;
  /** Lines of type a row takes: more than 1 where its words stand under its name; its middle is that of the last of them. */
  lines?: number;
  /** Rows with a second line of words under their own. */
  under?: boolean[][];
  /** Room over the axis for the name of a reference line, px. */
  header?: number;
  /** Widest distance of two lines, px, where rows are few. */
  most?: number;
  /** The closest two lines may stand, px, where a box asks for less air than usual. */
  least?: number;
  height: number;
  narrow: boolean;
}

const WIDE = {
  title: 25,
  axis: 23,
  heading: 1.4,
  gap: 0.66,
  least: 13.3,
  most: 21,
  legendFrom: 14.6,
  foot: 16,
  end: 2
};
const NARROW = {
  title: 18,
  axis: 16,
  heading: 1.15,
  gap: 0.5,
  least: 13,
  most: 15,
  legendFrom: Infinity,
  foot: 14,
  end: 8
};

/** Where a box asks for less air than usual its headings have less too. */
const CLOSE = { ...NARROW, heading: 1.05, gap: 0.35 };

/** How far a second line stands under the first, in lines. */
export const UNDER = 0.92;

/** Divides a box among rows: as tall as they fit, never so low that type falls under 11 px. */
export function layRows({
  groups,
  keyLines = 0,
  footLines,
  title,
  lines = 1,
  under = [],
  header = 0,
  most,
  least,
  height,
  narrow
}: RowAsk): RowLayout {
  const measure = narrow ? (least ? CLOSE : NARROW) : WIDE;
  const top = (title ? measure.title : 0) + header + measure.axis;
  const count = groups.reduce((sum, rows) => sum + rows, 0) * lines + under.flat().filter(Boolean).length * UNDER;
  const units = count + groups.length * measure.heading + Math.max(0, groups.length - 1) * measure.gap + 0.35;
  const key = narrow && keyLines > 0 ? keyLines * KEY_LINE + 3 : 0;
  const foot = footLines * measure.foot + (footLines > 0 ? 4 : 0) + key;
  const room = (legendUnits: number): number => (height - top - foot - measure.end) / (units + legendUnits);
  const legended = room(1.7) >= measure.legendFrom;
  const pitch = Math.min(most ?? measure.most, Math.max(least ?? measure.least, room(legended ? 1.7 : 0)));

  let y = top;
  const laid = groups.map((rows, index) => {
    const rule = index === 0 ? null : y + (measure.gap * pitch) / 2;
    if (index > 0) y += measure.gap * pitch;
    const heading = y + measure.heading * pitch * 0.45;
    y += measure.heading * pitch;
    const middles = Array.from({ length: rows }, (_, r) => {
      y += lines * pitch;
      const middle = y - 0.5 * pitch;
      if (under[index]?.[r]) y += UNDER * pitch;
      return middle;
    });
    return { rule, heading, rows: middles };
  });
  y += 0.35 * pitch;
  const bottom = y;
  const legend = legended ? y + 0.85 * pitch : key > 0 ? y + 3 + KEY_LINE / 2 : null;
  if (legended) y += 1.7 * pitch;
  y += key;
  const small = Array.from({ length: footLines }, (_, i) => y + 4 + (i + 0.5) * measure.foot);
  y += foot - key + measure.end;
  return {
    pitch,
    size: narrow ? Math.min(12.5, Math.max(11, pitch * 0.84)) : Math.min(14, Math.max(11, pitch * 0.79)),
    titleY: measure.title * 0.42,
    axisY: top - measure.axis * 0.5,
    top,
    bottom,
    groups: laid,
    legend,
    foot: small,
    height: Math.ceil(y - 0.01)
  };
}
