import { describe, expect, it } from 'vitest';
import { formatErrors, loadStory, type ContentError } from '$lib/content';
import { checkNamed, compileSite } from '$lib/content/named';
import { readFiles } from '$lib/content/read';
import { DRILL } from '$lib/figures/counts';
import { CHOICES, FIRST } from '$lib/figures/dots';
import { TABLE_ONLY } from '$lib/figures/estimatesCrimeaPlan';
import { TABLE_FIRST } from '$lib/figures/estimatesPlan';
import { FEW_UNITS } from '$lib/map/wanted';
import { ORDER } from '$lib/timeline/events';

const story = loadStory();
const files = readFiles();
/** Ids of a table's rows as written, those left out as unverified among them. */
const written = (table: string): string[] => (files[`data/${table}.csv`] ?? '').split('\n').map((line) => line.split(',')[0] ?? '');

describe('places that code names', () => {
  it('are all there', () => expect(formatErrors(compileSite(files).errors)).toBe(''));

  it.each([
    ['vilnius', null], ['moldova', 'the shot ukraine of src/lib/map/shots.ts'], ['kyiv', 'src/lib/scene/marks.ts']
  ])('without %s: %s', (id, where) => {
    const errors: ContentError[] = [];
    checkNamed({ places: story.tables.places.filter((place) => place.id !== id) }, errors);
    expect(formatErrors(errors)).toBe(where ? `data/places.csv:1 id: "${id}" is not there, but ${where} names it (expected a row "${id},…")` : '');
  });
});

describe('rows that code names', () => {
  it.each([
    ['events.ts ORDER', 'timeline', ORDER], ['estimatesPlan.ts TABLE_FIRST', 'estimates', TABLE_FIRST],
    ['estimatesCrimeaPlan.ts TABLE_ONLY', 'estimates', TABLE_ONLY], ['wanted.ts FEW_UNITS', 'oblasts', FEW_UNITS]
  ])('%s is of data/%s.csv, each id once', (_, table, ids) => {
    expect(ids.filter((id) => !written(table).includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('those a figure stands on are published', () => {
    expect([...CHOICES, FIRST, ...DRILL].filter((id) => !story.tables.estimates.some((e) => e.id === id))).toEqual([]);
    expect(CHOICES).toContain(FIRST);
  });
});
