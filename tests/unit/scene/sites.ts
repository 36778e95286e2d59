import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** A row of a table of data/ as it is written, before the compiler reads it. */
export type Row = Record<string, string>;
/** The rows of a table of data/, by its file name. */
export const rows = (file: string): Row[] => parse(readFileSync(`data/${file}`, 'utf8'), { columns: true, bom: true });

/** The row of an id; a test that asks for one that is gone says so. */
export function rowOf(table: Row[], id: string): Row {
  const row = table.find((r) => r.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
}
