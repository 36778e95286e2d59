/** A fault in a data file, with its place, for the person who can fix it. */
export interface ContentError {
  /** Path from the project root: 'data/timeline.csv'. */
  file: string;
  /** Counted from 1; the header of a table is line 1. */
  line: number;
  /** Column of a table, key of an ArchieML file, or 'file' for the file as a whole. */
  column: string;
  value: string;
  expected: string;
  /** What is wrong, as the end of a sentence that begins with the value: 'is not a day'. */
  message: string;
  /** A fault of a whole file: it is listed before those that follow from it. */
  first?: true;
}

/** A fault of a whole file, such as one that is missing. */
export const wholeFile = (file: string, message: string, expected: string): ContentError => ({
  file,
  line: 1,
  column: 'file',
  value: file,
  message,
  expected,
  first: true
});

/** Longest part of a value that is printed, in characters. */
const MAX_VALUE_LENGTH = 80;

/** One line: `data/timeline.csv:14 date: "30 March" is not a day (expected YYYY-MM-DD)`. */
export function formatError(error: ContentError): string {
  const { file, line, column, message, expected } = error;
  const value = error.value.length > MAX_VALUE_LENGTH ? `${error.value.slice(0, MAX_VALUE_LENGTH)}…` : error.value;
  return `${file}:${line} ${column}: "${value}" ${message} (expected ${expected})`;
}

/** All errors, one a line: first missing and empty files, then the others by file and line. */
export function formatErrors(errors: readonly ContentError[]): string {
  return [...errors]
    .sort(
      (a, b) =>
        Number(b.first ?? false) - Number(a.first ?? false) ||
        (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1)
    )
    .map(formatError)
    .join('\n');
}

/** Thrown once for a run, with everything that is wrong in the data. */
export class ContentFailure extends Error {
  readonly errors: readonly ContentError[];

  constructor(errors: readonly ContentError[]) {
    super(`${errors.length} ${errors.length === 1 ? 'error' : 'errors'} in the data:\n${formatErrors(errors)}`);
    this.name = 'ContentFailure';
    this.errors = errors;
  }
}

/** True for what `loadStory` throws. */
export function isContentFailure(error: unknown): error is ContentFailure {
  return error instanceof Error && error.name === 'ContentFailure' && 'errors' in error;
}
