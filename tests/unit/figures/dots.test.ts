import { describe, expect, it } from 'vitest';
import { DOTS_PER_RANK, layoutDots } from '$lib/figures/dots/layout';
import { chosen, dotChoices } from '$lib/figures/dots/select';
import { estimate } from './estimate';

const table = [
  estimate({
    id: 'e30',
    side: 'NATO',
    speaker: 'NATO',
    date: '2014-04-10',
    low: 35_000,
    high: 40_000,
    label: '35,000–40,000'
  }),
  estimate({ id: 'e23', side: 'US', speaker: 'US officials', date: '2014-03-30', point: 40_000, label: '40,000' }),
  estimate({ id: 'e24', side: 'Ukraine', speaker: 'Kyiv', date: '2014-03-30', point: 100_000, label: '100,000' }),
  estimate({
    id: 'e09',
    side: 'Russia',
    speaker: 'Moscow',
    date: '2014-03-20',
    label: 'no number: exercises only, will not cross',
    labelShort: 'exercises only, will not cross'
  })
];
const ids = ['e23', 'e30', 'e24', 'e09'];

describe('the choices', () => {
  it('stand in the order in which the step names them, each with its dots', () => {
    expect(dotChoices(table, ids).map(({ who, full, total }) => [who, full, total])).toEqual([
      ['US officials', 80, 80],
      ['NATO', 70, 80],
      ['Kyiv', 200, 200],
      ['Moscow', 0, 0]
    ]);
  });

  it('keep Moscow’s statement where there is no number', () => {
    expect(dotChoices(table, ids)[3]).toMatchObject({
      figure: 'no number',
      statement: 'exercises only, will not cross',
      day: '20 March'
    });
  });

  it('leave out what the table does not have', () => {
    expect(dotChoices(table, ['e24', 'gone', 'e30']).map(({ id }) => id)).toEqual(['e24', 'e30']);
  });

  it('begin with the first that the step names', () => {
    const choices = dotChoices(table, ids);
    expect(chosen(choices, '')?.id).toBe('e23');
    expect(chosen(choices, 'e24')?.id).toBe('e24');
    expect(chosen([], 'e24')).toBeNull();
  });
});

describe('the layoutDots', () => {
  it.each([false, true])(
    'is one ordered set: a smaller number stands in the first places of a greater one (upright: %s)',
    (upright) => {
      const { places } = layoutDots(200, 762, 110, upright);
      expect(layoutDots(200, 762, 110, upright).places.slice(0, 80)).toEqual(places.slice(0, 80));
      expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(200);
    }
  );

  it('has ranks of ten under the map, files of ten on a phone', () => {
    for (const [upright, along, across] of [
      [false, 'y', 'x'],
      [true, 'x', 'y']
    ] as const) {
      const { places } = layoutDots(200, 762, 110, upright);
      expect(new Set(places.slice(0, DOTS_PER_RANK).map((place) => place[along])).size).toBe(1);
      expect(new Set(places.slice(0, DOTS_PER_RANK).map((place) => place[across])).size).toBe(DOTS_PER_RANK);
    }
  });

  it('says how many soldiers stand up to the end of a block', () => {
    for (const upright of [false, true])
      expect(layoutDots(200, 334, 150, upright).counts.map(({ text }) => text)).toEqual([
        '25,000',
        '50,000',
        '75,000',
        '100,000'
      ]);
    expect(layoutDots(200, 334, 150, true).width).toBeGreaterThan(334 * 0.95);
  });

  it.each([
    [762, 110, false],
    [506, 110, false],
    [1280, 110, false],
    [334, 147, true],
    [272, 127, true]
  ] as const)('stays within %i by %i px', (width, height, upright) => {
    const grid = layoutDots(200, width, height, upright);
    expect(grid.width).toBeLessThanOrEqual(width + 0.01);
    expect(grid.height).toBeLessThanOrEqual(height + 0.01);
    expect(grid.places.every(({ x, y }) => x > 0 && y > 0 && x < grid.width && y < grid.height)).toBe(true);
  });
});
