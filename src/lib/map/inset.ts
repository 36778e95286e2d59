import type { Frame, Transform } from './types';

/** What the inset shows, in map units: Ukraine with a margin. */
export const INSET = { x: -800, y: -520, w: 1480, h: 1080 };

/** Where the inset stands on the screen, px, and the part of the map the frame's free area shows, in map units. */
export function insetAt(frame: Frame, t: Transform): {
  x: number; y: number; width: number; height: number; here: { x: number; y: number; width: number; height: number };
} {
  const side = frame.layout === 'side';
  const width = side ? 132 : 84;
  const height = Math.round((width * INSET.h) / INSET.w);
  const { free } = frame;
  return {
    x: side ? free.left : 12, y: side ? frame.height - height - 46 : free.bottom - height - 4, width, height,
    here: {
      x: (free.left - t.x) / t.k, y: (free.top - t.y) / t.k,
      width: (free.right - free.left) / t.k, height: (free.bottom - free.top) / t.k
    }
  };
}
