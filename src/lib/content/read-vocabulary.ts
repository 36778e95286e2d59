// Reads data/vocabulary.aml: the words that columns of the tables may have, and how they are printed.
import * as v from 'valibot';
import { readArchie, readBlock } from './archieml-reader.ts';
import { failAtKeys } from './block-errors.ts';
import type { ContentError } from './error.ts';
import type { Files } from './rows.ts';
import * as schemas from './schemas/vocabulary.ts';
import type { Vocabulary } from './types.ts';

export const VOCABULARY = 'data/vocabulary.aml';

const LISTS = ['tracks'] as const;
type ListName = (typeof LISTS)[number];

/** The ids of each list, those of faulty entries among them; none where the file is missing: that is a fault of its own. */
export type VocabularyIds = Partial<Record<ListName, readonly string[]>>;

/** Reads and checks the vocabulary. */
export function readVocabulary(files: Files, errors: ContentError[]): { vocabulary: Vocabulary; ids: VocabularyIds } {
  const text = files[VOCABULARY];
  if (typeof text !== 'string')
    errors.push({
      ...{ file: VOCABULARY, line: 1, column: 'file', value: VOCABULARY },
      ...{ message: 'is missing', expected: 'the words of the tables' }
    });
  const root = readArchie(VOCABULARY, text ?? '', errors, { top: [...LISTS], nested: {} });
  readBlock(VOCABULARY, root, v.object({}), errors);
  const blocksOf = (list: ListName) => root.lists[list] ?? [];
  for (const list of LISTS) {
    const seen = new Set<string>();
    for (const block of blocksOf(list)) {
      const id = block.values.id ?? '';
      if (seen.has(id)) failAtKeys(VOCABULARY, block, errors)('id', id, 'is there twice', 'an id of its own');
      seen.add(id);
    }
  }
  const tracks = blocksOf('tracks').flatMap((block) => readBlock(VOCABULARY, block, schemas.track, errors) ?? []);
  return {
    vocabulary: {
      tracks: tracks.map(({ id, name, lane = name, half, symbol, tall }) => ({
        ...{ id, name, lane, symbol },
        ...(half === 'ground' && { ground: true as const }),
        ...(tall && { tall: true as const })
      }))
    },
    ids:
      typeof text === 'string'
        ? Object.fromEntries(LISTS.map((list) => [list, blocksOf(list).map(({ values }) => values.id ?? '')]))
        : {}
  };
}
