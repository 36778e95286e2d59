import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { positionAt, settle } from '$lib/article/position';

/** Three steps of 400 px, the first at `top`, with 100 px of air between them. */
const steps = (top: number) => [0, 1, 2].map((i) => ({ top: top + i * 500, bottom: top + i * 500 + 400 }));

describe('where the reader is', () => {
  it('is the step the reading line is in, and how far through', () => {
    expect(positionAt(steps(100), 300)).toEqual({ step: 0, progress: 0.5 });
    expect(positionAt(steps(-500), 100)).toEqual({ step: 1, progress: 0.25 });
  });
  it('is the opening above the first step', () => {
    expect(positionAt(steps(301), 300)).toEqual({ step: -1, progress: 0 });
    expect(positionAt([], 300)).toEqual({ step: -1, progress: 0 });
  });
  it('is the step just when its top reaches the line', () => {
    expect(positionAt(steps(300), 300)).toEqual({ step: 0, progress: 0 });
    expect(positionAt(steps(-200), 300)).toEqual({ step: 1, progress: 0 });
  });
  it('is the end of the step above after a jump that lands between two', () => {
    expect(positionAt(steps(-150), 300)).toEqual({ step: 0, progress: 1 });
  });
  it('is the beginning of a chapter’s first step while the chapter’s heading passes', () => {
    const places = steps(-100).map((step, i) => (i === 1 ? { ...step, heading: 310 } : step));
    expect(positionAt(places, 309)).toEqual({ step: 0, progress: 1 });
    expect(positionAt(places, 310)).toEqual({ step: 1, progress: 0, lead: 0 });
    expect(positionAt(places, 355)).toEqual({ step: 1, progress: 0, lead: 0.5 });
    expect(positionAt(places, 400)).toEqual({ step: 1, progress: 0 });
    expect(positionAt(places, 500)).toEqual({ step: 1, progress: 0.25 });
  });
  it('is the end of the last step below it', () => {
    expect(positionAt(steps(-9000), 300)).toEqual({ step: 2, progress: 1 });
  });
  it('is the same from whichever side the line comes', () => {
    const tops = Array.from({ length: 40 }, (_, i) => 400 - i * 50);
    const down = tops.map((top) => positionAt(steps(top), 300));
    const up = [...tops]
      .reverse()
      .map((top) => positionAt(steps(top), 300))
      .reverse();
    expect(up).toEqual(down);
    expect(down.map((p) => p.step)).toEqual([...down.map((p) => p.step)].sort((a, b) => a - b));
  });
  it('takes a step without height for one, not for a division by nothing', () => {
    expect(positionAt([{ top: 100, bottom: 100 }], 100)).toEqual({ step: 0, progress: 0 });
    expect(positionAt([{ top: 100, bottom: 100 }], 300)).toEqual({ step: 0, progress: 1 });
  });
});

describe('a fling', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const told = () => {
    const steps: number[] = [];
    return { steps, ...settle((step) => steps.push(step)) };
  };

  it('announces the step it ends at, not those it flies past', () => {
    const { steps: seen, at } = told();
    at(0);
    vi.advanceTimersByTime(2000);
    for (let step = 1; step <= 20; step++) {
      at(step);
      vi.advanceTimersByTime(30);
    }
    vi.advanceTimersByTime(1000);
    expect(seen).toEqual([0, 1, 20]);
  });

  it('that comes back to where it began ends there', () => {
    const { steps: seen, at } = told();
    at(3);
    for (const step of [4, 5, 4, 3]) {
      vi.advanceTimersByTime(50);
      at(step);
    }
    vi.advanceTimersByTime(1000);
    expect(seen).toEqual([3]);
  });

  it('tells each step at once to a reader who goes on reading', () => {
    const { steps: seen, at } = told();
    for (const step of [-1, 0, 1, 2, 1]) {
      at(step);
      expect(seen.at(-1)).toBe(step);
      vi.advanceTimersByTime(1500);
    }
    expect(seen).toEqual([-1, 0, 1, 2, 1]);
  });

  it('tells no step twice, however often the scroll reports it', () => {
    const { steps: seen, at } = told();
    for (let i = 0; i < 50; i++) {
      at(2);
      vi.advanceTimersByTime(16);
    }
    vi.advanceTimersByTime(1000);
    expect(seen).toEqual([2]);
  });

  it('leaves nothing to come once the page is gone', () => {
    const { steps: seen, at, stop } = told();
    at(0);
    at(1);
    stop();
    vi.advanceTimersByTime(5000);
    expect(seen).toEqual([0]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
