import { describe, expect, it } from 'vitest';
import { layoutLegend } from '$lib/figures/estimates/legend';
import { layoutRows } from '$lib/figures/estimates/rows-layout';
import { textWidth } from '$lib/ui/measure';

describe('the layout', () => {
  const ask = { groups: [11, 4, 4, 4, 3], noteLines: 1, title: true, narrow: true };

  it('fits 26 rows into a phone', () => {
    const layout = layoutRows({ ...ask, height: 540 });
    expect(layout.height).toBeLessThanOrEqual(540);
    expect(layout.size).toBeGreaterThanOrEqual(11);
  });

  it('asks for more height before its type falls under 11 px', () => {
    const layout = layoutRows({ ...ask, height: 300 });
    expect(layout.size).toBeGreaterThanOrEqual(11);
    expect(layout.height).toBeGreaterThan(300);
  });

  it('never lets two rows stand closer than their type is high', () => {
    const rows = layoutRows({ ...ask, height: 420 }).groups.flatMap((group) => group.rows);
    rows.slice(1).forEach((y, i) => expect(y - (rows[i] ?? 0)).toBeGreaterThanOrEqual(11));
  });

  it('explains the marks where there is room, on a phone where it is asked to', () => {
    expect(layoutRows({ ...ask, narrow: false, height: 720 }).legend).not.toBeNull();
    expect(layoutRows({ ...ask, height: 512, legendLines: 0 }).legend).toBeNull();
    expect(layoutRows({ ...ask, height: 512, legendLines: 1 }).legend).toBeGreaterThan(
      layoutRows({ ...ask, height: 512, legendLines: 1 }).bottom
    );
  });
});

describe('the legend', () => {
  it.each([
    [358, 11, true],
    [296, 11, true],
    [762, 12, false]
  ])('is one line that ends inside its %i px', (width, size, compact) => {
    const { samples, lines } = layoutLegend(width, size, compact);
    const last = samples.at(-1);
    expect(lines).toBe(1);
    expect((last?.textX ?? Infinity) + textWidth(last?.text ?? '', size)).toBeLessThanOrEqual(width);
  });
});
