import type { Point, Story } from '$lib/content/types';
import type { Cache } from '$lib/prerender/cache';
import { exploreDays, exploreStep, sceneOn } from '$lib/scene/explore';
import { sceneAt } from '$lib/scene/scene';
import type { Scene } from '$lib/scene/types';
import { countOf, isAfar, SMALLER } from '../site-cluster';
import { standAside } from '../displacement';
import { cameraAt } from '../camera';
import { AMONG_BASES, EASINGS } from './relaxations';
import { BREAKPOINTS, isLandscapePhone, railHeight, type BreakpointName, type Screen } from '$lib/stage/screen';
import { hasInset, insetBox } from '$lib/stage/inset';
import { labelKey } from './label-set';
import { legendRect } from '$lib/stage/legend';
import { lined } from '../mark-subtitle';
import { showsLineLengths, layoutPanel, unitLegendBox, type Panel, type PanelBox } from '$lib/stage/panel';
import { placeLabels, RING, type Placed, type Rect } from './place-labels';
import { roundTo1 } from '$lib/geo/round';
import { scaleBar } from '$lib/stage/scale-bar';
import { allowedFor, groundUnder, type Under } from './terrain-rules';
import { FAR, ledLine } from './leader-line';
import type { MapLevel } from '$lib/geo/types';
import type { Labels, LabelSet, Placement, ShotBounds, Transform } from '../types';
import { longest, radiiOf, wantedLabels, type Labelled, type Want } from './requests';

/** Labels that compete on a phone, unit names apart (visual.md, Maps). */
const MOST = { stack: 9, tablet: 16, side: 40 };

/** What the layout needs to know of the map. */
export interface MapGround extends Omit<Under, 't'> {
  /** Names the state of the map's geometry. */
  hash: string;
  bounds: ShotBounds;
  /** A point inside each unit, by ISO code. */
  points: Record<string, Point>;
  distances: MapLevel['distances'];
}

/** The opening comes before the first step. */
export const OPENING = -1;

/**
 * The label layout of steps at one width class. Build time only.
 * @param steps  indexes of steps, OPENING for the opening
 * @param cache  keeps the layouts of steps whose words, places and map have not changed
 */
export function layoutLabels(
  story: Story,
  map: MapGround,
  name: BreakpointName,
  steps: readonly number[],
  cache: Cache
): Labels {
  const { places, sites, units } = story.tables;
  const screen = BREAKPOINTS[name];
  const labels: Labels = {};
  for (const step of steps) {
    const text = story.steps[step]?.plain ?? '';
    const scenes = [0, 0.2, 0.35, 0.5, 0.65, 0.8, 1].map((progress) => sceneAt(story, { step, progress }));
    // The reader may move the day of one step: what comes later wants room for its name as well.
    if (step >= 0 && step === exploreStep(story)) scenes.unshift(sceneOn(story, exploreDays(story).last));
    for (const group of [scenes.filter((s) => !s.atSecondShot), scenes.filter((s) => s.atSecondShot)]) {
      const last = group.at(-1);
      if (last?.map)
        labels[labelKey(last)] = cache([name, map.hash, places, sites, units, text, group], () =>
          layoutScene({ text, tables: { places, sites, units } }, group, last, map, screen)
        );
    }
  }
  return labels;
}

function layoutScene(
  words: Pick<Labelled, 'text' | 'tables'>,
  scenes: Scene[],
  last: Scene,
  map: MapGround,
  screen: Screen
): LabelSet {
  const panel = layoutPanel(last, screen);
  const t = cameraAt(map.bounds, last.shot, last.shotEnd, last.shotProgress, panel.mapScreen);
  const marks = longest(scenes.map((s) => lined(s.marks)));
  // The narrowest phone has no room for names and for what was seen only later on some of the days.
  const zones = longest(screen.width < 340 && !screen.still ? [last.zones] : scenes.map((s) => s.zones));
  const afar = isAfar(last, t.k);
  const counts = afar ? longest(scenes.map((s) => [countOf(s)])) : [];
  const aside = standAside(marks, t, afar ? SMALLER : 1);
  const wants = wantedLabels({
    ...map,
    ...words,
    scene: last,
    marks,
    counts,
    radii: radiiOf(scenes.map((s) => s.marks)),
    zones,
    aside,
    t,
    screen: panel.mapScreen
  });
  for (const want of wants) {
    want.allowed = allowedFor(want, { ...map, t });
    if (want.offshore) want.led = allowedFor({ ...want, grounds: ['sea'] }, { ...map, t });
  }
  const wide = screen.layout === 'side';
  const most = wide
    ? last.layers.includes('unit-names')
      ? 60
      : MOST.side
    : screen.width < 600
      ? MOST.stack
      : MOST.tablet;
  const bare = isLandscapePhone(screen) && hasInset(panel.mapScreen, t) && overLand(map, panel.mapScreen, t);
  const obstacles = [
    ...obstaclesOf(last, t, panel, screen, bare),
    ...scenes.flatMap((s) => legendRect(s, panel.mapScreen) ?? [])
  ];
  const placed = bestOf(wants, (of) => placeLabels(of, obstacles, areaOf(panel.mapScreen, last), most));
  const set: LabelSet = {
    names: [],
    marks: {},
    ...(bare ? { bare } : {}),
    ...(Object.keys(aside).length > 0 ? { aside } : {})
  };
  for (const p of placed) {
    const want = p.of;
    const ground = groundUnder(p.rect, { ...map, t });
    const [dx, dy] = aside[p.id] ?? [0, 0];
    const at: Placement = {
      dx: p.dx + dx,
      dy: roundTo1(p.dy + dy),
      anchor: p.anchor,
      lines: Math.min(2, p.lines) as 1 | 2,
      ground
    };
    if (p.also) at.also = p.also;
    if (want.short) at.name = want.short;
    const led = p.tie && want.offshore && ledLine(p.tie, want, p);
    if (led) at.led = led;
    if (want.kind === 'mark') set.marks[p.id] = at;
    else
      set.names.push({
        id: p.id,
        kind: want.kind,
        text: want.text.slice(0, p.lines),
        ...(want.stand === 'around' ? fixed(want, p, at, t) : { xy: want.xy, at })
      });
  }
  return set;
}

/** What a line to a name costs, in lines of words: the longer, the more, but never a name. */
function wayOf({ tie, of }: Placed<Want>): number {
  const far = tie && of.offshore ? Math.hypot(tie[2] - tie[0], tie[3] - tie[1]) - of.r : 0;
  return far > FAR ? Math.min(3, far / 20) : 0;
}

/** The layout that says most: every mark that must be named, Ukraine, the areas, and then as many lines as there is room for. */
function bestOf(wants: Want[], place: (of: Want[]) => Placed<Want>[]): Placed<Want>[] {
  const ids = (of: Want[]) => new Set(of.map((w) => w.id));
  const [must, areas] = [ids(wants.filter((w) => w.must && !w.area)), ids(wants.filter((w) => w.area && !w.silent))];
  const worth = (of: Placed<Want>[]): number =>
    of.reduce(
      (sum, p) =>
        sum +
        (must.has(p.id)
          ? 1e4
          : p.id === 'ukraine'
            ? 1e3
            : areas.has(p.id)
              ? (p.also ? 200 : 100) + (p.of.told ? 150 : 0)
              : p.of.kind === 'mark'
                ? 4
                : 1) +
        p.lines * (must.has(p.id) ? 3 : 1) +
        (p.of.below && p.dy > p.of.r ? 0.5 : 0) -
        wayOf(p),
      0
    );
  const best = (all: Placed<Want>[][]) => all.reduce((most, one) => (worth(one) > worth(most) ? one : most));
  const bases = wants.some((w) => w.offshore !== undefined && !w.silent);
  const eased = (bases ? [...EASINGS, ...AMONG_BASES] : EASINGS).map((ease) => ease(wants));
  const found = eased.map(place);
  const most = best(found);
  const first = bases ? withLines(wants, eased[found.indexOf(most)] ?? wants, most, place, worth) : most;
  const wide = wants.filter(
    (w) => w.kind === 'mark' && !w.area && !w.silent && w.r >= RING && !first.some((p) => p.id === w.id)
  );
  if (wide.length === 0) return first;
  // A ring without a name catches the eye: for it one other base may give up its second line.
  const least = eased[found.indexOf(first)] ?? wants;
  const giving = first.filter((p) => p.of.kind === 'mark' && p.lines > 1 && p.of.droppable > 0 && !p.of.area);
  return best([
    first,
    ...giving.map(({ id }) =>
      place(least.map((w) => (w.id === id ? { ...w, lines: w.lines.slice(0, 1), droppable: 0 } : w)))
    )
  ]);
}

/** A layout with those second lines given back that take no name's room, one after another. */
function withLines(
  wants: Want[],
  eased: Want[],
  found: Placed<Want>[],
  place: (of: Want[]) => Placed<Want>[],
  worth: (of: Placed<Want>[]) => number
): Placed<Want>[] {
  const whole = (id: string) => wants.filter((w) => w.id === id && w.kind === 'mark' && !w.area && !w.silent);
  return found
    .filter((p) => whole(p.id).some((w) => w.lines.length > p.of.lines.length))
    .reduce(
      ({ of, most }, { id }) => {
        const more = of.flatMap((w, i) =>
          w.id !== id ? [w] : of.findIndex((o) => o.id === id) === i ? whole(id) : []
        );
        const placed = place(more);
        return worth(placed) > worth(most) ? { of: more, most: placed } : { of, most };
      },
      { of: eased, most: found }
    ).most;
}

/** The name of an area belongs to the ground it was found room on: at another width it stays there. */
function fixed(want: Want, p: Placed, at: Placement, t: Transform): { xy: Point; at: Placement } {
  const dy = want.turn ? 0 : Math.round((want.lines[0]?.style.size ?? 12) * 3.4) / 10;
  // Seen from afar a map unit is a fraction of a px.
  const whole = t.k < 0.4 ? Math.round : roundTo1;
  const xy = [whole((want.x + p.dx - t.x) / t.k), whole((want.y + p.dy - dy - t.y) / t.k)] as const;
  return { xy, at: { ...at, dx: 0, dy, ...(want.turn ? { turn: want.turn } : {}) } };
}

/** Where labels may stand: clear of the rail, the step column, the foot; on a phone above where the step rests. */
function areaOf(screen: Screen, scene: Scene): Rect {
  const { free, width, height } = screen;
  const opening = scene.index < 0;
  if (screen.layout === 'side')
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

/** True where the inset would hide land of Ukraine, asked every few px of it and a little beyond. */
function overLand({ groundOf }: MapGround, screen: Screen, t: Transform): boolean {
  const { x, y, width, height } = insetBox(screen, t);
  const along = (from: number, length: number) =>
    Array.from({ length: 14 }, (_, i) => from - 8 + ((length + 16) * i) / 13);
  return along(y, height).some((v) =>
    along(x, width).some((u) => groundOf([(u - t.x) / t.k, (v - t.y) / t.k]) === 'focus')
  );
}

const rectOf = (box: PanelBox): Rect => ({
  x0: box.left,
  y0: box.top,
  x1: box.left + box.width,
  y1: box.top + box.height
});

/** What labels keep clear of: the scale bar, the inset, the legend. */
function obstaclesOf(scene: Scene, t: Transform, { mapScreen, box }: Panel, screen: Screen, bare = false): Rect[] {
  const bar = scaleBar(t, mapScreen, scene.marks);
  const rects: Rect[] = [{ x0: bar.x - bar.px - 4, x1: bar.x + 4, y0: bar.y - 22, y1: bar.y + 4 }];
  if (!bare && hasInset(mapScreen, t)) {
    const inset = insetBox(mapScreen, t);
    rects.push({ x0: inset.x, y0: inset.y, x1: inset.x + inset.width, y1: inset.y + inset.height });
  }
  // A line that ends just short of a panel would seem to run on under it.
  const air = mapScreen.layout === 'side' ? 8 : 0;
  if (box) rects.push({ ...rectOf(box), x0: box.left - air, x1: box.left + box.width + air });
  for (const [x, y] of scene.lines.flatMap((l) => l.points)) {
    const at = [t.k * x + t.x, t.k * y + t.y] as const;
    rects.push({ x0: at[0] - 2, x1: at[0] + 2, y0: at[1] - 2, y1: at[1] + 2 });
  }
  // The opening writes the length of each way along it.
  for (const { points } of showsLineLengths(scene, mapScreen, t.k) ? scene.lines : []) {
    const [x, y] = points[Math.floor(points.length * 0.48)] ?? [0, 0];
    rects.push({ x0: t.k * x + t.x - 36, x1: t.k * x + t.x + 36, y0: t.k * y + t.y - 24, y1: t.k * y + t.y + 10 });
  }
  const unitLegend = unitLegendBox(scene, screen);
  if (unitLegend) rects.push(rectOf(unitLegend));
  const legend = legendRect(scene, mapScreen);
  if (legend) rects.push(legend);
  return rects;
}
