import { LEGEND_LINE_PX } from './legend';

/** Places of the rows of a forest plot, px from the top of its box. */
export interface RowsLayout {
  /** Distance of two rows, and size of their type, px. */
  pitch: number;
  size: number;
  titleY: number;
  axisY: number;
  /** Rule under the axis numbers, and lower end of the grid lines. */
  top: number;
  bottom: number;
  /** For each group: rule above (null for the first), heading, middles of its rows. */
  groups: { rule: number | null; heading: number; rows: number[] }[];
  /** Middle of the first line of the legend; null where there is no room for it. */
  legend: number | null;
  /** Middles of the lines of notes. */
  notes: number[];
  /** Height of the whole; more than the box where rows would be closer than allowed. */
  height: number;
}

export interface RowsRequest {
  /** Rows in each group. */
  groups: number[];
  /** Lines of the legend in a narrow box, always reserved; a wide box has the legend where there is room. */
  legendLines?: number;
  noteLines: number;
  title: boolean;
  /** Height of a row in lines of type; its middle is that of the last line. */
  linesPerRow?: number;
  /** Rows with a second line of text under their own. */
  secondLines?: boolean[][];
  /** Height over the axis for the name of a reference line, px. */
  headerHeight?: number;
  /** Largest distance of two lines, px. */
  maxPitch?: number;
  /** Smallest distance of two lines, px; if given, headings and gaps are smaller too. */
  minPitch?: number;
  height: number;
  narrow: boolean;
}

/** Heights in px; `heading` and `gap` in rows. */
interface RowsMetrics {
  title: number;
  axis: number;
  heading: number;
  gap: number;
  minPitch: number;
  maxPitch: number;
  /** Pitch from which there is a legend below the rows. */
  legendFrom: number;
  note: number;
  end: number;
}
const WIDE_ROWS: RowsMetrics = {
  title: 25,
  axis: 23,
  heading: 1.4,
  gap: 0.66,
  minPitch: 13.3,
  maxPitch: 21,
  legendFrom: 14.6,
  note: 16,
  end: 2
};
const NARROW_ROWS: RowsMetrics = {
  title: 18,
  axis: 16,
  heading: 1.15,
  gap: 0.5,
  minPitch: 13,
  maxPitch: 15,
  legendFrom: Infinity,
  note: 14,
  end: 8
};
const CLOSE_ROWS: RowsMetrics = { ...NARROW_ROWS, heading: 1.05, gap: 0.35 };

/** Distance of a second line from the first, in rows. */
export const SECOND_LINE = 0.92;
/** Space below the last row, and height of a legend below the rows, in rows. */
const ROWS_END = 0.35;
const LEGEND_ROWS = 1.7;

/**
 * Divides the height of a box among rows, between the smallest and the largest pitch. Type is never smaller than 11
 * px.
 */
export function layoutRows(request: RowsRequest): RowsLayout {
  const { legendLines = 0, noteLines, title, headerHeight = 0, maxPitch, minPitch, height, narrow } = request;
  const metrics = metricsFor(narrow, minPitch);
  const top = (title ? metrics.title : 0) + headerHeight + metrics.axis;
  const legendHeight = narrow && legendLines > 0 ? legendLines * LEGEND_LINE_PX + 3 : 0;
  const endHeight = noteLines * metrics.note + (noteLines > 0 ? 4 : 0) + legendHeight;
  const units = rowUnits(request, metrics);
  const pitchWith = (legendRows: number): number => (height - top - endHeight - metrics.end) / (units + legendRows);
  const legendBelow = pitchWith(LEGEND_ROWS) >= metrics.legendFrom;
  const pitch = Math.min(
    maxPitch ?? metrics.maxPitch,
    Math.max(minPitch ?? metrics.minPitch, pitchWith(legendBelow ? LEGEND_ROWS : 0))
  );

  const placed = placeRows(request, metrics, top, pitch);
  const bottom = placed.end + ROWS_END * pitch;
  let y = bottom;
  const legend = legendBelow ? y + 0.85 * pitch : legendHeight > 0 ? y + 3 + LEGEND_LINE_PX / 2 : null;
  if (legendBelow) y += LEGEND_ROWS * pitch;
  y += legendHeight;
  const notes = Array.from({ length: noteLines }, (_, i) => y + 4 + (i + 0.5) * metrics.note);
  y += endHeight - legendHeight + metrics.end;
  return {
    pitch,
    size: narrow ? Math.min(12.5, Math.max(11, pitch * 0.84)) : Math.min(14, Math.max(11, pitch * 0.79)),
    titleY: metrics.title * 0.42,
    axisY: top - metrics.axis * 0.5,
    top,
    bottom,
    groups: placed.groups,
    legend,
    notes,
    height: Math.ceil(y - 0.01)
  };
}

function metricsFor(narrow: boolean, minPitch: number | undefined): RowsMetrics {
  if (!narrow) return WIDE_ROWS;
  return minPitch ? CLOSE_ROWS : NARROW_ROWS;
}

/** Height of all groups, in rows. */
function rowUnits({ groups, linesPerRow = 1, secondLines = [] }: RowsRequest, metrics: RowsMetrics): number {
  const lines =
    groups.reduce((sum, rows) => sum + rows, 0) * linesPerRow + secondLines.flat().filter(Boolean).length * SECOND_LINE;
  return lines + groups.length * metrics.heading + Math.max(0, groups.length - 1) * metrics.gap + ROWS_END;
}

function placeRows(
  { groups, linesPerRow = 1, secondLines = [] }: RowsRequest,
  metrics: RowsMetrics,
  top: number,
  pitch: number
): { groups: RowsLayout['groups']; end: number } {
  let y = top;
  const placed = groups.map((rows, index) => {
    const rule = index === 0 ? null : y + (metrics.gap * pitch) / 2;
    if (index > 0) y += metrics.gap * pitch;
    const heading = y + metrics.heading * pitch * 0.45;
    y += metrics.heading * pitch;
    const middles = Array.from({ length: rows }, (_, r) => {
      y += linesPerRow * pitch;
      const middle = y - 0.5 * pitch;
      if (secondLines[index]?.[r]) y += SECOND_LINE * pitch;
      return middle;
    });
    return { rule, heading, rows: middles };
  });
  return { groups: placed, end: y };
}
