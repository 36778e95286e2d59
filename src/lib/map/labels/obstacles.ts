import type { MapBounds } from '$lib/content/types';
import type { Scene } from '$lib/scene/types';
import { hasInset, insetBox } from '$lib/stage/inset';
import { legendRect } from '$lib/stage/legend';
import { showsLineLengths, unitLegendBox, type Panel, type PanelBox } from '$lib/stage/panel';
import type { Rect } from '$lib/stage/rect';
import { scaleBar } from '$lib/stage/scale-bar';
import { railHeight, type Screen } from '$lib/stage/screen';
import type { Transform } from '../types';

/** Where labels may be placed, px: clear of the rail, the step column and the bottom; on phones above a step at rest. */
export function labelArea(screen: Screen, scene: Scene): Rect {
  const { free, width, height, layout } = screen;
  const opening = scene.index < 0;
  if (layout === 'side')
    return {
      x0: opening ? free.left : free.left + 16,
      y0: railHeight(screen) + 6,
      x1: width - 10,
      y1: Math.min(height - 34, free.bottom + 10)
    };
  return {
    x0: 8,
    y0: opening ? free.top : railHeight(screen) + 6,
    x1: width - 11,
    y1: opening ? Math.min(free.bottom + 30, height * 0.9 - 4) : free.bottom
  };
}

const boxRect = ({ left, top, width, height }: PanelBox): Rect => ({
  x0: left,
  y0: top,
  x1: left + width,
  y1: top + height
});

/** The points of the lines of a scene, and the lengths that the opening writes along them, as rectangles, px. */
function lineObstacles(scene: Scene, t: Transform, screen: Screen): Rect[] {
  const around = ([x, y]: readonly [number, number], dx: number, above: number, below: number): Rect => ({
    x0: t.k * x + t.x - dx,
    x1: t.k * x + t.x + dx,
    y0: t.k * y + t.y - above,
    y1: t.k * y + t.y + below
  });
  const points = scene.lines.flatMap((line) => line.points).map((point) => around(point, 2, 2, 2));
  if (!showsLineLengths(scene, screen, t.k)) return points;
  const lengths = scene.lines.map((line) =>
    around(line.points[Math.floor(line.points.length * 0.48)] ?? [0, 0], 36, 24, 10)
  );
  return [...points, ...lengths];
}

/**
 * The rectangles that labels avoid, px: scale bar, inset, panel, lines and legends.
 * @param panel    the figure's box, and the screen that it leaves to the map
 * @param screen   the whole screen
 * @param noInset  true where the inset is left out
 */
export function labelObstacles(
  scene: Scene,
  bounds: MapBounds,
  t: Transform,
  { box, mapScreen }: Panel,
  screen: Screen,
  noInset: boolean
): Rect[] {
  const bar = scaleBar(t, mapScreen, scene.marks);
  const rects: Rect[] = [{ x0: bar.x - bar.px - 4, x1: bar.x + 4, y0: bar.y - 22, y1: bar.y + 4 }];
  if (!noInset && hasInset(bounds, mapScreen, t)) {
    const inset = insetBox(bounds, mapScreen, t);
    rects.push({ x0: inset.x, y0: inset.y, x1: inset.x + inset.width, y1: inset.y + inset.height });
  }
  // A label that ends right at a panel would seem to continue below it.
  const gap = mapScreen.layout === 'side' ? 8 : 0;
  if (box) rects.push({ ...boxRect(box), x0: box.left - gap, x1: box.left + box.width + gap });
  rects.push(...lineObstacles(scene, t, mapScreen));
  const unitLegend = unitLegendBox(scene, screen);
  if (unitLegend) rects.push(boxRect(unitLegend));
  const legend = legendRect(scene, mapScreen);
  if (legend) rects.push(legend);
  return rects;
}
