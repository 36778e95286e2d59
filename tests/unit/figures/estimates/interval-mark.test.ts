import { describe, expect, it } from 'vitest';
import { extentOf, intervalKind, layoutAxis, layoutMark, openBars } from '$lib/figures/estimates/interval-mark';

const none = { low: null, high: null, point: null };
const scale = (value: number): number => 100 + value / 1000;

describe('a statement as a mark', () => {
  it('tells one figure, a range, one bound and no number apart', () => {
    expect(intervalKind({ ...none, point: 40_000 })).toBe('point');
    expect(intervalKind({ ...none, low: 35_000, high: 40_000 })).toBe('range');
    expect(intervalKind({ ...none, low: 30_000 })).toBe('floor');
    expect(intervalKind({ ...none, high: 80_000 })).toBe('ceiling');
    expect(intervalKind(none)).toBe('none');
  });

  it('ticks only the bounds that were stated', () => {
    expect(layoutMark({ ...none, low: 30_000 }, scale, false).ticks).toEqual([130]);
    expect(layoutMark({ ...none, high: 80_000 }, scale, false).ticks).toEqual([180]);
    expect(layoutMark({ ...none, low: 35_000, high: 40_000 }, scale, false).ticks).toEqual([135, 140]);
    expect(layoutMark({ ...none, point: 40_000 }, scale, false)).toMatchObject({ dot: 140, ticks: [] });
  });

  it('thins out on the open side, the same length whatever the scale', () => {
    const { bars } = layoutMark({ ...none, low: 30_000 }, scale, false);
    const widths = bars.map(({ width }) => width);
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    expect(widths).toEqual(openBars(0, -1, false).map(({ width }) => width));
    expect(bars.every(({ x }) => x > 130)).toBe(true);
  });

  it('leaves out blocks that would cross the zero line', () => {
    const { bars } = layoutMark({ ...none, high: 20_000 }, scale, false);
    expect(bars.every(({ x }) => x >= 100)).toBe(true);
  });

  it('gives a statement without a number no place on the scale, its zero least of all', () => {
    const mark = layoutMark(none, scale, false);
    expect(mark).toMatchObject({ kind: 'none', dot: null, ticks: [], bars: [] });
    expect(extentOf(none)).toBeNull();
  });
});

describe('the scale', () => {
  it('starts at zero and has a line every step', () => {
    const axis = layoutAxis(220_000, 80, 520, 50_000, 40);
    expect(axis.scale(0)).toBe(80);
    expect(axis.ticks.map(({ value }) => value)).toEqual([0, 50_000, 100_000, 150_000, 200_000]);
  });

  it('prints every second number where they would touch', () => {
    const axis = layoutAxis(220_000, 80, 240, 50_000, 40);
    expect(axis.ticks.filter(({ labelled }) => labelled).map(({ value }) => value)).toEqual([0, 100_000, 200_000]);
  });
});
