import type { Story } from '$lib/content/types';
import type { FigureState } from '$lib/scene/types';
import { textWidth, wrap } from '$lib/ui/measure';
import { countTable } from './counts';
import { glyphOf, type Glyph } from './estimatesGlyph';

/** A line of words; `after` follows on it in the quieter colour. */
interface Line { text: string; after: string; y: number; quiet: boolean }
/** One figure: its mark and scale, or its words alone where a scale would be too short to read, or mean nothing. */
export interface PlannedCell { glyph: Glyph | null; from: number; to: number; label: string; labelX: number }
export interface PlannedCount {
  id: string;
  /** Middle of its first line, where the marks stand. */
  y: number;
  rule: number | null;
  lines: Line[];
  cells: PlannedCell[];
  statement: { glyph: Glyph; lines: Line[]; x: number } | null;
  mark: 'full' | 'diamond';
}
export interface CountsPlan {
  pad: number;
  size: number;
  title: Line[];
  columns: { x: number; lines: Line[] }[];
  rows: PlannedCount[];
  note: Line[];
  /** Foot of the figure, px; it is as high as it must be. */
  height: number;
}

/** Lays out the small figure that stands over the map, px: who at the left, one little scale for each thing counted. */
export function planCounts(tables: Story['tables'], state: FigureState, width: number, narrow: boolean): CountsPlan {
  const table = countTable(tables, state.focus, state.rows);
  const pad = narrow ? 12 : 18;
  const size = narrow ? 11.5 : 12.5;
  const gap = narrow ? 2 : 3;
  /** Between the columns, and right of their words, px. */
  const aisle = 10;
  const leading = narrow ? 13 : 15;
  const inner = width - 2 * pad;
  const many = table.columns.length > 1;
  const labels = Math.max(0, ...table.rows.flatMap(({ cells }) => cells).map((cell) => (cell ? textWidth(cell.label, size) : 0)));
  const whoWidth = Math.round(inner * (many ? 0.43 : 0.46));
  const columnWidth = (inner - whoWidth - aisle) / Math.max(1, table.columns.length);
  const columnX = (index: number): number => pad + whoWidth + aisle + index * columnWidth;
  // The open side of a bound stands past the end of the scale: it needs room before the words.
  const open = table.rows.some(({ cells }) => cells.some((cell) => cell && cell.reading.low !== null && cell.reading.high === null));
  const tail = (open ? (narrow ? 38 : 60) : 8) + labels + (many ? aisle : 0);
  const bare = columnWidth - tail - 8 < 24;
  const scaleOf = (from: number) => (value: number): number => from + 4 + (table.max === 0 ? 0 : (value / table.max) * (columnWidth - tail - 8));

  let y = pad;
  const block = (text: string, maxPx: number, px: number, weight: 400 | 600, step: number, quiet = false): Line[] => {
    if (!text) return [];
    return wrap(text, maxPx, px, weight).map((line) => ({ text: line, after: '', quiet, y: (y += step) - step * 0.28 }));
  };
  const title = block(state.title, inner, narrow ? 13 : 14, 600, narrow ? 16 : 18);
  y += narrow ? 3 : 6;
  const headY = y;
  const heads = many ? table.columns.map((name) => wrap(name, columnWidth - 4, size)) : [];
  const deepest = Math.max(0, ...heads.map(({ length }) => length));
  const columns = heads.map((lines, index) => {
    y = headY + (deepest - lines.length) * leading;
    return { x: columnX(index), lines: block(lines.join('\n'), columnWidth, size, 400, leading, true) };
  });
  if (many) y = headY + deepest * leading + 2;

  const rows = table.rows.map((row, index): PlannedCount => {
    const rule = index === 0 && !many ? null : y;
    y += gap;
    const middle = y + leading * 0.5;
    const top = y;
    const lines = block(row.who, whoWidth, size, 400, leading);
    const last = lines[lines.length - 1];
    if (last && row.sub && textWidth(`${last.text}, ${row.sub}`, size) <= whoWidth) last.after = `, ${row.sub}`;
    else lines.push(...block(row.sub, whoWidth, size, 400, leading, true));
    const foot = y;
    const cells = row.cells.flatMap((cell, column): PlannedCell[] => {
      if (!cell) return [];
      const scale = scaleOf(columnX(column));
      const labelX = bare ? columnX(column) : columnX(column) + columnWidth - labels - (many ? aisle : 0);
      return [{ glyph: bare || row.mark === 'none' ? null : glyphOf(cell.reading, scale, narrow), from: scale(0), to: scale(table.max), label: cell.label, labelX }];
    });
    const statementGlyph = row.statement ? glyphOf({ low: null, high: null, point: null }, scaleOf(columnX(0)), narrow) : null;
    y = top;
    const x = (statementGlyph?.right ?? 0) + 7;
    const statement = statementGlyph ? { glyph: statementGlyph, x, lines: block(row.statement, width - pad - x, size, 400, leading) } : null;
    y = Math.max(y, foot) + gap;
    return { id: row.id, y: middle, rule, lines, cells, statement, mark: row.mark === 'none' ? 'full' : row.mark };
  });
  // On a phone each row says itself whose it is, and which is no count.
  const caution = narrow && table.rows.some(({ statement }) => statement !== '') ? '' : state.note;
  y += caution ? 4 : 0;
  const note = block(caution, inner, narrow ? 11 : 12, 400, narrow ? 13.5 : 15.5, true);
  return { pad, size, title, columns, rows, note, height: Math.ceil(y + pad * 0.75) };
}
