import type { MapBounds } from '$lib/content/types';
import type { Transform } from './map-types';
import type { Screen } from './screen';

/** True where the disputed area is visible: in the stack layout above the panel or the text, else anywhere above a band of paper. */
export function showsDisputedArea(
  { disputed }: Pick<MapBounds, 'disputed'>,
  { free, layout, width, height }: Screen,
  { k, x, y }: Transform
): boolean {
  if (!disputed) return false;
  const [x0, y0, x1, y1] = disputed;
  const bottom = layout === 'stack' ? free.bottom : free.bottom < height - 50 ? free.bottom + 14 : height;
  return k * x0 + x < width && k * x1 + x > 0 && k * y0 + y < bottom && k * y1 + y > 0;
}
