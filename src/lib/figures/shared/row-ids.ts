import type { Known, ListedTable } from './spec.ts';

/** The file of a table. */
export const fileOf = (table: ListedTable): string => `data/${table}.csv`;

/** Ids of the published rows of a table, with those that have a fault of their own. */
export const idsOf = ({ registry }: Known, table: ListedTable): string[] =>
  [...registry.rows].flatMap(([id, { file, published }]) => (published && file === fileOf(table) ? [id] : []));
