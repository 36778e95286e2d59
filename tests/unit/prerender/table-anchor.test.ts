import { expect, test } from 'vitest';
import { loadStory } from '$lib/content';
import { tableViews } from '$lib/pages/tables';
import { tableAnchor } from '$lib/prerender/table-anchor';

const story = loadStory();
const place = (id: string): string => {
  const step = story.steps.find((s) => s.id === id);
  return step ? tableAnchor(step, story) : 'no step';
};

test('a step leads to the first row of its table that it shows', () => {
  expect(['london-ideas', 'hague-proposal', 'back-to-paris', 'five-days'].map(place)).toEqual([
    't40',
    't62',
    't69',
    't11'
  ]);
  const of27 = story.tables.estimates.find((e) => e.date === '2014-03-27')?.id;
  expect(place('how-many')).toBe(of27);
});

test('a figure of a whole table leads to its head, and a step without a table nowhere', () => {
  expect(['price', 'positions', 'hundred-to-eleven', 'two-rooms'].map(place)).toEqual([
    'sanctions',
    'positions',
    'un-vote',
    ''
  ]);
});

test('every place is a table of the data page or a row of one', () => {
  const views = tableViews(story);
  const known = new Set([
    '',
    ...Object.keys(views),
    ...Object.values(views).flatMap((view) => view.rows.map(({ id }) => id))
  ]);
  expect(story.steps.map((s) => tableAnchor(s, story)).filter((p) => !known.has(p))).toEqual([]);
});
