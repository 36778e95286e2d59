/** A one-line fault of the code. */
export interface Mutant {
  /** Path from the project root. */
  file: string;
  /** What the file has exactly once, and what takes its place. */
  before: string;
  after: string;
  /** What a reader, editor or publisher would see. */
  seen: string;
}
