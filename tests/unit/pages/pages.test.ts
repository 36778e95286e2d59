import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { loadPages } from '$lib/content';
import { toCsv } from '$lib/content/publish';
import { PUBLISHED } from '$lib/content/publish-list';
import { projectRoot } from '$lib/content/read';
import { catalogue } from '$lib/pages/catalogue';
import { sourceGroups } from '$lib/pages/sources';
import { tableViews } from '$lib/pages/tables';

const { story, methods, tables } = loadPages();
const rowsOf = (csv: string) => parse(csv, { columns: true }) as Record<string, string>[];
const inData = (name: string) =>
  rowsOf(readFileSync(`${projectRoot()}/data/${name}.csv`, 'utf8').replace(/^\uFEFF/, ''));
const downloads = new Map(tables.map((table) => [table.name, toCsv(table)]));

describe('the downloads', () => {
  it.each(Object.keys(PUBLISHED).filter((name) => name !== 'oblasts'))(
    '%s.csv leaves out what is unverified',
    (name) => {
      const unverified = new Set(
        inData(name)
          .filter(({ status }) => status === 'unverified')
          .map(({ id }) => id)
      );
      const rows = rowsOf(downloads.get(name) ?? '');
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter(({ id }) => id && unverified.has(id))).toEqual([]);
      expect(rows.filter((row) => /(^|;)gk(;|$)/.test(row.source_id ?? row.source_ids ?? ''))).toEqual([]);
    }
  );

  it('the regions have no figure without its status, and none that was hardly checked', () => {
    const [row = {}] = rowsOf(downloads.get('oblasts') ?? '');
    for (const r of rowsOf(downloads.get('oblasts') ?? ''))
      expect(r.ukrainian_native_pct_2001 === '', r.name_en).toBe(r.ukrainian_native_status === 'unverified');
    expect(row).toHaveProperty('russian_native_status');
    expect(row).toHaveProperty('ukrainian_native_status');
    for (const column of ['yanukovych_2010_runoff_pct', 'ethnic_russian_pct_2001', 'population_2014_thousand'])
      expect(row).not.toHaveProperty(column);
  });

  it('end their lines with LF alone and read back as they were', () => {
    for (const [name, csv] of downloads) {
      expect(csv, name).not.toContain('\r');
      expect(csv.endsWith('\n'), name).toBe(true);
      const table = tables.find((one) => one.name === name);
      expect(rowsOf(csv).length, name).toBe(table?.rows.length);
    }
    expect(toCsv({ columns: ['a', 'b'], rows: [{ a: 'one, "two"', b: 'three\r\nfour' }] })).toBe(
      'a,b\n"one, ""two""","three\nfour"\n'
    );
  });

  it('name only sources that can be looked up in sources.csv', () => {
    const known = new Set(rowsOf(downloads.get('sources') ?? '').map(({ id }) => id));
    for (const [name, csv] of downloads) {
      const cited = rowsOf(csv).flatMap((row) =>
        [row.source_id, row.source_ids, row.language_source_ids].flatMap((cell) => (cell ?? '').split(';'))
      );
      expect(
        cited.filter((id) => id && !known.has(id)),
        name
      ).toEqual([]);
    }
  });

  it('are all in the list for programs, with licence, rows and the meaning of each column', () => {
    const list = catalogue(story, methods, tables);
    expect(list.licence.url).toMatch(/^https:/);
    expect(list.tables.map(({ name }) => name)).toEqual(Object.keys(PUBLISHED));
    for (const { name, title, description, url, rows, columns } of list.tables) {
      expect([title, description], name).not.toContain('');
      expect(url).toBe(`${name}.csv`);
      expect(rows).toBe(rowsOf(downloads.get(name) ?? '').length);
      expect(
        columns.filter((column) => !column.description).map((column) => column.name),
        name
      ).toEqual([]);
    }
  });
});

describe('the tables to read', () => {
  const views = tableViews(story);

  it('are all there but the sources, which have a page of their own', () => {
    expect(Object.keys(views)).toEqual(Object.keys(PUBLISHED).filter((name) => name !== 'sources'));
  });

  it('have a cell for each column, and the rows of the download', () => {
    for (const [name, { columns, rows }] of Object.entries(views)) {
      for (const row of rows) expect(row.cells, `${name} ${row.id}`).toHaveLength(columns.length);
      if (name !== 'un-vote') expect(rows.length, name).toBe(tables.find((table) => table.name === name)?.rows.length);
    }
  });

  it('have no empty cell and no id twice on the page', () => {
    const rows = Object.values(views).flatMap((view) => view.rows);
    expect(rows.filter(({ cells }) => cells.includes('')).map(({ id }) => id)).toEqual([]);
    const ids = [...rows.map(({ id }) => id), ...Object.keys(PUBLISHED)];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('count every state of the General Assembly once', () => {
    expect(views['un-vote']?.rows.map(({ cells }) => cells[1])).toEqual(['100', '11', '58', '24']);
  });
});

describe('the sources page', () => {
  const { seeds, groups } = sourceGroups(story, methods, tables);
  const shown = [...seeds, ...groups.flatMap(({ sources }) => sources)];

  it('begins with the two reports the story came from', () => {
    expect(seeds.map(({ source }) => source.id)).toEqual(['seed-000', 'seed-001']);
    expect(methods.seeds.every(({ html }) => html.length > 0)).toBe(true);
  });

  it('has every source of every note once', () => {
    const cited = story.steps.flatMap((step) => step.notes.flatMap(({ read, also }) => [read, ...also]));
    const ids = shown.map(({ source }) => source.id);
    expect([...new Set(cited)].filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.sort()).toEqual(Object.keys(story.sources).sort());
    expect(ids).not.toContain('gk');
  });

  it('says of every source where the story or its tables or methods rest on it', () => {
    const prose = methods.sections
      .flatMap(({ html }) => html)
      .concat(methods.seeds.flatMap(({ html }) => html))
      .join('');
    const idle = shown.filter(
      ({ source, steps, tables: cited }) =>
        steps.length + cited.length === 0 && !prose.includes(`sources/#${source.id}"`)
    );
    expect(idle.map(({ source }) => source.id)).toEqual([]);
  });
});
