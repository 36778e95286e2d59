// Reads a file in ArchieML (archieml-parser.ts has the grammar), and checks one of its blocks against a schema.
import * as v from 'valibot';
import { parseArchie, type ArchieBlock, type ArchieShape } from './archieml-parser.ts';
import type { ContentError } from './error.ts';
import { issueText } from './schemas/fields.ts';

const STORY_SHAPE: ArchieShape = { top: ['chapters', 'steps'], nested: { steps: ['notes', 'voices'] } };

/**
 * Reads an ArchieML file.
 * @param errors  receives every fault, with its line
 * @param shape   the lists of the file; by default those of data/story.aml
 * @returns the root object; with errors it has as much as could be read
 */
export function readArchie(
  file: string,
  text: string,
  errors: ContentError[],
  shape: ArchieShape = STORY_SHAPE
): ArchieBlock {
  return parseArchie(file, text.replace(/\r\n?/g, '\n').split('\n'), shape, errors);
}

/**
 * Checks one object against its schema.
 * @param errors  receives one fault a key
 * @returns the values as the schema reads them; `undefined` if one of them is wrong
 */
export function readBlock<S extends v.ObjectSchema<v.ObjectEntries, undefined>>(
  file: string,
  block: ArchieBlock,
  schema: S,
  errors: ContentError[]
): v.InferOutput<S> | undefined {
  const keys = Object.keys(schema.entries);
  for (const [key, line] of Object.entries(block.lines)) {
    if (keys.includes(key)) continue;
    errors.push({
      file,
      line,
      column: key,
      value: key,
      message: 'is not a key here',
      expected: keys.length > 0 ? `one of ${keys.join(', ')}` : 'lists alone'
    });
  }
  const result = v.safeParse(schema, block.values, { abortPipeEarly: true });
  if (result.success) return result.output;
  const seen = new Set<string>();
  for (const issue of result.issues) {
    const column = String(issue.path?.[0]?.key ?? 'file');
    if (seen.has(column)) continue;
    seen.add(column);
    const [message, expected] =
      column in block.lines ? issueText(issue.message) : ['is missing', `a line "${column}: …"`];
    const value = column in block.lines ? (block.values[column] ?? '') : column;
    errors.push({ file, line: block.lines[column] ?? block.line, column, value, message, expected });
  }
  return undefined;
}
