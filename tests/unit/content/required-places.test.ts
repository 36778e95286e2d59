import { describe, expect, it } from 'vitest';
import { formatErrors, loadStory, type ContentError } from '$lib/content';
import { compileSite } from '$lib/content/compile';
import { checkRequiredPlaces } from '$lib/content/required-places';
import { readFiles } from '$lib/content/read';
import { NARROW_PHONE_UNITS } from '$lib/map/labels/unit-labels';

const story = loadStory();
const files = readFiles();
/** Ids of a table's rows as written, those left out as unverified among them. */
const written = (table: string): string[] =>
  (files[`data/${table}.csv`] ?? '').split('\n').map((line) => line.split(',')[0] ?? '');

describe('places that code names', () => {
  it('are all there', () => expect(formatErrors(compileSite(files).errors)).toBe(''));

  it.each([
    ['vilnius', null],
    ['moldova', 'the shot ukraine of src/lib/map/shots.ts'],
    ['kyiv', 'src/lib/scene/marks.ts']
  ])('without %s: %s', (id, where) => {
    const errors: ContentError[] = [];
    checkRequiredPlaces({ places: story.tables.places.filter((place) => place.id !== id) }, errors);
    expect(formatErrors(errors)).toBe(
      where ? `data/places.csv:1 id: "${id}" is not there, but ${where} names it (expected a row "${id},…")` : ''
    );
  });
});

describe('units that code names', () => {
  it('are rows of data/oblasts.csv, each once', () => {
    expect(NARROW_PHONE_UNITS.filter((id) => !written('oblasts').includes(id))).toEqual([]);
    expect(new Set(NARROW_PHONE_UNITS).size).toBe(NARROW_PHONE_UNITS.length);
  });
});
