// The tables that readers download from /data/, as CSV: the published columns of the verified rows.
import { parse } from 'csv-parse/sync';
import { csvFormat } from 'd3-dsv';
import { PUBLISHED, publishedNames } from './publish-list.ts';
import { isPublished, splitIds, type Files } from './rows.ts';
import type { Story } from './types.ts';

/** A table for download. */
export interface Published {
  name: string;
  /** The file it was made from. */
  file: string;
  columns: readonly string[];
  rows: Record<string, string>[];
  /** Ids of all sources that its rows cite. */
  cites: Set<string>;
}

/** The tables for download: without unpublished rows and unverified shares of Ukrainian, and with the cited sources only. */
export function publishTables(files: Files, story: Story): Published[] {
  return publishedNames(files).map((name) => {
    const columns = PUBLISHED[name] ?? [];
    const file = `data/${name}.csv`;
    const rows = (parse(files[file] ?? '', { columns: true, bom: true }) as Record<string, string>[])
      .filter((row) => (name === 'sources' ? (row.id ?? '') in story.sources : isPublished(row, name === 'oblasts')))
      .map((row) => (row.ukrainian_native_status === 'unverified' ? { ...row, ukrainian_native_pct_2001: '' } : row));
    const cites = name === 'sources' ? [] : rows.flatMap((row) => idsOf(row, story));
    return { name, file, columns, rows, cites: new Set(cites) };
  });
}

/** Sources that a row cites: in its source columns, in `listed`, and in brackets in its remarks. */
function idsOf(row: Record<string, string>, story: Story): string[] {
  return Object.entries(row)
    .flatMap(([column, cell]) => {
      if (/source_ids?$/.test(column)) return splitIds(cell);
      if (column === 'listed') return splitIds(cell).map((entry) => entry.split('=')[1] ?? '');
      return [...cell.matchAll(/\(([^()]+)\)/g)]
        .flatMap(([, inside = '']) => inside.split(/,\s*/))
        .map((id) => id.replace(/^seed (\d{3})$/, 'seed-$1'));
    })
    .filter((id) => id in story.sources);
}

/** A table as CSV (RFC 4180), with LF at the end of each line. */
export function toCsv({ columns, rows }: Pick<Published, 'columns' | 'rows'>): string {
  const text = csvFormat(rows, [...columns]).replace(/\r\n?/g, '\n');
  return `${text}\n`;
}
