import { describe, expect, it } from 'vitest';
import { dayBetween, dayNumber, dayOf, reached } from '$lib/scene/day';

describe('days', () => {
  it('are counted without summer time or leap years getting in the way', () => {
    expect(dayNumber('2014-03-31') - dayNumber('2014-03-29')).toBe(2);
    expect(dayNumber('2014-03-01') - dayNumber('2014-02-28')).toBe(1);
    expect(dayNumber('1970-01-02')).toBe(1);
    for (const day of ['2013-11-21', '2014-02-28', '2014-03-30', '2014-04-17']) expect(dayOf(dayNumber(day))).toBe(day);
  });
});

describe('the day on the way between two', () => {
  const at = (t: number) => dayBetween('2014-03-01', '2014-03-25', t);
  it('rests on the first day at the start and on the last at the end', () => {
    expect([0, 0.05, 0.1].map(at)).toEqual(['2014-03-01', '2014-03-01', '2014-03-01']);
    expect([0.9, 0.95, 1].map(at)).toEqual(['2014-03-25', '2014-03-25', '2014-03-25']);
  });
  it('is the middle day half way between the two rests', () => expect(at(0.325)).toBe('2014-03-13'));
  it('never leaves the two, even for a share beyond them', () => {
    expect([at(-3), at(7)]).toEqual(['2014-03-01', '2014-03-25']);
  });
  it('misses no day of a long step scrolled slowly', () => {
    const days = new Set(Array.from({ length: 1001 }, (_, i) => at(i / 1000)));
    expect(days.size).toBe(25);
  });
  it('stands still between equal days', () => expect(dayBetween('2014-03-30', '2014-03-30', 0.5)).toBe('2014-03-30'));
});

describe('something dated', () => {
  it('has happened on its day, not the day before', () => {
    expect(reached('2014-03-22', '2014-03-21')).toBe(false);
    expect(reached('2014-03-22', '2014-03-22')).toBe(true);
  });
  it('by month only counts from the end of the month: in March, from the night of the talks', () => {
    expect(reached('2014-03', '2014-03-28')).toBe(false);
    expect(reached('2014-03', '2014-03-29')).toBe(true);
  });
  it('without a day never has', () => expect(reached('', '2014-04-17')).toBe(false));
});
