import { expect, test } from 'vitest';
import { subtitleOf } from '$lib/map/mark-subtitle';
import type { Mark } from '$lib/scene/types';

const mark: Mark = {
  id: 'c03',
  xy: [0, 0],
  symbol: 'held',
  name: 'Belbek',
  line: '',
  since: '',
  highlighted: false,
  isNew: false
};

test('a base says its state and since when, and of what nothing is reported it says nothing', () => {
  expect(subtitleOf({ ...mark, symbol: 'surrounded', since: '2014-02-28' })).toBe('reported surrounded 28 February');
  expect(subtitleOf({ ...mark, symbol: 'taken', since: '2014-03-22' })).toBe('taken 22 March');
  expect(subtitleOf({ ...mark, symbol: 'taken', since: '2014-03-22', isNew: true })).toBe('taken today');
  expect(subtitleOf(mark)).toBe('');
});

test('what the story says of a place goes before its state', () => {
  expect(subtitleOf({ ...mark, symbol: 'taken', since: '2014-03-22', line: 'ringed for weeks' })).toBe(
    'ringed for weeks'
  );
});
