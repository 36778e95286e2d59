// Reads data/vocabulary.aml: the words that columns of the tables may have, and how they are printed.
import * as v from 'valibot';
import { readArchie, readBlock } from './archieml-reader.ts';
import type { ArchieBlock } from './archieml-parser.ts';
import { failAtKeys } from './block-errors.ts';
import { wholeFile, type ContentError } from './error.ts';
import { VOCABULARY } from './paths.ts';
import type { Files } from './rows.ts';
import * as schemas from './schemas/vocabulary.ts';
import type { Vocabulary } from './types.ts';

type ListName = keyof Vocabulary;
const LISTS: readonly ListName[] = [
  'tracks',
  'sides',
  'estimateGroups',
  'imposers',
  'parties',
  'countGroups',
  'legend',
  'words',
  'columns'
];

/** The ids of each list, those of faulty entries among them; none where the file is missing: that is a fault of its own. */
export type VocabularyIds = Partial<Record<ListName, readonly string[]>>;

/** What one entry of a list can be. */
const ONLY_ONE: readonly [ListName, key: string, value: string][] = [
  ['tracks', 'symbol', 'disc'],
  ['sides', 'focus', 'yes'],
  ['imposers', 'lane', 'answers'],
  ['parties', 'seat', 'left'],
  ['parties', 'seat', 'right'],
  ['parties', 'seat', 'none']
];

/** Reads and checks the vocabulary. */
export function readVocabulary(files: Files, errors: ContentError[]): { vocabulary: Vocabulary; ids: VocabularyIds } {
  const text = files[VOCABULARY];
  if (typeof text !== 'string') errors.push(wholeFile(VOCABULARY, 'is missing', 'the words of the tables'));
  const root = readArchie(VOCABULARY, text ?? '', errors, { top: [...LISTS], nested: {} });
  readBlock(VOCABULARY, root, v.object({}), errors);
  for (const list of LISTS) refuseTwice(root.lists[list] ?? [], 'id', null, errors);
  for (const [list, key, value] of ONLY_ONE) refuseTwice(root.lists[list] ?? [], key, value, errors);
  refuseUnknownBeside(root.lists.countGroups ?? [], errors);
  const read = <S extends v.ObjectSchema<v.ObjectEntries, undefined>>(list: ListName, schema: S): v.InferOutput<S>[] =>
    (root.lists[list] ?? [])
      .map((block) => readBlock(VOCABULARY, block, schema, errors))
      .filter((entry) => entry !== undefined);
  const vocabulary: Vocabulary = {
    tracks: read('tracks', schemas.track).map(({ id, name, lane = name, heading, half, symbol, tall }) => ({
      id,
      name,
      lane,
      symbol,
      ...(heading && { heading }),
      ...(half === 'ground' && { ground: true as const }),
      ...(tall && { tall: true as const })
    })),
    sides: read('sides', schemas.side).map(({ id, name, state = name, speaker = name, focus }) => ({
      id,
      name,
      state,
      speaker,
      ...(focus && { focus: true as const })
    })),
    estimateGroups: read('estimateGroups', schemas.estimateGroup).map(({ id, kind = null, apart = '' }) => ({
      id,
      kind,
      apart
    })),
    imposers: read('imposers', schemas.imposer).map(({ id, short = id, lane }) => ({ id, short, lane })),
    parties: read('parties', schemas.party).map(({ id, name, short = name, table = name, seat }) => ({
      id,
      name,
      short,
      table,
      seat
    })),
    countGroups: read('countGroups', schemas.countGroup).map(({ id, name, kind = null, beside = '', alt = '' }) => ({
      id,
      name,
      kind,
      beside,
      alt
    })),
    legend: Object.fromEntries(read('legend', schemas.legendWord).map(({ id, printed }) => [id, printed])),
    words: Object.fromEntries(read('words', schemas.replacement).map(({ id, printed }) => [id, printed])),
    columns: Object.fromEntries(read('columns', schemas.column).map(({ id, meaning }) => [id, meaning]))
  };
  const idsOf = (list: ListName) => (root.lists[list] ?? []).map(({ values }) => values.id ?? '');
  return {
    vocabulary,
    ids: typeof text === 'string' ? Object.fromEntries(LISTS.map((list) => [list, idsOf(list)])) : {}
  };
}

/** Refuses a value of a key that another entry has; `only` limits that to one value. */
function refuseTwice(blocks: readonly ArchieBlock[], key: string, only: string | null, errors: ContentError[]): void {
  const seen = new Set<string>();
  for (const block of blocks) {
    const value = block.values[key];
    if (value === undefined || (only !== null && value !== only)) continue;
    const expected = only === null ? 'an id of its own' : `one entry with "${key}: ${only}"`;
    if (seen.has(value)) failAtKeys(VOCABULARY, block, errors)(key, value, 'is there twice', expected);
    seen.add(value);
  }
}

/** Refuses a group of counts that is to be shown beside one that is not there. */
function refuseUnknownBeside(blocks: readonly ArchieBlock[], errors: ContentError[]): void {
  const groups = blocks.map(({ values }) => values.id ?? '');
  for (const block of blocks) {
    const { beside } = block.values;
    if (beside !== undefined && !groups.includes(beside))
      failAtKeys(VOCABULARY, block, errors)('beside', beside, 'is not one of the countGroups', groups.join(', '));
  }
}
