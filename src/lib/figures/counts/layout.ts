// Where each part of the figure of counts is, px: large figures, or a table with columns.
import type { FigureState } from '$lib/scene/types';
import { wrap } from '$lib/ui/measure';
import { layoutFigureColumn, layoutFigureLine, type LargeFigure } from './large-figures';
import { layoutText, type CountLine } from './lines';
import { MAX_LARGE } from './spec';
import { countTable, type CountTable, type CountTables } from './select';
import { layoutTable } from './table-layout';

export interface PlacedCount {
  id: string;
  /** The rule over the row, px; null without one. */
  rule: number | null;
  lines: CountLine[];
  /** Figures of a table, each in its column. */
  cells: { x: number; y: number; label: string }[];
  /** The figure in large type; null in a table. */
  large: LargeFigure | null;
  /** What others only report; it is fainter. */
  hearsay: boolean;
}
/** The figures between title and note. */
export interface CountsBody {
  rows: PlacedCount[];
  columns: { x: number; lines: CountLine[] }[];
  bottom: number;
}
export interface CountsLayout {
  /** Size of the type in a table, px. */
  px: number;
  title: CountLine[];
  columns: CountsBody['columns'];
  rows: PlacedCount[];
  note: CountLine[];
  /** Height of the figure, px: of its content; on a phone a few figures grow with the box. */
  height: number;
}

/** Sizes of type and gaps, px. */
export interface CountsForm {
  padY: number;
  px: number;
  leading: number;
  titlePx: number;
  titleLeading: number;
  titleGap: number;
  notePx: number;
  noteLeading: number;
  /** Over and under the text of a row in a table. */
  rowGap: number;
  /** Share of the width that names have in a table with several columns. */
  whoShare: number;
}
const WIDE_FORM: CountsForm = {
  padY: 18,
  px: 12.5,
  leading: 15,
  titlePx: 14,
  titleLeading: 18,
  titleGap: 6,
  notePx: 12,
  noteLeading: 15.5,
  rowGap: 4,
  whoShare: 0.52
};
const NARROW_FORM: CountsForm = {
  padY: 8,
  px: 11.5,
  leading: 13,
  titlePx: 13,
  titleLeading: 16,
  titleGap: 3,
  notePx: 11,
  noteLeading: 13.5,
  rowGap: 2,
  whoShare: 0.49
};

/**
 * Lays out the counts over the map.
 * @param width, height  box of the figure, px
 */
export function layoutCounts(
  tables: CountTables,
  state: FigureState,
  width: number,
  height: number,
  narrow: boolean
): CountsLayout {
  const table = countTable(tables, state.focus, state.rows);
  const form = narrow ? NARROW_FORM : WIDE_FORM;
  const large = hasLargeFigures(table);
  // A table on a phone has no room for the note: each row has its source and its limits.
  const noteText = narrow && !large ? '' : state.note;
  const title = layoutText(state.title, {
    x: 0,
    y: form.padY,
    width,
    px: form.titlePx,
    leading: form.titleLeading,
    weight: 600
  });
  const noteHeight = noteText ? wrap(noteText, width, form.notePx).length * form.noteLeading + 4 : 0;
  const top = title.end + form.titleGap;
  const endHeight = noteHeight + form.padY * 0.75;
  const figures = narrow ? layoutFigureColumn : layoutFigureLine;
  const body = large ? figures(table.rows, top, height - top - endHeight, width) : layoutTable(table, top, width, form);
  const note = layoutText(noteText, {
    x: 0,
    y: body.bottom + 4,
    width,
    px: form.notePx,
    leading: form.noteLeading,
    quiet: true
  });
  return {
    px: form.px,
    title: title.lines,
    columns: body.columns,
    rows: body.rows,
    note: note.lines,
    height: Math.ceil(body.bottom + endHeight)
  };
}

function hasLargeFigures({ columns, rows }: CountTable): boolean {
  return columns.length === 1 && rows.length <= MAX_LARGE && rows.every(({ statement }) => statement === '');
}
