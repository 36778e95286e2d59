// Reads data/methods.aml: the prose of the pages on sources, methods and data, and the passages after the article.
import type { ArchieBlock } from './archieml-parser.ts';
import { readArchie, readBlock } from './archieml-reader.ts';
import { failAtKeys, lineOfKey, type FailAtKey } from './block-errors.ts';
import { wholeFile, type ContentError } from './error.ts';
import { METHODS } from './paths.ts';
import { brokenLinks, linksOf, proseHtml, type Link } from './prose.ts';
import { PUBLISHED, publishedNames } from './publish-list.ts';
import type { Registry } from './registry.ts';
import type { Files } from './rows.ts';
import * as schemas from './schemas/methods.ts';
import type { Methods, Passage } from './types.ts';

const LISTS = ['seeds', 'sections', 'tables', 'foot'] as const;
const NO_HEADING = { title: '', lead: '' };

interface Known {
  registry: Registry;
  steps: ReadonlySet<string>;
  sections: ReadonlySet<string>;
  errors: ContentError[];
}

/**
 * Reads and checks data/methods.aml. A link to a source, step, table or section that does not exist is refused. A source
 * linked here counts as cited.
 * @param steps  ids of the steps of the story
 */
export function readMethods(
  files: Files,
  registry: Registry,
  steps: ReadonlySet<string>,
  errors: ContentError[]
): Methods {
  const text = files[METHODS];
  if (typeof text !== 'string') errors.push(wholeFile(METHODS, 'is missing', 'the prose on sources and methods'));
  const root = readArchie(METHODS, text ?? '', errors, { top: [...LISTS], nested: {} });
  const head = typeof text !== 'string' ? undefined : readBlock(METHODS, root, schemas.head, errors);
  const sections = new Set((root.lists.sections ?? []).map(({ values }) => values.id ?? ''));
  const known = { registry, steps, sections, errors };
  const read = (list: (typeof LISTS)[number], way: string): Passage[] =>
    readPassages(root.lists[list] ?? [], way, known);
  const methods: Methods = {
    heads: head
      ? {
          sources: { title: head['sources.title'], lead: head['sources.lead'] },
          methods: { title: head['methods.title'], lead: head['methods.lead'] },
          data: { title: head['data.title'], lead: head['data.lead'] }
        }
      : { sources: NO_HEADING, methods: NO_HEADING, data: NO_HEADING },
    licence: { name: head?.['licence.name'] ?? '', url: head?.['licence.url'] ?? '' },
    credit: head?.credit ?? '',
    seeds: read('seeds', '../'),
    sections: read('sections', '../'),
    tables: read('tables', '../'),
    foot: read('foot', '')
  };
  if (typeof text === 'string') checkNames(root, publishedNames(files), known);
  return methods;
}

function readPassages(blocks: readonly ArchieBlock[], root: string, known: Known): Passage[] {
  const ids = new Set<string>();
  return blocks.flatMap((block) => {
    const fail = failAtKeys(METHODS, block, known.errors);
    const data = readBlock(METHODS, block, schemas.passage, known.errors);
    if (!data) return [];
    if (ids.has(data.id)) fail('id', data.id, 'is there twice', 'an id of its own');
    ids.add(data.id);
    for (const broken of brokenLinks(data.text))
      fail('text', broken, 'is not a link', '[words](source:id), or step:, table:, csv:, method:, https://');
    for (const link of linksOf(data.text)) checkLink(link, block, known);
    return [{ id: data.id, title: data.title, html: proseHtml(data.text, root) }];
  });
}

function checkLink({ kind, id }: Link, block: ArchieBlock, { registry, steps, sections, errors }: Known): void {
  const fail = failAtKeys(METHODS, block, errors);
  if (kind === 'unknown')
    fail('text', id, 'is not an address', 'source:id, step:id, table:name, csv:name, method:id or https://');
  if (kind === 'source' && id) registry.cite(id, { file: METHODS, line: lineOfKey(block, 'text'), column: 'text' });
  if (kind === 'step' && id && !steps.has(id)) fail('text', id, 'is not a step', 'an id of data/story.aml');
  if ((kind === 'table' && id) || kind === 'csv') checkTable(id, 'text', fail);
  if (kind === 'method' && id && !sections.has(id)) fail('text', id, 'is not a section', 'an id of [sections]');
}

/** The section that the page for publishers leads to. */
const CORRECTIONS = 'corrections';

/**
 * Refuses a published table without explanation, an explanation of another table, prose without a section of corrections, and a
 * seed that is no source.
 */
function checkNames(root: ArchieBlock, published: readonly string[], { registry, sections, errors }: Known): void {
  const tables = root.lists.tables ?? [];
  const missing = (column: 'tables' | 'sections', id: string, message: string) =>
    errors.push({ file: METHODS, line: 1, column, value: id, message, expected: `"id: ${id}" in [${column}]` });
  for (const block of tables) checkTable(block.values.id ?? '', 'id', failAtKeys(METHODS, block, errors));
  for (const name of published) {
    if (!tables.some(({ values }) => values.id === name)) missing('tables', name, 'is not explained');
  }
  if (!sections.has(CORRECTIONS)) missing('sections', CORRECTIONS, 'is missing: publishers are led to it');
  for (const block of root.lists.seeds ?? [])
    registry.cite(block.values.id ?? '', { file: METHODS, line: lineOfKey(block, 'id'), column: 'id' });
}

function checkTable(name: string, column: string, fail: FailAtKey): void {
  if (!(name in PUBLISHED))
    fail(column, name, 'is not a published table', `one of ${Object.keys(PUBLISHED).join(', ')}`);
}
