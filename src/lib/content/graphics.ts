// Reads data/graphics.csv: the single graphics that publishers may embed.
import { readTable } from './csv.ts';
import type { ContentError } from './error.ts';
import { PUBLISHED } from './publish-list.ts';
import type { Files } from './rows.ts';
import { graphics } from './schemas/graphics.ts';
import type { Graphic } from './types.ts';

const FILE = 'data/graphics.csv';

/**
 * The graphics that publishers may embed, in the order of their table.
 * @param steps  ids of all steps as written, with those that have a fault of their own: these are not missing
 */
export function readGraphics(files: Files, steps: ReadonlySet<string>, errors: ContentError[]): Graphic[] {
  const seen = new Set<string>();
  return readTable(FILE, files[FILE], graphics, errors).map(({ line, data }) => {
    const fail = (column: keyof Graphic, message: string, expected: string) =>
      void errors.push({ file: FILE, line, column, value: data[column], message, expected });
    if (seen.has(data.id)) fail('id', 'is there twice', 'an id of its own');
    if (!steps.has(data.step)) fail('step', 'is not a step', 'an id of a step of data/story.aml');
    if (!Object.hasOwn(PUBLISHED, data.table))
      fail('table', 'is not a table of the data page', `one of ${Object.keys(PUBLISHED).join(', ')}`);
    seen.add(data.id);
    return data;
  });
}
