import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import type { ContentError } from './error.ts';
import { issueText } from './schemas/fields.ts';

/** A table's schema: one entry a column. */
export type TableSchema = v.ObjectSchema<v.ObjectEntries, undefined>;

/** A row with the line it begins on, the cells as typed, and the cells as the schema reads them. */
export interface Row<T> {
  line: number;
  raw: Record<string, string>;
  data: T;
}

interface Parsed {
  record: string[];
  info: { lines: number };
}

/** Columns every table with coordinates may carry beside its schema: where a coordinate comes from. */
const ALWAYS_ALLOWED = /^coord_/;

/**
 * Reads one CSV file against its schema.
 * @param errors  receives everything that is wrong; a row with an error is left out of the answer
 * @param onBroken  is told of each such row, so that its id stays known and one fault is not reported twice
 */
export function readTable<S extends TableSchema>(
  file: string,
  text: string | undefined,
  schema: S,
  errors: ContentError[],
  onBroken: (row: Row<undefined>) => void = () => undefined
): Row<v.InferOutput<S>>[] {
  const fail = (line: number, column: string, value: string, message: string, expected: string) =>
    void errors.push({ file, line, column, value, message, expected });
  if (text === undefined) {
    errors.push({
      file,
      line: 1,
      column: 'file',
      value: file,
      message: 'is missing',
      expected: 'a table',
      first: true
    });
    return [];
  }
  let broken = false;
  const parsed = records(text, (...fault) => {
    broken = true;
    fail(...fault);
  });
  if (parsed.length < 2 && !broken) {
    errors.push({
      file,
      line: 1,
      column: 'file',
      value: file,
      message: 'has no rows',
      expected: 'a header and a row or more under it',
      first: true
    });
  }
  const header = parsed[0]?.record;
  if (!header) return [];
  const columns = Object.keys(schema.entries);
  checkHeader(header, columns, fail);

  const rows: Row<v.InferOutput<S>>[] = [];
  let end = parsed[0]?.info.lines ?? 1;
  for (const { record, info } of parsed.slice(1)) {
    const line = end + 1;
    end = info.lines;
    const raw = Object.fromEntries(header.map((column, i) => [column, record[i] ?? '']));
    if (record.length !== header.length) {
      fail(line, 'file', `${record.length} cells`, 'is not the width of the header', `${header.length} cells`);
      onBroken({ line, raw, data: undefined });
      continue;
    }
    const result = v.safeParse(schema, raw, { abortPipeEarly: true });
    if (result.success) rows.push({ line, raw, data: result.output });
    else {
      onBroken({ line, raw, data: undefined });
      for (const issue of result.issues) {
        const column = String(issue.path?.[0]?.key ?? 'file');
        if (header.includes(column)) fail(line, column, raw[column] ?? '', ...issueText(issue.message));
      }
    }
  }
  return rows;
}

type Fail = (line: number, column: string, value: string, message: string, expected: string) => void;

function records(text: string, fail: Fail): Parsed[] {
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
    return [];
  }
}

function checkHeader(header: string[], columns: string[], fail: Fail): void {
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
