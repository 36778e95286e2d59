/** A rectangle on a figure, in px; y points down. */
export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** True where two boxes touch or come nearer than `gap` px sideways. */
export function touch(a: Box, b: Box, gap = 0): boolean {
  return a.x0 - gap < b.x1 && b.x0 - gap < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

/**
 * Moves positions apart as little as possible (least squares, pooling of neighbours) until each is `gap` px below the last.
 * @param wanted  sorted positions, px
 */
export function spread(wanted: readonly number[], gap: number): number[] {
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
