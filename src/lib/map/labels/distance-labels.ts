import { pathRings } from '$lib/geo/path-rings';
import type { MapLevel } from '$lib/geo/types';
import type { Transform } from '$lib/stage/map-types';
import type { LabelRules } from './label-rules';
import { LABEL_STYLES } from './label-style';
import type { LabelRequest } from './requests';

/** Distance between the points of a line that are tried, px: its own points are closer. */
const POINT_STEP_PX = 6;

/**
 * The distance of each line from the border, written on the line where there is room. A phone labels only the line in the
 * middle. Build time only.
 */
export function distanceLabels(distances: MapLevel['distances'], t: Transform, rules: LabelRules): LabelRequest[] {
  return distances
    .filter((_, i) => rules.distances === 'all' || i === Math.floor(distances.length / 2))
    .flatMap(({ km, path, label }, i): LabelRequest[] => {
      const preferred = { x: t.k * label[0] + t.x, y: t.k * label[1] + t.y + (i - 1) * rules.distanceStagger };
      const points = pathRings(path)
        .flat()
        .map(([x, y]) => ({ xy: [x, y] as const, x: t.k * x + t.x, y: t.k * y + t.y }))
        .map((p) => ({ ...p, off: Math.hypot(p.x - preferred.x, p.y - preferred.y) }))
        .sort((a, b) => a.off - b.off);
      const step = (off: number): number => Math.floor(off / POINT_STEP_PX);
      const [first, ...alternatives] = points.filter((p, n) => step(p.off) !== step(points[n - 1]?.off ?? Infinity));
      if (!first) return [];
      const text = `${km} km`;
      return [
        {
          id: `km-${km}`,
          kind: 'distance',
          xy: first.xy,
          x: first.x,
          y: first.y,
          radius: 0,
          lines: [{ text, style: LABEL_STYLES.distance }],
          text: [text],
          droppableLines: 0,
          position: 'around',
          maxShift: 0,
          alternatives,
          optional: true,
          terrains: ['other']
        }
      ];
    });
}
