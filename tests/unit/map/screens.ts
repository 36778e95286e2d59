import type { Story } from '$lib/content/types';
import { CLUSTER_ID, clusterLabel, CLUSTERED_SCALE } from '$lib/map/site-cluster';
import { cameraAt } from '$lib/map/camera';
import { stepColumn, screenFor, type Screen } from '$lib/stage/screen';
import { hasInset, insetBox } from '$lib/stage/inset';
import { LABEL_STYLES } from '$lib/map/labels/label-style';
import { labelSetFor } from '$lib/map/labels/label-set';
import { labelText } from '$lib/map/labels/label-text';
import { legendRect } from '$lib/stage/legend';
import { withSubtitles } from '$lib/map/mark-subtitle';
import { layoutPanel, unitLegendBox, type PanelBox } from '$lib/stage/panel';
import { labelRect, type TextLine } from '$lib/map/labels/label-spec';
import type { Rect } from '$lib/stage/rect';
import { scaleBar } from '$lib/stage/scale-bar';
import { sceneAt } from '$lib/scene/scene';
import type { Scene } from '$lib/scene/types';
import type { Placement } from '$lib/map/labels/types';
import type { MapData, Transform } from '$lib/map/types';

/** The screens the page is read on, px. */
const SCREENS: [width: number, height: number][] = [
  [320, 568],
  [390, 844],
  [768, 1024],
  [640, 400],
  [667, 375],
  [844, 390],
  [1024, 768],
  [1280, 800],
  [1920, 1080]
];
export const screens = SCREENS.map(([w, h]) => [`${w}x${h}`, screenFor(w, h)] as const);

/** Right edge of the step column, px; 0 where steps pass over the lower part and in a standing picture. */
export function columnEnd({ layout, width, height, still }: Screen): number {
  const { left, width: wide } = stepColumn(width, height);
  return layout === 'side' && !still ? left + wide : 0;
}

/** Each step's scene at these shares of its way, the opening first. */
export function scenesOf(story: Story, shares: number[]): Scene[] {
  return Array.from({ length: story.steps.length + 1 }, (_, i) =>
    shares.map((progress) => sceneAt(story, { step: i - 1, progress }))
  ).flat();
}

export interface Label {
  id: string;
  kind: string;
  rect: Rect;
  words: string[];
  at: Placement;
}
export interface Shown {
  t: Transform;
  mapScreen: Screen;
  panel: PanelBox | null;
  labels: Label[];
  symbols: (Rect & { id: string })[];
  kept: (Rect & { id: string })[];
}

/** Half the width of what is drawn for a mark, px: half a square, or the ring of a meeting and of a siege. */
const HALF: Record<string, number> = { meeting: 11, surrounded: 11, absent: 5, city: 4.5 };
const boxRect = (id: string, { left, top, width, height }: PanelBox) => ({
  id,
  x0: left,
  y0: top,
  x1: left + width,
  y1: top + height
});

/** What stands where on a screen: the labels as they are drawn, measured again from their own words; null while they wait. */
export function shownOn(data: Pick<MapData, 'bounds' | 'labels'>, screen: Screen, scene: Scene): Shown | null {
  const set = labelSetFor(data.labels, screen, scene);
  if (!set) return null;
  const { box, mapScreen } = layoutPanel(scene, screen);
  const t = cameraAt(data.bounds, scene.shot, scene.secondShot, scene.atSecondShot, mapScreen);
  const on = (xy: readonly [number, number]) => ({ x: t.k * xy[0] + t.x, y: t.k * xy[1] + t.y });
  const labels: Label[] = set.names.map((n) => {
    const lines = n.text.map((text, i): TextLine => ({
      text,
      style: n.kind === 'unit' && (i > 0 || Number(text)) ? LABEL_STYLES.highlighted : LABEL_STYLES[n.kind]
    }));
    return { id: n.id, kind: n.kind, words: n.text, at: n.at, rect: labelRect(on(n.xy), lines, n.at) };
  });
  const counted = scene.layers.includes('sites') && !!set.marks[CLUSTER_ID];
  for (const m of [
    ...(counted ? [clusterLabel(scene)] : withSubtitles(scene.marks)),
    ...scene.reportedAreas.map((z) => ({ ...z, highlighted: true }))
  ]) {
    const at = set.marks[m.id];
    if (!at || at.lines === 0) continue;
    const { name, subtitle: line, stacked: under } = labelText(m, at, scene.reportedAreas);
    const lines: TextLine[] = [{ text: name, style: m.highlighted ? LABEL_STYLES.highlighted : LABEL_STYLES.place }];
    if (line && at.lines === 2) lines.push({ text: line, style: under ? LABEL_STYLES.highlighted : LABEL_STYLES.line });
    labels.push({ id: m.id, kind: 'mark', words: lines.map((l) => l.text), at, rect: labelRect(on(m.xy), lines, at) });
  }
  const symbols = scene.marks.map((m) => {
    const { x, y } = on(m.xy);
    const [dx, dy] = set.displaced?.[m.id] ?? [0, 0];
    const r = (HALF[m.symbol] ?? 4.5) * (counted ? CLUSTERED_SCALE : 1);
    return { id: m.id, x0: x + dx - r, x1: x + dx + r, y0: y + dy - r, y1: y + dy + r };
  });
  const bar = scaleBar(t, mapScreen, scene.marks);
  const kept = [{ id: 'scale bar', x0: bar.x - bar.px, x1: bar.x, y0: bar.y - 18, y1: bar.y }];
  if (box) kept.push(boxRect('panel', box));
  const unitLegend = unitLegendBox(scene, screen);
  if (unitLegend) kept.push(boxRect('unit legend', unitLegend));
  const legend = legendRect(scene, mapScreen);
  if (legend) kept.push({ id: 'legend', ...legend });
  if (hasInset(data.bounds, mapScreen, t, set)) {
    const { x, y, width, height } = insetBox(data.bounds, mapScreen, t);
    kept.push({ id: 'inset', x0: x, y0: y, x1: x + width, y1: y + height });
  }
  return { t, mapScreen, panel: box, labels, symbols, kept };
}

/** How far two rectangles reach into each other, px; negative where they stand apart. */
export function overlap(a: Rect, b: Rect): number {
  return Math.min(a.x1 - b.x0, b.x1 - a.x0, a.y1 - b.y0, b.y1 - a.y0);
}

/** Where something was found: the step, the day and the labels. */
export const nameOf = (scene: Scene, ...labels: { id: string }[]) =>
  `${scene.step} ${scene.day}: ${labels.map((l) => l.id).join(' × ')}`;
/** True where the map keeps more than a strip above its panel. */
export const roomy = ({ mapScreen: { free } }: Shown, least = 61): boolean => free.bottom - free.top >= least;
/** What is wrong, once for each step and pair. */
export const once = (found: string[]) => [...new Set(found.map((f) => f.replace(/ \d{4}-\d\d-\d\d:/, ':')))];
