import type { ArchieBlock } from './archieml-parser.ts';
import type { ContentError } from './error.ts';

/** Reports a fault at a key. */
export type FailAtKey = (key: string, value: string, message: string, expected: string) => void;

/** The line of a key, or of its object if the object has no such key. */
export const lineOfKey = (block: ArchieBlock, key: string): number => block.lines[key] ?? block.line;

/** A function that reports faults at the keys of one object of an ArchieML file. */
export function failAtKeys(file: string, block: ArchieBlock, errors: ContentError[]): FailAtKey {
  return (key, value, message, expected) =>
    void errors.push({ file, line: lineOfKey(block, key), column: key, value, message, expected });
}
