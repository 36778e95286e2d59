import type { Point } from '$lib/content/types';
import type { Rect } from '$lib/ui/rect';
import type { Transform } from '$lib/stage/map-types';
import { lineWidth } from './label-spec';
import type { LabelRequest } from './requests';
import type { Terrain } from '$lib/stage/label-set';

/** Distance between the points of a label at which its terrain is tested, px. */
const SAMPLE_STEP_PX = 9;
/** The same for the name of the focus country, which is close to the border where it is small, and for names of units. */
const FINE_SAMPLE_STEP_PX = 3;

/** Extra clearance from the border, px: the drawn outline is simplified and may be 3 px off the one used here. */
const BORDER_CLEARANCE_PX = 3;
/** From this scale on, px per map unit, reported areas are far enough apart for their names to have that clearance. */
const CLEARANCE_MIN_SCALE = 0.2;
/** From this scale on they have it twice. */
const DOUBLE_CLEARANCE_MIN_SCALE = 0.45;

/** What the labels of a step ask of the map under them. Build time only. */
export interface TerrainLookup {
  t: Transform;
  terrainAt: (point: Point) => Terrain;
  /** True where a point, in map units, is inside a unit, by ISO code. */
  unitContains: (iso: string, point: Point) => boolean;
}

/** Tests a point of the screen, px. */
type PointTest = (x: number, y: number) => boolean;

/** Numbers from a to b, `step` apart; b is the last. */
const samples = (a: number, b: number, step: number): number[] =>
  Array.from({ length: Math.ceil((b - a) / step) + 1 }, (_, i) => Math.min(b, a + i * step));

/** True where every sample of a rectangle passes. */
const everyPoint = ({ x0, x1, y0, y1 }: Rect, step: number, test: PointTest): boolean =>
  samples(y0, y1, step).every((y) => samples(x0, x1, step).every((x) => test(x, y)));

/** True where a rotated name, `width` px long and 12 px high, passes along its whole length. */
function everyPointAlong({ x0, x1, y0, y1 }: Rect, degrees: number, width: number, test: PointTest): boolean {
  const [dx, dy] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return samples(-width / 2, width / 2, SAMPLE_STEP_PX).every((s) =>
    [-6, 6].every((n) => test(x + s * dx - n * dy, y + s * dy + n * dx))
  );
}

/** Clearance from the border to the left and right of a label, px. */
function borderClearance({ role, area }: LabelRequest, scale: number): number {
  if (role === 'focus') return BORDER_CLEARANCE_PX;
  if (!area || scale <= CLEARANCE_MIN_SCALE) return 0;
  return scale > DOUBLE_CLEARANCE_MIN_SCALE ? 2 * BORDER_CLEARANCE_PX : BORDER_CLEARANCE_PX;
}

/**
 * Returns the test of whether a label may be placed at a rectangle, px, for the terrain under it; undefined where it
 * may cover any.
 */
export function terrainRule(
  request: LabelRequest,
  { t, terrainAt, unitContains }: TerrainLookup
): ((rect: Rect) => boolean) | undefined {
  const { id, kind, role, terrains, rotation, lines, insideUnit } = request;
  if (!terrains) return undefined;
  const toMap = (x: number, y: number): Point => [(x - t.x) / t.k, (y - t.y) / t.k];
  const suits: PointTest = (x, y) => terrains.includes(terrainAt(toMap(x, y)));
  const inUnit: PointTest = (x, y) => unitContains(id, toMap(x, y));
  const step = role === 'focus' || kind === 'unit' ? FINE_SAMPLE_STEP_PX : SAMPLE_STEP_PX;
  const clearance = borderClearance(request, t.k);
  return (rect) => {
    const { x0, x1, y0, y1 } = rect;
    if (kind === 'unit' && terrains.includes('focus') && !inUnit((x0 + x1) / 2, (y0 + y1) / 2)) return false;
    if (insideUnit) return everyPoint({ x0: x0 + 1, x1: x1 - 1, y0: y0 + 2, y1: y1 - 3 }, step, inUnit);
    if (rotation) return everyPointAlong(rect, rotation, Math.max(...lines.map(lineWidth)), suits);
    return everyPoint({ x0: x0 - clearance, x1: x1 + clearance, y0, y1 }, step, suits);
  };
}

/** The terrain under most of a label: its halo has that colour. */
export function terrainUnder({ x0, x1, y0, y1 }: Rect, { t, terrainAt }: Omit<TerrainLookup, 'unitContains'>): Terrain {
  const counts = new Map<Terrain, number>();
  for (let i = 0; i <= 12; i++) {
    for (let j = 0; j <= 4; j++) {
      const terrain = terrainAt([(x0 + ((x1 - x0) * i) / 12 - t.x) / t.k, (y0 + ((y1 - y0) * j) / 4 - t.y) / t.k]);
      counts.set(terrain, (counts.get(terrain) ?? 0) + 1);
    }
  }
  return [...counts].reduce((max, one) => (one[1] > max[1] ? one : max))[0];
}
