import type { MapBounds } from '$lib/content/types';
import { isSmallLandscapePhone, type Screen } from './screen';
import { isLargeScale } from '$lib/map/level-of-detail';
import type { LabelSet } from '$lib/map/labels/types';
import type { Transform } from '$lib/map/types';

/** A map above a panel that is lower than this, or a phone narrower than this, has no room for an inset, px. */
const MIN_ROOM_PX = { height: { side: 190, stack: 360 }, width: 360 };

/** True where a shot is at so large a scale that an inset has to show where it is, and there is room for one. */
export function hasInset(
  bounds: MapBounds,
  screen: Screen,
  t: Transform,
  set?: Pick<LabelSet, 'noInset'> | null
): boolean {
  if (set?.noInset) return false;
  const { free, width, height, layout } = screen;
  // In the side layout a panel takes the bottom, where the inset would be; in the wide still it takes the left.
  const beside = screen.still === true && free.left > width / 4;
  const panel = layout === 'side' && (beside || free.bottom < height - 60);
  return (
    isLargeScale(bounds, screen, t) &&
    !panel &&
    width >= MIN_ROOM_PX.width &&
    free.bottom - free.top >= MIN_ROOM_PX.height[layout]
  );
}

/** Position and size of the inset on the screen, px, and the part of the map (`here`) that the free area shows, map units. */
export function insetBox(
  { inset: [x0, y0, x1, y1] }: Pick<MapBounds, 'inset'>,
  screen: Screen,
  t: Transform
): {
  x: number;
  y: number;
  width: number;
  height: number;
  here: { x: number; y: number; width: number; height: number };
} {
  const side = screen.layout === 'side';
  const width = side && !isSmallLandscapePhone(screen) ? 132 : 84;
  const height = Math.round((width * (y1 - y0)) / (x1 - x0));
  const { free } = screen;
  return {
    x: side ? free.left : 12,
    y: side ? screen.height - height - 46 : free.bottom - height - 4,
    width,
    height,
    here: {
      x: (free.left - t.x) / t.k,
      y: (free.top - t.y) / t.k,
      width: (free.right - free.left) / t.k,
      height: (free.bottom - free.top) / t.k
    }
  };
}
