import type { MapBounds, MapBox } from '$lib/content/types';
import { isLargeScale } from './level-of-detail';
import type { Transform } from './map-types';
import type { Screen } from './screen';

/** True where a shot is at so large a scale that an inset has to show where it is, and there is room for one. */
export function hasInset(bounds: MapBounds, screen: Screen, t: Transform): boolean {
  const { free, width, height, layout, insetWidth, minInsetHeight } = screen;
  // In the side layout a panel takes the bottom, where the inset would be; in the wide still it takes the left.
  const beside = screen.still === true && free.left > width / 4;
  const panel = layout === 'side' && (beside || free.bottom < height - 60);
  return isLargeScale(bounds, screen, t) && !panel && insetWidth > 0 && free.bottom - free.top >= minInsetHeight;
}

/** Position and size of the inset on the screen, px. */
export interface InsetBox {
  x: number;
  y: number;
  width: number;
  height: number;
  /** The part of the map that the inset shows, map units. */
  shows: MapBox;
  /** The part that the free area of the screen shows, map units. */
  here: { x: number; y: number; width: number; height: number };
}

/** The inset at the bottom left of the map. */
export function layoutInset(bounds: MapBounds, screen: Screen, t: Transform): InsetBox {
  const side = screen.layout === 'side';
  const [x0, y0, x1, y1] = bounds.inset;
  const width = screen.insetWidth;
  const height = Math.round((width * (y1 - y0)) / (x1 - x0));
  const { free } = screen;
  return {
    x: side ? free.left : 12,
    y: side ? screen.height - height - 46 : free.bottom - height - 4,
    width,
    height,
    shows: bounds.inset,
    here: {
      x: (free.left - t.x) / t.k,
      y: (free.top - t.y) / t.k,
      width: (free.right - free.left) / t.k,
      height: (free.bottom - free.top) / t.k
    }
  };
}
