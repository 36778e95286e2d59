import type * as v from 'valibot';
import { readTable, type Row, type TableSchema } from './csv.ts';
import type { ContentError } from './error.ts';
import type { Registry } from './registry.ts';

/** Texts of the data files, keyed by their path from the project root; null for a table that the story does without. */
export type Files = Record<string, string | null>;
/** Reads a table and registers the ids of its rows as `into`; null for a table without ids. */
export type Read = ReturnType<typeof rowReader>;

/** The id for general knowledge, which is no published source: rows that cite it are never shown. */
const GENERAL_KNOWLEDGE = 'gk';

/**
 * Whether a row may be published: it is not unverified, and does not cite general knowledge.
 * @param perColumn  the table has a status for each column (the oblasts): its rows are published, unverified cells are not
 */
export function isPublished(raw: Record<string, string>, perColumn: boolean): boolean {
  const cited = splitIds(raw.source_ids ?? raw.source_id);
  return !(raw.status === 'unverified' && !perColumn) && !cited.includes(GENERAL_KNOWLEDGE);
}

/**
 * A function that reads tables: it registers ids, checks sources and leaves out unpublished rows. Their ids are registered
 * too, so that a step that asks for one gets the reason.
 */
export function rowReader(files: Files, registry: Registry, errors: ContentError[]) {
  return <S extends TableSchema>(
    name: string,
    schema: S,
    into: 'rows' | 'marks' | 'lines' | 'shots' | null,
    idColumn = 'id'
  ): Row<v.InferOutput<S>>[] => {
    const file = `data/${name}.csv`;
    const enter = ({ raw, line }: Row<unknown>) => {
      const column = 'source_ids' in raw ? 'source_ids' : 'source_id';
      const cited = column in raw ? splitIds(raw[column]) : null;
      // Only the oblasts have an ISO code as id; they have a status for each column.
      const published = isPublished(raw, idColumn !== 'id');
      if (into && raw[idColumn]) registry.add(into, raw[idColumn], { file, published }, line, idColumn);
      if (published) registry.learn(raw);
      return { column, cited, published };
    };
    return readTable(file, files[file], schema, errors, enter).filter((row) => {
      const { column, cited, published } = enter(row);
      const { line } = row;
      if (published && cited?.length === 0) {
        errors.push({
          file,
          line,
          column,
          value: '',
          message: 'names no source',
          expected: 'an id of data/sources.csv'
        });
      }
      for (const id of cited ?? []) {
        if (published) registry.cite(id, { file, line, column });
        else if (id !== GENERAL_KNOWLEDGE) registry.check('sources', id, { file, line, column });
      }
      return published;
    });
  };
}

/** The ids of a cell, separated by semicolons. */
export function splitIds(cell = ''): string[] {
  return cell
    .split(';')
    .map((id) => id.trim())
    .filter(Boolean);
}
