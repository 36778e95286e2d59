import { describe, expect, it } from 'vitest';
import { crossesRect, leaderPath, segmentsCross, leaderLine } from '$lib/map/labels/leader-line';

const label = { x0: 20, x1: 80, y0: -10, y1: 10 };

describe('the tie between a symbol and its name', () => {
  it('ends at the nearer end of the name, or at the edge that faces the symbol', () => {
    expect(leaderLine({ x: 0, y: 0 }, label)).toEqual([0, 0, 20, 0]);
    expect(leaderLine({ x: 100, y: 30 }, label)).toEqual([100, 30, 80, 0]);
    expect(leaderLine({ x: 50, y: 30 }, label)).toEqual([50, 30, 50, 10]);
  });
  it('is drawn only where the two stand far apart, from the edge of the symbol to just before the name', () => {
    expect(leaderPath([0, 0, 16, 0], { radius: 5 }, { dx: 16, dy: 4 })).toBe('');
    expect(leaderPath([0, 0, 40, 0], { radius: 5 }, { dx: 40, dy: 4 })).toBe('m-35 -4l33 0');
  });
  it('crosses what lies on it and nothing beside it', () => {
    expect(crossesRect([0, 0, 100, 0], label)).toBe(true);
    expect(crossesRect([0, 11, 100, 11], label)).toBe(false);
    expect(crossesRect([0, 0, 19, 0], label)).toBe(false);
    expect(segmentsCross([0, 0, 10, 10], [0, 10, 10, 0])).toBe(true);
    expect(segmentsCross([0, 0, 10, 0], [0, 5, 10, 5])).toBe(false);
  });
});
