import { textWidth } from '$lib/ui/measure';
import type { CountsBody, PlacedCount } from './layout';
import { layoutRowText } from './lines';
import type { CountRow } from './select';

/** A figure in large type. */
export interface LargeFigure {
  /** What limits the figure ('over'), in small type before it; '' without. */
  before: string;
  text: string;
  px: number;
  /** Left edge; right edge of figures in a column, px. */
  x: number;
  y: number;
  anchor: 'start' | 'end';
}

/** Between two figures side by side, and between a figure and the text on its right, px. */
const FIGURE_GUTTER = 32;
/** Between what limits a figure and the figure, px. */
const BEFORE_GAP = 5;

/**
 * The form for phones: a column of figures, the text of each on its right; the text of a single figure below it.
 * @param top, height, width  box of the figures, px
 */
export function layoutFigureColumn(rows: CountRow[], top: number, height: number, width: number): CountsBody {
  const textPx = 12.5;
  const leading = textPx * 1.25;
  const single = rows.length === 1;
  const rowHeight = Math.min(single ? 130 : 62, Math.max(38, height / Math.max(1, rows.length)));
  const px = Math.min(single ? 54 : 34, rowHeight * 0.62);
  const figures = rows.map(splitLabel);
  const right = Math.max(0, ...figures.map((figure) => figureWidth(figure, px, textPx)));
  const x = single ? 0 : right + 14;
  const placed = rows.map((row, i): PlacedCount => {
    const y = top + i * rowHeight;
    const baseline = single ? y + px * 0.98 : y + rowHeight / 2 + px * 0.36;
    const text = layoutRowText(row, { x, y: 0, width: width - x, px: textPx, leading });
    const shift = single ? baseline + 10 : y + (rowHeight - text.end) / 2;
    return {
      id: row.id,
      rule: i > 0 ? y : null,
      cells: [],
      hearsay: row.hearsay,
      lines: text.lines.map((line) => ({ ...line, y: line.y + shift })),
      large: { ...(figures[i] ?? EMPTY), px, x: single ? 0 : right, y: baseline, anchor: single ? 'start' : 'end' }
    };
  });
  const bottom = single ? lastBaseline(placed) + 10 : top + rows.length * rowHeight;
  return { rows: placed, columns: [], bottom };
}

/**
 * The wide form: figures side by side, each over its text; the text of a single figure is on its right.
 * @param top, height, width  box of the figures, px
 */
export function layoutFigureLine(rows: CountRow[], top: number, height: number, width: number): CountsBody {
  const textPx = 14;
  const leading = 18;
  const single = rows.length === 1;
  const columnWidth = (width - (rows.length - 1) * FIGURE_GUTTER) / Math.max(1, rows.length);
  const figures = rows.map(splitLabel);
  const widthsAt = (px: number): number[] => figures.map((figure) => figureWidth(figure, px, textPx));
  const px = single
    ? Math.min(108, height * 0.84)
    : ([56, 50, 44, 38].find((size) => Math.max(...widthsAt(size)) <= columnWidth) ?? 32);
  const baseline = top + 6 + px * 0.76;
  const placed = rows.map((row, i): PlacedCount => {
    const x = i * (columnWidth + FIGURE_GUTTER);
    const textX = single ? (widthsAt(px)[i] ?? 0) + FIGURE_GUTTER : x;
    const textWidth = single ? width - textX : columnWidth;
    const text = layoutRowText(row, { x: textX, y: 0, width: textWidth, px: textPx, leading });
    const shift = single ? baseline - text.end + 4 : baseline + 10;
    return {
      id: row.id,
      rule: null,
      cells: [],
      hearsay: row.hearsay,
      lines: text.lines.map((line) => ({ ...line, y: line.y + shift })),
      large: { ...(figures[i] ?? EMPTY), px, x, y: baseline, anchor: 'start' }
    };
  });
  const bottom = Math.max(baseline, lastBaseline(placed)) + (single ? px * 0.14 : 0) + 10;
  return { rows: placed, columns: [], bottom };
}

type SplitLabel = Pick<LargeFigure, 'before' | 'text'>;
const EMPTY: SplitLabel = { before: '', text: '' };

/** 'over 100' is 'over' and '100'. */
function splitLabel(row: CountRow): SplitLabel {
  const [, before = '', text = ''] = /^(\D*)(.*)$/.exec(row.cells[0]?.label ?? '') ?? [];
  return { before: before.trim(), text };
}

function figureWidth({ before, text }: SplitLabel, px: number, beforePx: number): number {
  return (before ? textWidth(before, beforePx) + BEFORE_GAP : 0) + textWidth(text, px, 600);
}

function lastBaseline(rows: PlacedCount[]): number {
  return Math.max(...rows.flatMap(({ lines }) => lines.map(({ y }) => y)));
}
