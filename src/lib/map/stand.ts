import type { Point } from '$lib/content/types';
import { lineWidth, type Rect } from './place';
import type { Ground, Transform } from './types';
import type { Want } from './wanted';

/** Distance between the points of a label at which the ground under it is asked, px. */
const EVERY = 9;

/** What the labels of a step need to know of the map under them. Build time only. */
export interface Under {
  t: Transform;
  groundOf: (point: Point) => Ground;
  /** Says whether a point of the map is inside a unit, by ISO code. */
  unitHas: (iso: string, point: Point) => boolean;
}

/** The test of where a label may stand, for what lies under it; undefined where it may stand anywhere. */
export function allowedFor(want: Want, { t, groundOf, unitHas }: Under): ((rect: Rect) => boolean) | undefined {
  const at = (x: number, y: number): Point => [(x - t.x) / t.k, (y - t.y) / t.k];
  const grounds = want.grounds;
  if (!grounds) return undefined;
  const on = (x: number, y: number) => grounds.includes(groundOf(at(x, y)));
  const along = (a: number, b: number) => Array.from({ length: Math.ceil((b - a) / EVERY) + 1 }, (_, i) => Math.min(b, a + i * EVERY));
  return (rect) => {
    const middle = at((rect.x0 + rect.x1) / 2, (rect.y0 + rect.y1) / 2);
    if (want.kind === 'unit' && want.id !== 'UA-40' && !unitHas(want.id, middle)) return false;
    if (want.turn) {
      const [dx, dy] = [Math.cos((want.turn * Math.PI) / 180), Math.sin((want.turn * Math.PI) / 180)];
      const [x, y] = [(rect.x0 + rect.x1) / 2, (rect.y0 + rect.y1) / 2];
      const half = Math.max(...want.lines.map(lineWidth)) / 2;
      return along(-half, half).every((s) => [-6, 6].every((n) => on(x + s * dx - n * dy, y + s * dy + n * dx)));
    }
    return along(rect.y0, rect.y1).every((y) => along(rect.x0, rect.x1).every((x) => on(x, y)));
  };
}
