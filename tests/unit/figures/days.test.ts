import { describe, expect, test } from 'vitest';
import { layoutDays } from '$lib/figures/days/layout';
import { timeline } from '../timeline/events';

const pick = (ids: string): typeof timeline => ids.split(' ').flatMap((id) => timeline.filter((e) => e.id === id));

describe('layoutDays', () => {
  test.each([
    [420, 300, false],
    [358, 230, true],
    [296, 210, true]
  ])('five days fit %i by %i px', (width, height, narrow) => {
    const list = layoutDays(pick('t11 t12 t13 t14 t20'), 'From settlement to new government', width, height, narrow);
    expect(list.height).toBeLessThanOrEqual(height);
    expect(list.rows).toHaveLength(5);
  });

  test('every event has its day, the second of a day too: a mark without one says nothing', () => {
    expect(layoutDays(pick('t12 t13'), '', 420, 300, false).rows.map((r) => r.date)).toEqual([
      '22 February',
      '22 February'
    ]);
  });
});
