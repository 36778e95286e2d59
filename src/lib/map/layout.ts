import type { Point, Story } from '$lib/content/types';
import { sceneAt } from '$lib/scene/scene';
import type { Scene } from '$lib/scene/types';
import { cameraAt } from './camera';
import { CLASSES, RAIL, type ClassName } from './frame';
import { groundAt, type Grounds } from './ground';
import { insetAt } from './inset';
import { labelKey } from './label-set';
import { isClose } from './levels';
import { legendHeight } from './legend';
import { panelFor, unitLegendBox, type PanelBox } from './overlay';
import { placeLabels, type Rect } from './place';
import { scaleBar } from './scale-bar';
import type { Frame, Labels, LabelSet, Placement, ShotBounds, Transform } from './types';
import { longest, wantedLabels } from './wanted';

/** Labels that compete on a phone, unit names apart (visual.md, Maps). */
const MOST = { stack: 9, side: 40 };

/**
 * The label layout of every step at one width class. Build time only.
 * @param points   a point inside each unit, by ISO code
 * @param grounds  what lies under a point of the map, for the colour of halos
 */
export function layoutLabels(story: Story, bounds: ShotBounds, points: Record<string, Point>, grounds: Grounds, name: ClassName): Labels {
  const frame = CLASSES[name];
  const labels: Labels = {};
  for (let step = -1; step < story.steps.length; step++) {
    const scenes = [0, 0.2, 0.35, 0.5, 0.65, 0.8, 1].map((progress) => sceneAt(story, { step, progress }));
    for (const group of [scenes.filter((s) => s.shotProgress <= 0.5), scenes.filter((s) => s.shotProgress > 0.5)]) {
      const last = group.at(-1);
      if (last?.map) labels[labelKey(last)] = layoutScene(story, group, last, bounds, points, grounds, frame);
    }
  }
  return labels;
}

function layoutScene(story: Story, scenes: Scene[], last: Scene, bounds: ShotBounds, points: Record<string, Point>, grounds: Grounds, frame: Frame): LabelSet {
  const end = last.shotProgress > 0.5 ? 1 : 0;
  const panel = panelFor(last, frame);
  const t = cameraAt(bounds, last.shot, last.shotEnd, end, panel.frame);
  const marks = longest(scenes.map((s) => s.marks));
  const zones = longest(scenes.map((s) => s.zones));
  const wants = wantedLabels(story, last, marks, zones, points, t, panel.frame);
  const names = frame.layout === 'stack' && !frame.still ? MOST.stack : MOST.side;
  const placed = placeLabels(wants, obstaclesOf(last, t, panel.frame, panel.box), areaOf(panel.frame, last), last.layers.includes('unit-names') && (frame.layout === 'side' || frame.still) ? 60 : names);
  const set: LabelSet = { names: [], marks: {} };
  for (const p of placed) {
    const want = wants.find((w) => w.id === p.id);
    if (!want) continue;
    const ground = groundAt(grounds, [((p.rect.x0 + p.rect.x1) / 2 - t.x) / t.k, ((p.rect.y0 + p.rect.y1) / 2 - t.y) / t.k]);
    const at: Placement = { dx: p.dx, dy: p.dy, anchor: p.anchor, lines: Math.min(2, p.lines) as 1 | 2, ground };
    if (want.kind === 'mark') set.marks[p.id] = at;
    else set.names.push({ id: p.id, kind: want.kind, xy: want.xy, text: want.text.slice(0, p.lines), at });
  }
  return set;
}

/** Where labels may stand: clear of the rail, the step column, the foot; on a phone above where the step rests. */
export function areaOf(frame: Frame, scene: Scene): Rect {
  const { free, width, height } = frame;
  const opening = scene.index < 0;
  if (frame.layout === 'side') return { x0: opening ? free.left : free.left - 10, y0: RAIL + 6, x1: width - 10, y1: height - 34 };
  return { x0: 6, y0: opening ? free.top : RAIL + 6, x1: width - 6, y1: opening ? free.bottom + 30 : free.bottom };
}

const rectOf = (box: PanelBox): Rect => ({ x0: box.left, y0: box.top, x1: box.left + box.width, y1: box.top + box.height });

/** What labels keep clear of: the scale bar, the inset, the legend. */
export function obstaclesOf(scene: Scene, t: Transform, frame: Frame, panel: PanelBox | null): Rect[] {
  const bar = scaleBar(t.k, frame);
  const rects: Rect[] = [{ x0: bar.x - bar.px - 4, x1: bar.x + 4, y0: bar.y - 22, y1: bar.y + 4 }];
  if (isClose(frame, t)) {
    const inset = insetAt(frame, t);
    rects.push({ x0: inset.x, y0: inset.y, x1: inset.x + inset.width, y1: inset.y + inset.height });
  }
  if (panel) rects.push(rectOf(panel));
  for (const [x, y] of scene.lines.flatMap((l) => l.points)) {
    const at = [t.k * x + t.x, t.k * y + t.y] as const;
    rects.push({ x0: at[0] - 2, x1: at[0] + 2, y0: at[1] - 2, y1: at[1] + 2 });
  }
  const unitLegend = unitLegendBox(scene, frame);
  if (unitLegend) rects.push(rectOf(unitLegend));
  const legend = legendHeight(scene, frame);
  if (legend) rects.push(legend);
  return rects;
}
