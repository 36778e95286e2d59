import { describe, expect, it } from 'vitest';
import { loadStory } from '$lib/content';
import { blurredBar, dayAfter, HOURS_SHOWN, hourX, midnightAt, midnightPath } from '$lib/figures/clocks/layout';
import { clocksOf, talksLength } from '$lib/figures/clocks/select';

const { counts } = loadStory().tables;

describe('clocks', () => {
  it('has four clocks from west to east', () => {
    expect(clocksOf(counts).map((c) => [c.place, c.offset])).toEqual([
      ['Paris', 2],
      ['Kyiv', 3],
      ['Simferopol', 4],
      ['Moscow', 4]
    ]);
  });

  it('takes the length of the talks from the table, and nothing where no row has it', () => {
    expect(talksLength(counts, '2014-03-30')?.hours).toBe(4);
    expect(talksLength(counts, '2014-03-29')).toBeNull();
  });

  it('puts midnight earlier in the evening the further east a clock is', () => {
    expect(midnightAt(2, 2)).toBe(24);
    expect(midnightAt(3, 2)).toBe(23);
    expect(midnightAt(4, 2)).toBe(22);
  });

  it('draws a bar whose ends are soft: pieces thin out on both sides and stay in the picture', () => {
    const { solid, pieces } = blurredBar(4);
    expect(solid.to - solid.from).toBeLessThan(4);
    const right = pieces.filter((b) => b.from > solid.to);
    expect(right).toHaveLength(3);
    expect(pieces.filter((b) => b.to < solid.from)).toHaveLength(3);
    const widths = right.map((b) => b.to - b.from);
    expect([...widths].sort((a, b) => b - a)).toEqual(widths);
    for (const b of pieces) {
      expect(b.from).toBeGreaterThan(HOURS_SHOWN.from);
      expect(b.to).toBeLessThan(HOURS_SHOWN.to);
    }
    expect(hourX(HOURS_SHOWN.from, 100, 400)).toBe(100);
    expect(hourX(HOURS_SHOWN.to, 100, 400)).toBe(400);
  });

  it('steps down through every midnight', () => {
    expect(midnightPath([30, 20, 10], 5, 10)).toBe('M30.0 5.0V15.0H20.0V25.0H10.0V35.0');
  });

  it('knows the day after, over the end of a month too', () => {
    expect(dayAfter('2014-03-30')).toBe('2014-03-31');
    expect(dayAfter('2014-03-31')).toBe('2014-04-01');
  });
});
