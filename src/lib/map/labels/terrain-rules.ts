import type { Point } from '$lib/content/types';
import { lineWidth, type Rect } from './place-labels';
import type { Ground, Transform } from '../types';
import type { Want } from './requests';

/** Distance between the points of a label at which the ground under it is asked, px. */
const EVERY = 9;
/** The same for the name of Ukraine, which stands close to its border where the country is small, and for names of units. */
const CLOSELY = 3;

/** What the name of Ukraine and those of areas beside it keep from its border, px: it is drawn simpler and wider than it is asked for. */
const EDGE = 3;
/** From this scale on areas lie so far apart that their names can keep it, px a map unit. */
const NEAR = 0.2;
/** From this scale on they keep twice as much. */
const CLOSE = 0.45;

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
  const every = want.id === 'ukraine' || want.kind === 'unit' ? CLOSELY : EVERY;
  const along = (a: number, b: number) =>
    Array.from({ length: Math.ceil((b - a) / every) + 1 }, (_, i) => Math.min(b, a + i * every));
  return (rect) => {
    const middle = at((rect.x0 + rect.x1) / 2, (rect.y0 + rect.y1) / 2);
    if (want.kind === 'unit' && grounds.includes('focus') && !unitHas(want.id, middle)) return false;
    if (want.within)
      return along(rect.y0 + 2, rect.y1 - 3).every((y) =>
        along(rect.x0 + 1, rect.x1 - 1).every((x) => unitHas(want.id, at(x, y)))
      );
    if (want.turn) {
      const [dx, dy] = [Math.cos((want.turn * Math.PI) / 180), Math.sin((want.turn * Math.PI) / 180)];
      const [x, y] = [(rect.x0 + rect.x1) / 2, (rect.y0 + rect.y1) / 2];
      const half = Math.max(...want.lines.map(lineWidth)) / 2;
      return along(-half, half).every((s) => [-6, 6].every((n) => on(x + s * dx - n * dy, y + s * dy + n * dx)));
    }
    const edge = want.id === 'ukraine' ? EDGE : want.area && t.k > NEAR ? (t.k > CLOSE ? 2 * EDGE : EDGE) : 0;
    return along(rect.y0, rect.y1).every((y) => along(rect.x0 - edge, rect.x1 + edge).every((x) => on(x, y)));
  };
}

/** What lies under most of a label: its halo is of that colour. */
export function groundUnder({ x0, x1, y0, y1 }: Rect, { t, groundOf }: Under): Ground {
  const counts = new Map<Ground, number>();
  for (let i = 0; i <= 12; i++) {
    for (let j = 0; j <= 4; j++) {
      const ground = groundOf([(x0 + ((x1 - x0) * i) / 12 - t.x) / t.k, (y0 + ((y1 - y0) * j) / 4 - t.y) / t.k]);
      counts.set(ground, (counts.get(ground) ?? 0) + 1);
    }
  }
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}
