import { isLowest } from './screen';
import { isClose } from '$lib/map/level-of-detail';
import type { Frame, LabelSet, Transform } from '$lib/map/types';

/** What the inset shows, in map units: Ukraine with a margin. */
export const INSET = { x: -800, y: -520, w: 1480, h: 1080 };

/** A strip of map lower than this above a panel, or a phone narrower than this, has no room for an inset, px. */
const ROOM = { height: { side: 190, stack: 360 }, width: 360 };

/** True where a shot is so close that an inset must say where it is, and there is room for one. */
export function hasInset(frame: Frame, t: Transform, set?: Pick<LabelSet, 'bare'> | null): boolean {
  if (set?.bare) return false;
  const { free, width, height, layout } = frame;
  // Beside the step column a panel stands at the foot, where the inset would be; in the wide picture at the left, and the inset would cover the subject.
  const beside = frame.still === true && free.left > width / 4;
  const panel = layout === 'side' && (beside || free.bottom < height - 60);
  return isClose(frame, t) && !panel && width >= ROOM.width && free.bottom - free.top >= ROOM.height[layout];
}

/** Where the inset stands on the screen, px, and the part of the map the frame's free area shows, in map units. */
export function insetAt(
  frame: Frame,
  t: Transform
): {
  x: number;
  y: number;
  width: number;
  height: number;
  here: { x: number; y: number; width: number; height: number };
} {
  const side = frame.layout === 'side';
  const width = side && !isLowest(frame) ? 132 : 84;
  const height = Math.round((width * INSET.h) / INSET.w);
  const { free } = frame;
  return {
    x: side ? free.left : 12,
    y: side ? frame.height - height - 46 : free.bottom - height - 4,
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
