import { loadStory } from '$lib/content';
import type { Story } from '$lib/content/types';
import { atTransform } from '$lib/stage/at-transform';
import { compose, type Composition } from '$lib/stage/compose';
import { CLUSTERED_SCALE } from '$lib/stage/site-cluster';
import { stepColumn, screenFor, type Screen } from '$lib/stage/screen';
import { LABEL_STYLES } from '$lib/map/labels/label-style';
import { shownLabels } from '$lib/map/labels/shown-labels';
import type { PanelBox } from '$lib/stage/panel';
import { labelRect, type TextLine } from '$lib/map/labels/label-spec';
import type { Rect } from '$lib/ui/rect';
import { sceneAt } from '$lib/scene/scene';
import type { Scene } from '$lib/scene/types';
import type { Placement } from '$lib/stage/label-set';
import type { MapData, Transform } from '$lib/stage/map-types';

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

const { bounds } = loadStory().geography;
/** A scene on a screen, before its labels are known. */
export const composed = (scene: Scene, screen: Screen): Composition => compose(scene, screen, { bounds });
/** True where a scene shows the map on a screen. */
export const showsMap = (scene: Scene, screen: Screen): boolean => composed(scene, screen).showsMap;

/** Right edge of the step column, px; 0 where steps pass over the lower part and in a standing picture. */
export function columnEnd(screen: Screen): number {
  const { left, width } = stepColumn(screen);
  return screen.layout === 'side' && !screen.still ? left + width : 0;
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
  composition: Composition;
  t: Transform;
  mapScreen: Screen;
  panel: PanelBox | null;
  labels: Label[];
  symbols: (Rect & { id: string })[];
  kept: (Rect & { id: string })[];
}

/** Half the width of what is drawn for a mark, px: half a square, or the ring of a meeting and of a siege. */
const HALF: Record<string, number> = { meeting: 11, surrounded: 11, absent: 5, city: 4.5 };
const boxRect = (id: string, { left, top, width, height }: Pick<PanelBox, 'left' | 'top' | 'width' | 'height'>) => ({
  id,
  x0: left,
  y0: top,
  x1: left + width,
  y1: top + height
});

/** What stands where on a screen: the labels as they are drawn, measured again from their own words; null while they wait. */
export function shownOn(data: Pick<MapData, 'bounds' | 'labels'>, screen: Screen, scene: Scene): Shown | null {
  const composition = compose(scene, screen, data);
  const { labels: set, mapScreen, camera: t, figure, unitLegend, legend, clusters } = composition;
  if (!set) return null;
  const on = (xy: readonly [number, number]) => ({ x: t.k * xy[0] + t.x, y: t.k * xy[1] + t.y });
  const drawn = shownLabels(composition, t);
  const labels: Label[] = drawn.names.map((n) => {
    const lines = n.text.map((text, i): TextLine => ({
      text,
      style: n.kind === 'unit' && (i > 0 || Number(text)) ? LABEL_STYLES.highlighted : LABEL_STYLES[n.kind]
    }));
    return { id: n.id, kind: n.kind, words: n.text, at: n.at, rect: labelRect(on(n.xy), lines, n.at) };
  });
  for (const { id, xy, at, name, subtitle, stacked, highlighted } of drawn.labels) {
    const lines: TextLine[] = [{ text: name, style: highlighted ? LABEL_STYLES.highlighted : LABEL_STYLES.place }];
    if (subtitle && at.lines === 2)
      lines.push({ text: subtitle, style: stacked ? LABEL_STYLES.highlighted : LABEL_STYLES.line });
    labels.push({ id, kind: 'mark', words: lines.map((l) => l.text), at, rect: labelRect(on(xy), lines, at) });
  }
  const symbols = scene.marks.map((m) => {
    const { x, y } = on(m.xy);
    const [dx, dy] = set.displaced?.[m.id] ?? [0, 0];
    const r = (HALF[m.symbol] ?? 4.5) * (clusters ? CLUSTERED_SCALE : 1);
    return { id: m.id, x0: x + dx - r, x1: x + dx + r, y0: y + dy - r, y1: y + dy + r };
  });
  const { scaleBar: bar, inset } = atTransform(composition, t, { bounds: data.bounds, levels: {} });
  const kept: Shown['kept'] = [];
  if (bar) kept.push({ id: 'scale bar', x0: bar.x - bar.px, x1: bar.x, y0: bar.y - 18, y1: bar.y });
  if (figure) kept.push(boxRect('panel', figure));
  if (unitLegend) kept.push(boxRect('unit legend', unitLegend));
  if (legend) kept.push({ id: 'legend', ...legend.rect });
  if (inset)
    kept.push({ id: 'inset', x0: inset.x, y0: inset.y, x1: inset.x + inset.width, y1: inset.y + inset.height });
  return { composition, t, mapScreen, panel: figure, labels, symbols, kept };
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
