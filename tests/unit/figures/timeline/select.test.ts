import { describe, expect, test } from 'vitest';
import type { Step, Story, TimelineEvent } from '$lib/content/types';
import { dayNumber } from '$lib/scene/day';
import type { FigureState } from '$lib/scene/types';
import { keepRank, moment } from '$lib/figures/timeline/select';

describe('keepRank', () => {
  const events = [
    { id: 'late', keep: 30 },
    { id: 'other' },
    { id: 'soon', keep: 10 },
    { id: 'asked', keep: 20 },
    { id: 'focus' }
  ] as TimelineEvent[];
  const rank = keepRank(events, 'focus', ['asked']);

  test('focus comes first, then the rows of the step, then the order of the table', () => {
    expect(['focus', 'asked', 'soon', 'late'].map(rank)).toEqual([0, 1, 2, 3]);
  });

  test('an event without a place in the order comes last, as one that nobody has entered yet', () => {
    expect([rank('other'), rank('nobody')]).toEqual([4, 4]);
  });
});

describe('moment', () => {
  const step = { figure: 'timeline', focus: 'talks', day: '2014-02-27', until: '2014-03-30' } as Step;
  const still = { figure: 'timeline', focus: 't40', day: '2014-03-14', until: '2014-03-14' } as Step;
  const of = { steps: [still, step] } as Story;
  const at = (day: string, progress: number, focus = 'talks'): number =>
    moment(
      { name: 'timeline', title: '', note: '', rows: [], voices: [], focus, day, progress } satisfies FigureState,
      of
    );

  test('the line runs on between days and rests at both ends', () => {
    expect(at('2014-02-27', 0)).toBe(dayNumber('2014-02-27'));
    expect(at('2014-03-30', 1)).toBe(dayNumber('2014-03-30'));
    expect(at('2014-03-15', 0.5)).toBe(dayNumber('2014-03-15') + 0.5);
    // Its day has come, so has the line: no end stands loose before the last disc.
    expect(at('2014-03-30', 0.55)).toBe(dayNumber('2014-03-30'));
  });

  test('in a step without way it stands at its day', () =>
    expect(at('2014-03-14', 0.7, 't40')).toBe(dayNumber('2014-03-14')));
});
