// Where each part of a table of counts is, px.
import { wrap } from '$lib/ui/measure';
import type { CountsBody, CountsForm, PlacedCount } from './layout';
import { layoutRowText, layoutText } from './lines';
import type { CountTable } from './select';

/** Between two columns, px. */
const COLUMN_GAP = 10;

/**
 * Lays out a table: names on the left, a column for each thing counted, statements across the columns.
 * @param top, width  of the table, px
 */
export function layoutTable(
  { columns: names, rows }: CountTable,
  top: number,
  width: number,
  form: CountsForm
): CountsBody {
  const { px, leading, rowGap } = form;
  const several = names.length > 1;
  const whoWidth = Math.round(width * (several ? (width < 340 ? 0.44 : form.whoShare) : 0.6));
  const columnWidth = (width - whoWidth - COLUMN_GAP) / Math.max(1, names.length);
  const columnX = (index: number): number => whoWidth + COLUMN_GAP + index * columnWidth;
  const headings = several ? names.map((name) => wrap(name, columnWidth - 4, px)) : [];
  const maxLines = Math.max(0, ...headings.map(({ length }) => length));
  let y = top + (several ? maxLines * leading + 2 : 0);
  const placed = rows.map((row, index): PlacedCount => {
    const rule = index === 0 && !several ? null : y;
    const textY = y + rowGap;
    const who = layoutRowText(row, { x: 0, y: textY, width: whoWidth, px, leading });
    const x = columnX(0);
    const statement = layoutText(row.statement, { x, y: textY, width: width - x, px, leading });
    y = Math.max(who.end, statement.end) + rowGap;
    return {
      id: row.id,
      rule,
      large: null,
      hearsay: row.hearsay,
      lines: [...who.lines, ...statement.lines],
      cells: row.cells.flatMap((cell, column) =>
        cell ? [{ x: columnX(column), y: textY + leading * 0.72, label: cell.label }] : []
      )
    };
  });
  const columns = headings.map((lines, i) => {
    const x = columnX(i);
    const headingY = top + (maxLines - lines.length) * leading;
    const box = { x, y: headingY, width: columnWidth, px, leading, quiet: true };
    return { x, lines: layoutText(lines.join('\n'), box).lines };
  });
  return { rows: placed, columns, bottom: y };
}
