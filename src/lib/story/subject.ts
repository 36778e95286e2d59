import type { Story } from '$lib/content/types';
import type { MapBuild } from '$lib/map/build-map';
import { CLUSTER_ID, clusterLabel } from '$lib/map/site-cluster';
import { cameraAt } from '$lib/map/camera';
import { STILLS, type StillName } from '$lib/stage/screen';
import { LABEL_STYLES } from '$lib/map/labels/label-style';
import { labelSetFor } from '$lib/map/labels/label-set';
import { hidesMap, layoutPanel } from '$lib/stage/panel';
import type { Placement } from '$lib/map/labels/types';
import type { Transform } from '$lib/map/types';
import { reportedAreaRadius } from '$lib/map/reported-area';
import type { Scene } from '$lib/scene/types';
import { stillScene } from './still';

/** What a picture shows between two heights, px from its top, and how much it is worth to be seen. */
export type Span = [top: number, bottom: number, worth: number];

/** What a crop of a standing picture is to keep. */
export interface Subject {
  /** Height of the map's credit at its foot, px. */
  foot: number;
  spans: Span[];
}

/** A panel cut through is no panel; what the text names goes before what stands beside it. */
const WORTH = { panel: 100, highlighted: 3, other: 1 };
/** Half the height of a ring or a square, px. */
const SYMBOL = 11;
/** Where a figure is cut below, its last rows are seen if this much of its foot is asked for, px. */
const ROWS = 60;

/** What a crop of each step's standing picture is to keep, by step id. Build time only. */
export function subjectsOf(story: Story, map: MapBuild, name: StillName): Record<string, Subject> {
  return Object.fromEntries(
    story.steps.flatMap(({ id, plain }) => {
      const scene = stillScene(story, id);
      return scene ? [[id, subjectOf(scene, plain, map, name)]] : [];
    })
  );
}

function subjectOf(scene: Scene, text: string, map: MapBuild, name: StillName): Subject {
  const screen = STILLS[name];
  const { height } = screen;
  // A figure is read from its head; a line of days up to the day that the step is at.
  if (hidesMap(scene, screen))
    return { foot: 0, spans: [scene.figure?.name === 'timeline' ? [height - ROWS, height, 1] : [0, height, 1]] };
  const { box, mapScreen: frame } = layoutPanel(scene, screen);
  const t = cameraAt(map.bounds, scene.shot, scene.secondShot, scene.atSecondShot, frame);
  const foot = height - screen.free.bottom;
  const whole = ([top, bottom, worth]: Span): Span => [
    Math.max(0, Math.round(top)),
    Math.min(screen.free.bottom, Math.round(bottom)),
    worth
  ];
  const panel: Span[] = box ? [[box.top, box.top + box.height, WORTH.panel]] : [];
  return {
    foot,
    spans: [...panel, ...spansOf(scene, text, map, name, t)].map(whole).filter(([top, bottom]) => bottom > top)
  };
}

/** The marks and areas with their labels, and the names of what the map itself is about. */
function spansOf(scene: Scene, text: string, map: MapBuild, name: StillName, t: Transform): Span[] {
  const set = labelSetFor(map.labels, STILLS[name], scene);
  const words = (y: number, at: Placement | undefined, lines: number = at?.lines ?? 0): [number, number] =>
    at && lines > 0
      ? [y + at.dy - LABEL_STYLES.highlighted.size, y + at.dy + 4 + (lines - 1) * LABEL_STYLES.line.leading]
      : [y, y];
  const at = (xy: readonly [number, number]): number => t.k * xy[1] + t.y;
  const round = (id: string, xy: readonly [number, number], r: number, worth: number): Span => {
    const y = at(xy);
    const [top, bottom] = words(y, set?.marks[id]);
    return [Math.min(y - r, top), Math.max(y + r, bottom), worth];
  };
  return [
    ...[...scene.marks, ...(set?.marks[CLUSTER_ID] ? [clusterLabel(scene)] : [])]
      .filter((m) => m.symbol !== 'city' || set?.marks[m.id])
      .map((m) => round(m.id, m.xy, SYMBOL, m.highlighted ? WORTH.highlighted : WORTH.other)),
    ...scene.reportedAreas.map((z) =>
      round(
        z.id,
        z.xy,
        reportedAreaRadius(t.k),
        z.name && text.includes(z.name.split(' ')[0] ?? '') ? WORTH.highlighted : WORTH.other
      )
    ),
    ...(set?.names ?? [])
      .filter(({ kind }) => kind === 'focus' || kind === 'unit' || kind === 'contested')
      .map((n): Span => [...words(at(n.xy), n.at, n.text.length), WORTH.other])
  ];
}
