import { describe, expect, it } from 'vitest';
import { LABEL_STYLES } from '$lib/map/labels/label-style';
import { MAX_NUDGE_COUNTRY_PX, nudgeIntoView } from '$lib/map/labels/nudge';
import type { Placement } from '$lib/stage/label-set';
import { textWidth } from '$lib/ui/measure';

const at: Placement = { dx: 3, dy: 4, anchor: 'middle', lines: 1, terrain: 'other' };
const half = (textWidth('RUSSIA', 12, 500) + 5 * 0.22 * 12) / 2;
const russia = (x: number, more: Partial<Placement> = {}) =>
  nudgeIntoView({ ...at, ...more }, ['RUSSIA'], LABEL_STYLES.country, x, 393);

describe('a name of the map on a screen that it was not placed for', () => {
  it('stays where it was placed while all of it is seen', () => {
    expect(nudgeIntoView(at, ['RUSSIA'], LABEL_STYLES.country, 200, 393)).toBe(at);
    expect(russia(393 - half - 2)).toEqual(at);
  });

  it('comes back by the few px that an edge would cut off', () => {
    expect(russia(393 - half + 6)?.dx).toBeCloseTo(at.dx - 8);
    expect(russia(half - 5)?.dx).toBeCloseTo(at.dx + 7);
    expect(russia(388, { anchor: 'end' })?.dx).toBe(at.dx);
    expect(russia(395, { anchor: 'end' })?.dx).toBeCloseTo(at.dx - 4);
    expect(russia(-4, { anchor: 'start' })?.dx).toBeCloseTo(at.dx + 6);
  });

  it('is left out where less than that would not do, rather than cut', () => {
    expect(russia(393)).toBeNull();
    expect(russia(0)).toBeNull();
  });

  it('goes farther where it names a country: that is large', () => {
    expect(nudgeIntoView(at, ['RUSSIA'], LABEL_STYLES.country, 393 - half + 18, 393)).toBeNull();
    expect(
      nudgeIntoView(at, ['RUSSIA'], LABEL_STYLES.country, 393 - half + 18, 393, MAX_NUDGE_COUNTRY_PX)?.dx
    ).toBeCloseTo(at.dx - 20);
  });

  it('is left alone where it runs along a river', () => {
    expect(russia(393, { rotation: 30 })).toEqual({ ...at, rotation: 30 });
  });
});
