/** A rectangle on the screen, px from its top left corner. */
export interface Rect {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** True where two rectangles overlap or are less than `gap` px apart. */
export const rectsOverlap = (a: Rect, b: Rect, gap: number): boolean =>
  a.x0 < b.x1 + gap && a.x1 > b.x0 - gap && a.y0 < b.y1 + gap && a.y1 > b.y0 - gap;

/** True where `inner` lies inside `outer`; their edges may touch. */
export const rectContains = (inner: Rect, outer: Rect): boolean =>
  inner.x0 >= outer.x0 && inner.x1 <= outer.x1 && inner.y0 >= outer.y0 && inner.y1 <= outer.y1;

/** The distance between two rectangles, px; 0 where they touch or overlap. */
export function rectDistance(a: Rect, b: Rect): number {
  return Math.hypot(Math.max(0, a.x0 - b.x1, b.x0 - a.x1), Math.max(0, a.y0 - b.y1, b.y0 - a.y1));
}

/** A rectangle with a margin of `margin` px on each side. */
export const expandRect = ({ x0, x1, y0, y1 }: Rect, margin: number): Rect => ({
  x0: x0 - margin,
  x1: x1 + margin,
  y0: y0 - margin,
  y1: y1 + margin
});

/** The upright rectangle around a rectangle that is rotated about its middle by an angle in degrees. */
export function rotatedBounds({ x0, y0, x1, y1 }: Rect, degrees: number): Rect {
  const angle = (degrees * Math.PI) / 180;
  const sin = Math.abs(Math.sin(angle));
  const cos = Math.abs(Math.cos(angle));
  const [width, height, x, y] = [x1 - x0, y1 - y0, (x0 + x1) / 2, (y0 + y1) / 2];
  const [dx, dy] = [(width * cos + height * sin) / 2, (width * sin + height * cos) / 2];
  return { x0: x - dx, x1: x + dx, y0: y - dy, y1: y + dy };
}
