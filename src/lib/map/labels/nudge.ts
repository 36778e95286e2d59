import type { LabelStyle } from './label-style';
import type { Placement } from '$lib/stage/label-set';
import { textWidth } from '$lib/ui/measure';

/** Maximum shift of a label, px: farther away it would name something else. A country is larger, so its name may move farther. */
const MAX_NUDGE_PX = 12;
export const MAX_NUDGE_COUNTRY_PX = 26;
/** Space for the halo at the edge, px. */
const HALO_PX = 2;

/**
 * Moves a label sideways so that the left and right edges of the screen do not cut it: a screen is seldom as wide as its breakpoint.
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
