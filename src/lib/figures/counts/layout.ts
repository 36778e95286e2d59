import type { Story } from '$lib/content/types';
import type { FigureState } from '$lib/scene/types';
import { textWidth, wrap } from '$lib/ui/measure';
import { countTable, type CountRow, type CountTable } from './select';

/** A line of words; `after` follows on it in the quieter colour. */
interface Line {
  text: string;
  after: string;
  y: number;
  quiet: boolean;
}
/** A figure set large: `before` are the words that limit it ('over'), small; `x` is its right edge where several stand in a column, else its left. */
export interface LargeFigure {
  before: string;
  text: string;
  px: number;
  x: number;
  y: number;
  anchor: 'start' | 'end';
}
export interface PlannedCount {
  id: string;
  rule: number | null;
  lines: (Line & { x: number })[];
  /** Figures of a table, each in its column, on the first line of the row. */
  cells: { x: number; y: number; label: string }[];
  large: LargeFigure | null;
  /** Fainter: what others only say of it. */
  hearsay: boolean;
}
export interface CountsPlan {
  pad: number;
  size: number;
  title: Line[];
  columns: { x: number; lines: Line[] }[];
  rows: PlannedCount[];
  note: Line[];
  /** Foot of the figure, px; it is as high as it must be, on a phone as its box where figures are few. */
  height: number;
}

/** A table of one column with so few rows has its figures set large, with no scale: nobody compares lengths of four. */
const FEW = 4;
/** Between columns of a table and of figures in a line, px. */
const AISLE = 10;
const GUTTER = 32;

/**
 * Lays out the small figure that stands over the map, px.
 * @param height  of the box: on a phone few figures grow into it
 */
export function planCounts(
  tables: Story['tables'],
  state: FigureState,
  width: number,
  height: number,
  narrow: boolean
): CountsPlan {
  const table = countTable(tables, state.focus, state.rows);
  const pad = 0;
  const padY = narrow ? 8 : 18;
  const size = narrow ? 11.5 : 12.5;
  const leading = narrow ? 13 : 15;
  const inner = width - 2 * pad;
  const few =
    table.columns.length === 1 && table.rows.length <= FEW && table.rows.every(({ statement }) => statement === '');
  // On a phone each row says itself whose it is, and which is no count.
  const caution = narrow && !few ? '' : state.note;
  const noteStep = narrow ? 13.5 : 15.5;

  const title = block(state.title, pad, padY, inner, narrow ? 13 : 14, narrow ? 16 : 18, 600);
  const noteHigh = caution ? wrap(caution, inner, narrow ? 11 : 12).length * noteStep + 4 : 0;
  const top = title.end + (narrow ? 3 : 6);
  const foot = noteHigh + padY * 0.75;
  const body = few ? (narrow ? large : across)(table.rows, top, height - top - foot) : grid(table, top);
  const note = block(caution, pad, body.end + 4, inner, narrow ? 11 : 12, noteStep, 400, true);
  return {
    pad,
    size,
    title: title.lines,
    columns: body.columns,
    rows: body.rows,
    note: note.lines,
    height: Math.ceil(body.end + foot)
  };

  function block(
    text: string,
    x: number,
    y: number,
    maxPx: number,
    px: number,
    step: number,
    weight: 400 | 600 = 400,
    quiet = false
  ) {
    const lines = text ? wrap(text, maxPx, px, weight) : [];
    return {
      lines: lines.map((line, i) => ({ text: line, after: '', quiet, x, y: y + (i + 0.72) * step })),
      end: y + lines.length * step
    };
  }

  /** Who, and what limits it: on the line of the name where it fits. */
  function named(row: CountRow, x: number, y: number, maxPx: number, px = size, step = leading) {
    const who = block(row.who, x, y, maxPx, px, step);
    const last = who.lines[who.lines.length - 1];
    if (last && row.sub && textWidth(`${last.text}, ${row.sub}`, px) <= maxPx) {
      last.after = `, ${row.sub}`;
      return who;
    }
    const sub = block(row.sub, x, who.end, maxPx, px, step, 400, true);
    return { lines: [...who.lines, ...sub.lines], end: sub.end };
  }

  /** Figures in large type, their words beside them; of one figure alone below it. */
  function large(rows: CountRow[], from: number, room: number): Body {
    const words = narrow ? 12.5 : 13.5;
    const step = words * 1.25;
    const parts = rows.map((row) => /^(\D*)(.*)$/.exec(row.cells[0]?.label ?? '') ?? ['', '', '']);
    const alone = rows.length === 1;
    const high = narrow ? Math.min(alone ? 130 : 62, Math.max(38, room / Math.max(1, rows.length))) : alone ? 92 : 50;
    const px = Math.min(alone ? 54 : 34, high * 0.62);
    const edge = Math.max(
      0,
      ...parts.map(
        ([, before = '', text = '']) => (before ? textWidth(before.trim(), words) + 5 : 0) + textWidth(text, px, 600)
      )
    );
    const planned = rows.map((row, i): PlannedCount => {
      const y = from + i * high;
      const [, before = '', text = ''] = parts[i] ?? [];
      const base = alone ? y + px * 0.98 : y + high / 2 + px * 0.36;
      const x = alone ? pad : pad + edge + 14;
      const beside = named(row, x, 0, width - pad - x, words, step);
      const shift = alone ? base + 10 : y + (high - beside.end) / 2;
      return {
        id: row.id,
        rule: i > 0 ? y : null,
        cells: [],
        hearsay: row.hearsay,
        lines: beside.lines.map((line) => ({ ...line, y: line.y + shift })),
        large: {
          before: before.trim(),
          text,
          px,
          x: alone ? pad : pad + edge,
          y: base,
          anchor: alone ? 'start' : 'end'
        }
      };
    });
    const end = alone
      ? Math.max(...planned.flatMap(({ lines }) => lines.map(({ y }) => y))) + 10
      : from + rows.length * high;
    return { rows: planned, columns: [], end };
  }

  /** Beside the text the figures stand in a line, each over its words; one alone has them at its right. */
  function across(rows: CountRow[], from: number, room: number): Body {
    const words = 14;
    const step = 18;
    const alone = rows.length === 1;
    const column = (inner - (rows.length - 1) * GUTTER) / Math.max(1, rows.length);
    const parts = rows.map((row) => /^(\D*)(.*)$/.exec(row.cells[0]?.label ?? '') ?? ['', '', '']);
    const wideAt = (size: number) =>
      parts.map(
        ([, before = '', text = '']) => (before ? textWidth(before.trim(), words) + 5 : 0) + textWidth(text, size, 600)
      );
    const px = alone
      ? Math.min(108, room * 0.84)
      : ([56, 50, 44, 38].find((size) => Math.max(...wideAt(size)) <= column) ?? 32);
    const base = from + 6 + px * 0.76;
    const planned = rows.map((row, i): PlannedCount => {
      const x = i * (column + GUTTER);
      const [, before = '', text = ''] = parts[i] ?? [];
      const wide = wideAt(px)[i] ?? 0;
      const beside = named(row, alone ? wide + GUTTER : x, 0, alone ? inner - wide - GUTTER : column, words, step);
      const shift = alone ? base - beside.end + 4 : base + 10;
      return {
        id: row.id,
        rule: null,
        cells: [],
        hearsay: row.hearsay,
        lines: beside.lines.map((line) => ({ ...line, y: line.y + shift })),
        large: { before: before.trim(), text, px, x, y: base, anchor: 'start' }
      };
    });
    return {
      rows: planned,
      columns: [],
      end: Math.max(base, ...planned.flatMap(({ lines }) => lines.map(({ y }) => y))) + (alone ? px * 0.14 : 0) + 10
    };
  }

  /** A table: who at the left, one column for each thing counted, statements across them. */
  function grid({ columns: names, rows }: CountTable, from: number): Body {
    const many = names.length > 1;
    const gap = narrow ? 2 : 4;
    const whoWidth = Math.round(inner * (many ? (width < 340 ? 0.44 : narrow ? 0.49 : 0.52) : 0.6));
    const columnWidth = (inner - whoWidth - AISLE) / Math.max(1, names.length);
    const columnX = (index: number): number => pad + whoWidth + AISLE + index * columnWidth;
    const heads = many ? names.map((name) => wrap(name, columnWidth - 4, size)) : [];
    const deepest = Math.max(0, ...heads.map(({ length }) => length));
    let y = from + (many ? deepest * leading + 2 : 0);
    const planned = rows.map((row, index): PlannedCount => {
      const rule = index === 0 && !many ? null : y;
      const who = named(row, pad, y + gap, whoWidth);
      const first = y + gap + leading * 0.72;
      const said = block(row.statement, columnX(0), y + gap, width - pad - columnX(0), size, leading);
      y = Math.max(who.end, said.end) + gap;
      return {
        id: row.id,
        rule,
        large: null,
        hearsay: row.hearsay,
        lines: [...who.lines, ...said.lines],
        cells: row.cells.flatMap((cell, column) => (cell ? [{ x: columnX(column), y: first, label: cell.label }] : []))
      };
    });
    const columns = heads.map((lines, i) => ({
      x: columnX(i),
      lines: block(
        lines.join('\n'),
        columnX(i),
        from + (deepest - lines.length) * leading,
        columnWidth,
        size,
        leading,
        400,
        true
      ).lines
    }));
    return { rows: planned, columns, end: y };
  }
}

interface Body {
  rows: PlannedCount[];
  columns: CountsPlan['columns'];
  end: number;
}
