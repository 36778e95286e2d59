import { describe, expect, test } from 'vitest';
import { day, days, dayShort, dayYear, number, range, sentences, weekday } from '$lib/ui/format';
import { region } from '$lib/ui/strings';

describe('days', () => {
  test.each([
    ['2014-03-30', '30 March', '30 Mar', '30 March 2014'],
    ['2014-02-01', '1 February', '1 Feb', '1 February 2014'],
    ['2014-03', 'March', 'Mar', 'March 2014'],
    ['2010', '', '', '2010']
  ])('%s reads as %s', (iso, long, short, withYear) => {
    expect(day(iso)).toBe(long);
    expect(dayShort(iso)).toBe(short);
    expect(dayYear(iso)).toBe(withYear);
  });
});

test('a day has its weekday, whatever the time zone', () => expect(weekday('2014-03-30')).toBe('Sunday'));

test('days in a row name their month once, or both', () => {
  expect([days('2014-03-11', '2014-03-17'), days('2014-02-27', '2014-03-05')]).toEqual([
    '11–17 March',
    '27 February–5 March'
  ]);
});

describe('numbers', () => {
  test.each([
    [0, 0, '0'],
    [500, 0, '500'],
    [1000, 0, '1,000'],
    [40000, 0, '40,000'],
    [1234567.891, 1, '1,234,567.9'],
    [-1500, 0, '\u22121,500'],
    [0.12345, 3, '0.123']
  ])('%d with %d decimals is %s', (value, decimals, text) => {
    expect(number(value, decimals)).toBe(text);
  });

  test('a range says both ends in full, with an en dash', () => {
    expect(range(35000, 40000)).toBe('35,000–40,000');
    expect(range(30000, 30000)).toBe('30,000');
  });

  test('numbers of any size stand as Intl writes them in this language', () => {
    const intl = new Intl.NumberFormat(region);
    for (const value of [7, 70, 700, 7000, 70_000, 700_000, 7_000_000]) expect(number(value)).toBe(intl.format(value));
  });
});

test('a text of two paragraphs has no sentence between them', () => {
  expect(sentences('It began on Sunday.\n\nIt ended on Monday.')).toEqual([
    'It began on Sunday.',
    'It ended on Monday.'
  ]);
});

test('a text falls into its sentences', () => {
  expect(sentences('He had 1.5 million. “No,” he said. They say “it doesn’t work.” The rest follows.')).toEqual([
    'He had 1.5 million.',
    '“No,” he said.',
    'They say “it doesn’t work.”',
    'The rest follows.'
  ]);
});
