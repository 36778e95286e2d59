import { interpolateZoom } from 'd3-interpolate';
import type { MapBox } from '$lib/content/types';
import type { Transform, View } from './map-types';
import type { Screen } from './screen';

/** Shortest and longest flight, ms. */
const MIN_MS = 600;
const MAX_MS = 1100;

/** The view of a transform: centre and visible width of the screen, map units. */
export function viewOf(t: Transform, screen: Screen): View {
  return { x: (screen.width / 2 - t.x) / t.k, y: (screen.height / 2 - t.y) / t.k, w: screen.width / t.k };
}

/** The transform that shows a view on a screen. */
export function transformOf(v: View, screen: Screen): Transform {
  const k = screen.width / v.w;
  return { k, x: screen.width / 2 - k * v.x, y: screen.height / 2 - k * v.y };
}

/**
 * A flight of the camera from one transform of the map to another.
 * @returns the transform at t in [0, 1], and the duration, ms (600 to 1100)
 * Smooth and efficient zooming after van Wijk & Nuij, 2003.
 */
export function flight(from: Transform, to: Transform, screen: Screen): { at: (t: number) => Transform; ms: number } {
  const a = viewOf(from, screen);
  const b = viewOf(to, screen);
  const way = interpolateZoom([a.x, a.y, a.w], [b.x, b.y, b.w]);
  return {
    at: (t) => {
      const [x, y, w] = way(t);
      return transformOf({ x, y, w }, screen);
    },
    ms: Math.min(MAX_MS, Math.max(MIN_MS, way.duration * 0.55))
  };
}

/** The transform that fits a box of the map into the free area of a screen, at the largest scale. */
export function fitBox(box: MapBox, screen: Screen): Transform {
  const [x0, y0, x1, y1] = box;
  const { left, top, right, bottom } = screen.free;
  const k = Math.min((right - left) / (x1 - x0), (bottom - top) / (y1 - y0));
  return { k, x: (left + right) / 2 - (k * (x0 + x1)) / 2, y: (top + bottom) / 2 - (k * (y0 + y1)) / 2 };
}
