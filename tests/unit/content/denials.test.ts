import { describe, expect, it } from 'vitest';
import { loadStory } from '$lib/content';

const { estimates } = loadStory().tables;

/** Place in the order in which rows leave a low figure; a row without one never leaves. */
function leaves(id: string): number {
  const row = estimates.find((estimate) => estimate.id === id);
  expect(row, id).toBeDefined();
  return row?.leave ?? Infinity;
}

describe('a denial leaves a low figure no earlier than what it denies', () => {
  it.each([
    ['e04', 'e03', 'Antonov on the 80,000 of the same day'],
    ['e09', 'e07', 'Shoigu on the 20,000 of the same day'],
    ['e32', 'e30', 'the General Staff on the assessment published with NATO’s images'],
    ['e32', 'e31', 'the General Staff on the number given with NATO’s images']
  ])('%s after %s: %s', (denial, figure) => {
    expect(leaves(denial)).toBeGreaterThan(leaves(figure));
  });
});
