import type { Rect } from '$lib/ui/rect';

/** Whether two rectangles overlap, or are nearer to each other than `gap` px sideways. */
export function overlap(a: Rect, b: Rect, gap = 0): boolean {
  return a.x0 - gap < b.x1 && b.x0 - gap < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

/**
 * Moves positions apart until each is at least `gap` px below the one before. The sum of squared shifts is minimal:
 * positions that would collide are pooled, and the pool keeps its mean.
 * @param wanted  sorted positions, px
 */
export function spaceApart(wanted: readonly number[], gap: number): number[] {
  const pools: { sum: number; count: number }[] = [];
  wanted.forEach((p, i) => {
    pools.push({ sum: p - i * gap, count: 1 });
    for (let last = pools.at(-1), before = pools.at(-2); last && before; last = pools.at(-1), before = pools.at(-2)) {
      if (last.sum / last.count >= before.sum / before.count) break;
      pools.pop();
      before.sum += last.sum;
      before.count += last.count;
    }
  });
  return pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count)).map((p, i) => p + i * gap);
}
