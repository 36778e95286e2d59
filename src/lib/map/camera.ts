import { interpolateZoom } from 'd3-interpolate';
import type { MapBounds, MapBox, ShotId } from '$lib/content/types';
import type { Scene } from '$lib/scene/types';
import { isLandscapePhone, type Screen } from '$lib/stage/screen';
import type { Transform, View } from './types';

/** Shortest and longest flight, ms (visual.md, Motion). */
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

/** The shot of a scene that a screen shows: the second one where the step has moved on. */
export function visibleShot(
  { shot, secondShot, atSecondShot }: Pick<Scene, 'shot' | 'secondShot' | 'atSecondShot'>,
  screen: Screen
): ShotId {
  // Landscape phones stay at the first shot: steps scroll past in too few px for two, and the first shows all that the
  // text names.
  return atSecondShot && !isLandscapePhone(screen) ? secondShot : shot;
}

/** The transform for a shot, or for the second shot of a step that has moved on. */
export function cameraAt(
  bounds: MapBounds,
  shot: ShotId,
  secondShot: ShotId,
  atSecondShot: boolean,
  screen: Screen
): Transform {
  const id = visibleShot({ shot, secondShot, atSecondShot }, screen);
  const box = bounds.shots[id]?.[screen.layout];
  // The compiler refuses steps whose shot does not exist.
  if (!box) throw new Error(`There is no shot ${id}`);
  return fitBox(box, screen);
}
