import { describe, expect, test } from 'vitest';
import { spaceApart } from '$lib/figures/timeline/boxes';

describe('spaceApart', () => {
  test('positions that are far enough apart stay', () => expect(spaceApart([0, 20, 40], 15)).toEqual([0, 20, 40]));
  test('crowded positions part evenly', () => expect(spaceApart([10, 10, 10], 10)).toEqual([0, 10, 20]));
});
