import type { Published } from '$lib/content/publish';
import type { Methods, Story } from '$lib/content/types';
import { columnMeanings } from '$lib/ui/strings';

/** The list of the published tables for programs: /data/index.json. Addresses are relative to it. */
export function catalogue(story: Story, methods: Methods, tables: readonly Published[]) {
  return {
    title: story.headline,
    licence: methods.licence,
    credit: methods.credit,
    methods: '../methods/',
    tables: tables.map(({ name, file, columns, rows }) => {
      const about = methods.tables.find(({ id }) => id === name);
      return {
        name,
        title: about?.title ?? name,
        description: plain(about?.html ?? []),
        url: `${name}.csv`,
        page: name === 'sources' ? '../sources/' : `./#${name}`,
        licence: methods.licence.name,
        sourceFile: file,
        rows: rows.length,
        columns: columns.map((column) => ({
          name: column,
          description: story.tables.columns[column] ?? columnMeanings[column] ?? ''
        }))
      };
    })
  };
}

const plain = (html: readonly string[]): string =>
  html
    .join(' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
