import type { LabelStyle } from './label-style';
import type { Placement } from './types';
import { textWidth } from '$lib/ui/measure';

/** So far a label may be moved to stand whole on the screen, px: farther from its place it would name another. A country is larger. */
const MAX_NUDGE_PX = 12;
export const MAX_NUDGE_COUNTRY_PX = 26;
/** What its halo keeps from the edge, px. */
const HALO_PX = 2;

/**
 * Where a label stands whole between the screen's left and right edge: on a screen that is not quite the one the build placed it for,
 * a little aside.
 * @param x  of its anchor, px
 * @param width  of the screen, px
 * @param farthest  it may be moved, px
 * @returns its placement, the same one where nothing is cut; null where it would have to go too far
 */
export function nudgeIntoView(
  at: Placement,
  lines: readonly string[],
  { size, weight, family, tracking: track }: LabelStyle,
  x: number,
  width: number,
  farthest = MAX_NUDGE_PX
): Placement | null {
  const wide = Math.max(
    0,
    ...lines.map((line) => textWidth(line, size, weight, family) + (line.length - 1) * track * size)
  );
  const left = x - (at.anchor === 'start' ? 0 : at.anchor === 'end' ? wide : wide / 2);
  const by = Math.max(HALO_PX - left, 0) || Math.min(width - HALO_PX - left - wide, 0);
  if (Math.abs(by) < 1 || at.rotation) return at;
  return Math.abs(by) > farthest ? null : { ...at, dx: at.dx + by };
}
