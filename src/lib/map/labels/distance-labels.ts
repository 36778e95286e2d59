import { isLandscapePhone, type Screen } from '$lib/stage/screen';
import { ringsOf } from './terrain';
import { STYLE } from './label-style';
import type { MapLevel } from '$lib/geo/types';
import type { Transform } from '../types';
import type { Want } from './requests';

/** How far each name stands below the one before it, px, so that neighbours on near lines never meet: on a low screen by their own height. */
const STAGGER = { high: 40, low: 17 };

/** The distance of each line from the border, written on it where there is room; a phone says only one of them. Build time only. */
export function distanceNames(distances: MapLevel['distances'], t: Transform, screen: Screen): Want[] {
  const phone = screen.layout === 'stack' && screen.width < 600;
  return distances
    .filter(({ km }) => !phone || km === 100)
    .flatMap(({ km, path, label }, i): Want[] => {
      const prefer = {
        x: t.k * label[0] + t.x,
        y: t.k * label[1] + t.y + (i - 1) * STAGGER[isLandscapePhone(screen) ? 'low' : 'high']
      };
      const all = ringsOf(path)
        .flat()
        .map(([x, y]) => ({ xy: [x, y] as const, x: t.k * x + t.x, y: t.k * y + t.y }))
        .map((p) => ({ ...p, off: Math.hypot(p.x - prefer.x, p.y - prefer.y) }))
        .sort((a, b) => a.off - b.off);
      // Every few px is enough: the line's own points are closer than that.
      const some = all.filter((p, n) => n === 0 || Math.floor(p.off / 6) !== Math.floor((all[n - 1]?.off ?? 0) / 6));
      const [first, ...points] = some;
      if (!first) return [];
      const text = `${km} km`;
      return [
        {
          id: `km-${km}`,
          kind: 'distance',
          xy: first.xy,
          x: first.x,
          y: first.y,
          r: 0,
          lines: [{ text, style: STYLE.distance }],
          text: [text],
          droppable: 0,
          stand: 'around',
          reach: 0,
          points,
          optional: true,
          grounds: ['russia']
        }
      ];
    });
}
