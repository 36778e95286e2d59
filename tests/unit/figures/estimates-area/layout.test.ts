import { describe, expect, it } from 'vitest';
import { loadStory } from '$lib/content';
import { layoutArea } from '$lib/figures/estimates-area/layout';
import type { FigureState } from '$lib/scene/types';
import { textWidth } from '$lib/ui/measure';

const { tables } = loadStory();
const state: FigureState = {
  name: 'estimates-area',
  title: 'Russian troops in Crimea, as published',
  note: 'Some count the fleet, some only arrivals. Each row says who counted what.',
  focus: '',
  rows: [],
  voices: [],
  day: '2014-03-17',
  progress: 1
};
const phones = [
  [296, 400],
  [343, 400],
  [343, 352],
  [358, 446],
  [470, 300],
  [446, 282],
  [550, 640]
] as const;

describe('the statements about Crimea', () => {
  it.each([...phones, [704, 674], [762, 692], [1100, 972]] as const)('are whole at %i by %i px', (width, height) => {
    const { rows } = layoutArea(tables, state, width, height);
    expect(rows.height).toBeLessThanOrEqual(height);
    expect(rows.size).toBeGreaterThanOrEqual(11);
  });

  it.each(phones)('have words and mark of a row on one line, clear of each other, at %i by %i px', (width, height) => {
    const {
      rows: { size, pitch },
      groups,
      whoX,
      axis
    } = layoutArea(tables, state, width, height);
    const all = groups.flatMap((g) => g.rows);
    all.forEach((row, i) => {
      expect(whoX + textWidth(row.who, size, 600)).toBeLessThan(axis.zero);
      if (row.labelY === row.y) {
        expect(row.labelX).toBeGreaterThan(whoX + textWidth(row.who, size, 600));
        if (row.mark.kind !== 'none') expect(row.labelX + textWidth(row.label, size, 600)).toBeLessThan(axis.zero);
      }
      expect(row.labelX + textWidth(row.label, size, 600)).toBeLessThan(width);
      expect((all[i + 1]?.y ?? Infinity) - row.labelY).toBeGreaterThanOrEqual(pitch - 0.01);
    });
  });

  it.each([
    [704, 674],
    [762, 692],
    [1100, 972]
  ] as const)('have no words across the line of 1997 at %i by %i px', (width, height) => {
    const {
      rows: { size },
      groups,
      limit
    } = layoutArea(tables, state, width, height);
    for (const { labelX, anchor, label, mark } of groups.flatMap((g) => g.rows)) {
      const wide = textWidth(label, size, 400);
      const [from, to] = anchor === 'start' ? [labelX, labelX + wide] : [labelX - wide, labelX];
      expect(to).toBeLessThanOrEqual(width);
      if (mark.kind !== 'none') expect(from < (limit?.lineX ?? 0) && to > (limit?.lineX ?? 0)).toBe(false);
    }
  });

  it.each([...phones, [328, 318], [358, 335], [398, 440], [704, 674], [762, 692]] as const)(
    'stand apart by their figures, inside the box, at %i by %i px',
    (width, height) => {
      const { axis, groups, limit } = layoutArea(tables, state, width, height);
      const at = [11_000, 16_000, 21_500, 25_000, 30_000].map(axis.scale);
      at.slice(1).forEach((x, i) => expect(x - (at[i] ?? x)).toBeGreaterThan(5));
      expect(axis.scale(25_000)).toBeCloseTo(limit?.lineX ?? 0);
      for (const { mark } of groups.flatMap((g) => g.rows)) {
        expect(mark.left).toBeGreaterThanOrEqual(axis.zero - 5);
        expect(mark.right).toBeLessThanOrEqual(width);
      }
    }
  );

  it('draws arrivals from nothing: they are never added to what stood there', () => {
    const { axis, groups } = layoutArea(tables, state, 762, 692);
    const arrivals = groups.flatMap((g) => g.rows).find(({ id }) => id === 'e45')?.arrivals;
    expect(arrivals).toEqual([axis.zero, axis.scale(9_000)]);
  });

  it('leaves four to the tables on a phone and says so, no Russian figure among them', () => {
    const phone = layoutArea(tables, state, 358, 446);
    expect(phone.rowCount).toBe(layoutArea(tables, state, 762, 692).rowCount - 4);
    for (const id of ['e42', 'e45', 'e47'])
      expect(
        phone.groups.flatMap((g) => g.rows.map((r) => r.id)),
        id
      ).toContain(id);
    expect(phone.notes.join(' ')).toContain('4 more in the tables');
  });
});
