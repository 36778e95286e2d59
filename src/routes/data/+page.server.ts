// Data of the data page: the published tables and how each is shown.
import { tableViews } from '$lib/pages/tables';
import { pages } from '../pages.server';

export function load() {
  const { story, methods, tables } = pages();
  const views = tableViews(story);
  return {
    headline: story.headline, sources: story.sources, methods,
    tables: tables.map(({ name, rows }) => ({ name, rows: rows.length, view: views[name] ?? null }))
  };
}
