import type { Scene } from '$lib/scene/types';
import type { MapView } from '$lib/stage/at-transform';
import type { Composition } from '$lib/stage/compose';
import type { PanelBox } from '$lib/stage/panel';
import { layoutScaleBar } from '$lib/stage/scale-bar';
import type { Rect } from '$lib/ui/rect';
import type { Screen } from '$lib/stage/screen';

/** Where labels may be placed, px: clear of the rail, the step column and the bottom; on phones above a step at rest. */
export function labelArea(screen: Screen, scene: Scene): Rect {
  const { free, width, height, layout, railHeight } = screen;
  const opening = scene.index < 0;
  if (layout === 'side')
    return {
      x0: opening ? free.left : free.left + 16,
      y0: railHeight + 6,
      x1: width - 10,
      y1: Math.min(height - 34, free.bottom + 10)
    };
  return {
    x0: 8,
    y0: opening ? free.top : railHeight + 6,
    x1: width - 11,
    y1: opening ? Math.min(free.bottom + 30, height * 0.9 - 4) : free.bottom
  };
}

const boxRect = ({ left, top, width, height }: Pick<PanelBox, 'left' | 'top' | 'width' | 'height'>): Rect => ({
  x0: left,
  y0: top,
  x1: left + width,
  y1: top + height
});

/** The points of the lines of a scene, and the lengths that the opening writes along them, as rectangles, px. */
function lineObstacles(scene: Scene, { transform: t, lineLengths }: MapView): Rect[] {
  const around = ([x, y]: readonly [number, number], dx: number, above: number, below: number): Rect => ({
    x0: t.k * x + t.x - dx,
    x1: t.k * x + t.x + dx,
    y0: t.k * y + t.y - above,
    y1: t.k * y + t.y + below
  });
  const points = scene.lines.flatMap((line) => line.points).map((point) => around(point, 2, 2, 2));
  if (!lineLengths) return points;
  const lengths = scene.lines.map((line) =>
    around(line.points[Math.floor(line.points.length * 0.48)] ?? [0, 0], 36, 24, 10)
  );
  return [...points, ...lengths];
}

/** The rectangles that labels avoid, px: scale bar, inset, panel, lines and legends. */
export function labelObstacles({ scene, mapScreen, figure, unitLegend, legend }: Composition, view: MapView): Rect[] {
  const { transform, inset } = view;
  // Where the lengths of lines serve as scale, another screen of this breakpoint may still have a bar.
  const bar = layoutScaleBar(transform, mapScreen, scene);
  const rects: Rect[] = [{ x0: bar.x - bar.px - 4, x1: bar.x + 4, y0: bar.y - 22, y1: bar.y + 4 }];
  if (inset) rects.push({ x0: inset.x, y0: inset.y, x1: inset.x + inset.width, y1: inset.y + inset.height });
  // A label that ends right at a panel would seem to continue below it.
  const gap = mapScreen.layout === 'side' ? 8 : 0;
  if (figure) rects.push({ ...boxRect(figure), x0: figure.left - gap, x1: figure.left + figure.width + gap });
  rects.push(...lineObstacles(scene, view));
  if (unitLegend) rects.push(boxRect(unitLegend));
  if (legend) rects.push(legend.rect);
  return rects;
}
