import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { wholeFile, type ContentError } from './error.ts';
import { issueText } from './schemas/fields.ts';

/** The schema of a table: one entry for each column. */
export type TableSchema = v.ObjectSchema<v.ObjectEntries, undefined>;

/** A row: the line it begins on, its cells as typed, and its cells as the schema reads them. */
export interface Row<T> {
  line: number;
  raw: Record<string, string>;
  data: T;
}

/** A record as csv-parse returns it. */
interface Parsed {
  record: string[];
  /** `lines` is the line on which the record ends, counted from 1. */
  info: { lines: number };
}

/** Columns that any table may have beside those of its schema: they say where a coordinate comes from. */
const ALWAYS_ALLOWED = /^coord_/;

/** Reports a fault in a cell, or in the file as a whole at the column 'file'. */
type FailAtCell = (line: number, column: string, value: string, message: string, expected: string) => void;

/**
 * Reads one CSV file against its schema.
 * @param text      content of the file; `undefined` if there is no such file, `null` if the story does without it
 * @param errors    receives every fault
 * @param onBroken  called with each row that has a fault: its id stays known, so that one fault is not reported twice
 * @returns the rows without faults
 */
export function readTable<S extends TableSchema>(
  file: string,
  text: string | null | undefined,
  schema: S,
  errors: ContentError[],
  onBroken: (row: Row<undefined>) => void = () => undefined
): Row<v.InferOutput<S>>[] {
  if (text === null) return [];
  if (text === undefined) {
    errors.push(wholeFile(file, 'is missing', 'a table'));
    return [];
  }
  const fail: FailAtCell = (line, column, value, message, expected) =>
    void errors.push({ file, line, column, value, message, expected });
  const records = parseRecords(text, fail);
  if (records && records.length < 2) errors.push(wholeFile(file, 'has no rows', 'a header and a row or more under it'));
  const [header, ...rest] = records ?? [];
  if (!header) return [];
  checkHeader(header.record, Object.keys(schema.entries), fail);

  let lastLine = header.info.lines;
  return rest.flatMap(({ record, info }) => {
    const line = lastLine + 1;
    lastLine = info.lines;
    const row = readRow(header.record, record, line, schema, fail, onBroken);
    return row ? [row] : [];
  });
}

/** Reads one record; `null` if it has a fault. */
function readRow<S extends TableSchema>(
  header: string[],
  record: string[],
  line: number,
  schema: S,
  fail: FailAtCell,
  onBroken: (row: Row<undefined>) => void
): Row<v.InferOutput<S>> | null {
  const raw = Object.fromEntries(header.map((column, i) => [column, record[i] ?? '']));
  if (record.length !== header.length) {
    fail(line, 'file', `${record.length} cells`, 'is not the width of the header', `${header.length} cells`);
    onBroken({ line, raw, data: undefined });
    return null;
  }
  const result = v.safeParse(schema, raw, { abortPipeEarly: true });
  if (result.success) return { line, raw, data: result.output };
  onBroken({ line, raw, data: undefined });
  for (const issue of result.issues) {
    const column = String(issue.path?.[0]?.key ?? 'file');
    if (header.includes(column)) fail(line, column, raw[column] ?? '', ...issueText(issue.message));
  }
  return null;
}

/** The records of a CSV text, the header first; `null` if its quotation marks do not pair. */
function parseRecords(text: string, fail: FailAtCell): Parsed[] | null {
  try {
    const options = { info: true, bom: true, relax_column_count: true } as const;
    return parse(text, options) as unknown as Parsed[];
  } catch (error) {
    const lines = error instanceof Error && 'lines' in error ? Number(error.lines) : 1;
    fail(
      lines,
      'file',
      'a quotation mark',
      'does not pair',
      'RFC 4180: a cell with " in it is quoted, and each " doubled'
    );
    return null;
  }
}

function checkHeader(header: string[], columns: string[], fail: FailAtCell): void {
  for (const column of columns) {
    if (!header.includes(column)) fail(1, column, column, 'is missing', 'a column of this name');
  }
  header.forEach((column, i) => {
    if (header.indexOf(column) !== i) fail(1, column, column, 'is there twice', 'one column of this name');
    else if (!columns.includes(column) && !ALWAYS_ALLOWED.test(column)) {
      fail(1, column, column, 'is not a column of this table', `one of ${columns.join(', ')}`);
    }
  });
}
