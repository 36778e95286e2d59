import { buildSpec } from '$lib/figures';
import type { Story } from '$lib/content/types';
import type { MapBuild } from '$lib/map/build-map';
import { compose, type Composition } from '$lib/stage/compose';
import { clusterLabel } from '$lib/stage/site-cluster';
import { STILLS, type StillName } from '$lib/stage/screen';
import { LABEL_STYLES } from '$lib/map/labels/label-style';
import type { Placement } from '$lib/stage/label-set';
import { reportedAreaRadius } from '$lib/map/reported-area';
import type { CropRegions, WeightedSpan } from '$lib/article/bundle';
import { stillScene } from './stills';

/** How much it matters that a crop shows something: a panel that is cut is useless; what the text names comes before the rest. */
const WEIGHT = { panel: 100, highlighted: 3, other: 1 };
/** Half the height of a symbol, px. */
const SYMBOL_RADIUS = 11;

/** What a crop of each step's still is to keep, by step id. Build time only. */
export function cropRegions(story: Story, map: MapBuild, name: StillName): Record<string, CropRegions> {
  return Object.fromEntries(
    story.steps.flatMap(({ id, plain }) => {
      const scene = stillScene(story, id);
      return scene ? [[id, regionsOf(compose(scene, STILLS[name], map), plain)]] : [];
    })
  );
}

function regionsOf(composition: Composition, text: string): CropRegions {
  const { scene, screen, figure: box } = composition;
  const { height } = screen;
  if (!composition.showsMap) {
    const fromBottom = (scene.figure && buildSpec(scene.figure.name).still?.cropFromBottom) ?? height;
    return { creditHeight: 0, spans: [[height - fromBottom, height, 1]] };
  }
  const creditHeight = height - screen.free.bottom;
  const whole = ([top, bottom, weight]: WeightedSpan): WeightedSpan => [
    Math.max(0, Math.round(top)),
    Math.min(screen.free.bottom, Math.round(bottom)),
    weight
  ];
  const panel: WeightedSpan[] = box ? [[box.top, box.top + box.height, WEIGHT.panel]] : [];
  return {
    creditHeight,
    spans: [...panel, ...spansOf(composition, text)].map(whole).filter(([top, bottom]) => bottom > top)
  };
}

/** Spans of the marks and areas with their labels, and of the names on the map. */
function spansOf({ scene, camera: t, labels: set, marks, clusters }: Composition, text: string): WeightedSpan[] {
  const words = (y: number, at: Placement | undefined, lines: number = at?.lines ?? 0): [number, number] =>
    at && lines > 0
      ? [y + at.dy - LABEL_STYLES.highlighted.size, y + at.dy + 4 + (lines - 1) * LABEL_STYLES.line.leading]
      : [y, y];
  const at = (xy: readonly [number, number]): number => t.k * xy[1] + t.y;
  const round = (id: string, xy: readonly [number, number], r: number, weight: number): WeightedSpan => {
    const y = at(xy);
    const [top, bottom] = words(y, set?.marks[id]);
    return [Math.min(y - r, top), Math.max(y + r, bottom), weight];
  };
  return [
    ...[...marks, ...(clusters ? [clusterLabel(scene)] : [])].map((m) =>
      round(m.id, m.xy, SYMBOL_RADIUS, m.highlighted ? WEIGHT.highlighted : WEIGHT.other)
    ),
    ...scene.reportedAreas.map((z) =>
      round(z.id, z.xy, reportedAreaRadius(t.k), z.name && text.includes(z.name) ? WEIGHT.highlighted : WEIGHT.other)
    ),
    ...(set?.names ?? [])
      .filter(({ kind }) => kind === 'focus' || kind === 'unit' || kind === 'contested')
      .map((n): WeightedSpan => [...words(at(n.xy), n.at, n.text.length), WEIGHT.other])
  ];
}
