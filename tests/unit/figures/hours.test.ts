import { describe, expect, test } from 'vitest';
import { layoutHours } from '$lib/figures/hours/layout';
import { textWidth } from '$lib/ui/measure';
import { timeline } from '../timeline/events';

const pick = (ids: string): typeof timeline => ids.split(' ').flatMap((id) => timeline.filter((e) => e.id === id));

describe('layoutHours', () => {
  const events = pick('t69 t70 t72 t73 t84 t74');
  const heads = ['Friday', 'Saturday', 'Sunday'];

  test.each([
    [762, 641],
    [762, 660],
    [1100, 900],
    [704, 580],
    [550, 590],
    [526, 609],
    [358, 400],
    [343, 302],
    [296, 350],
    [470, 250],
    [446, 231]
  ])('the lists end inside the box and its columns at %i by %i px', (width, height) => {
    const { columns, px, bottom, indent } = layoutHours(events, heads, width, height);
    expect(px).toBeGreaterThanOrEqual(11);
    expect(bottom).toBeLessThanOrEqual(height);
    for (const column of columns) {
      for (const { title } of column.rows)
        for (const line of title)
          expect(textWidth(line, px, 600)).toBeLessThanOrEqual(column.width - indent - 20 + 0.5);
    }
  });

  test.each([
    [470, 250],
    [446, 231]
  ])('no event lies on the date over it at %i by %i px', (width, height) => {
    const { columns, px } = layoutHours(events, heads, width, height);
    for (const { y, rows } of columns) expect(rows[0]?.y).toBeGreaterThan(y + 2 * px + 6 + px + 4);
  });

  test('a high box is used: details, air between events, in the sizes of the other figures', () => {
    const { columns, px, bottom } = layoutHours(events, heads, 762, 641);
    expect(px).toBe(16);
    expect(bottom).toBeGreaterThan(641 * 0.6);
    expect(columns.flatMap((c) => c.rows).every((r) => r.detail.length > 0)).toBe(true);
  });

  test('events keep the order of the step, and an hour stands before its title', () => {
    const sunday = layoutHours(pick('t84 t85 t74'), heads, 762, 660).columns[0];
    expect(sunday?.rows.map((r) => r.event.id)).toEqual(['t84', 't85', 't74']);
    expect(sunday?.rows.map((r) => r.title[0]?.startsWith('02:00 '))).toEqual([false, true, false]);
  });

  test('on a phone the events of no day lie on the next day', () => {
    const { columns, px } = layoutHours(events, heads, 358, 330);
    columns.slice(1).forEach((column, i) => {
      const last = columns[i]?.rows.at(-1);
      expect((last?.y ?? Infinity) + ((last?.title.length ?? 1) - 1) * px).toBeLessThan(column.y);
    });
  });
});
