import { expect, test } from 'vitest';
import { stateAt } from '$lib/article/figure-states';

const state = (from: number) => ({ from, width: 100, height: 50, svg: `<svg>${from}</svg>` });
const figures = { 'four-issues': [state(0), state(0.2), state(0.5)] };

test('a figure that fills with the scroll shows the last state that the reader has reached', () => {
  expect([0, 0.1, 0.2, 0.49, 0.5, 1].map((progress) => stateAt(figures, 'four-issues', progress)?.from)).toEqual([
    0, 0, 0.2, 0.2, 0.5, 0.5
  ]);
});

test('a step without a figure, or whose figures have not come, shows none', () => {
  expect(stateAt(figures, 'harbour', 1)).toBeNull();
  expect(stateAt(undefined, 'four-issues', 1)).toBeNull();
});
