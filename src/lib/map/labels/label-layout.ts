import type { Point, Story } from '$lib/content/types';
import { roundTo1 } from '$lib/geo/round';
import type { MapLevel } from '$lib/geo/types';
import type { Cache } from '../build-map';
import { exploreDays, exploreStep, sceneOn } from '$lib/scene/explore';
import { sceneAt } from '$lib/scene/scene';
import type { Scene } from '$lib/scene/types';
import { atTransform } from '$lib/stage/at-transform';
import { compose } from '$lib/stage/compose';
import type { InsetBox } from '$lib/stage/inset';
import { BREAKPOINTS, type BreakpointName, type Screen } from '$lib/stage/screen';
import { displaceMarks } from '../displacement';
import { withSubtitles } from '../mark-subtitle';
import { CLUSTERED_SCALE, clusterLabel, isClustered } from '$lib/stage/site-cluster';
import type { Transform } from '$lib/stage/map-types';
import { bestLayout } from './best-layout';
import { LABEL_RULES } from './label-rules';
import type { PlacedLabel } from './label-spec';
import { leaderPath } from './leader-line';
import { labelArea, labelObstacles } from './obstacles';
import { placeLabels } from './place-labels';
import { labelRequests, type LabelContext, type LabelRequest } from './requests';
import { longestLabels, radiusRanges } from './step-extremes';
import { terrainRule, terrainUnder, type TerrainLookup } from './terrain-rules';
import { labelKey, type Labels, type LabelSet, type Placement } from '$lib/stage/label-set';

/** What the layout needs to know of the map. */
export interface LabelGeometry extends Omit<TerrainLookup, 't'> {
  /** Changes whenever the geometry of the map changes. */
  hash: string;
  /** A point inside each unit, by ISO code. */
  unitPoints: Record<string, Point>;
  /** Width of the focus country, map units. */
  focusWidth: number;
  distances: MapLevel['distances'];
}

/** Index of the opening, which comes before the first step. */
export const OPENING = -1;

/** Shares of a step's progress at which its scenes are sampled. */
const SAMPLED_PROGRESS = [0, 0.2, 0.35, 0.5, 0.65, 0.8, 1];

/** The scenes of a step, the last one of its progress at the end. */
function sampledScenes(story: Story, step: number): Scene[] {
  const scenes = SAMPLED_PROGRESS.map((progress) => sceneAt(story, { step, progress }));
  // In one step the reader chooses the day: names of what happens later need room too.
  const isExplored = step >= 0 && step === exploreStep(story);
  return isExplored ? [sceneOn(story, exploreDays(story).last), ...scenes] : scenes;
}

/**
 * The label layout of steps at one breakpoint, by step id; steps without a map are left out. Build time only.
 * @param steps  indexes of steps, OPENING for the opening
 * @param cache  keeps the layouts of steps whose text, places and map have not changed
 */
export function layoutLabels(
  story: Story,
  map: LabelGeometry,
  name: BreakpointName,
  steps: readonly number[],
  cache: Cache
): Labels {
  const { places, sites, units } = story.tables;
  const context = { ...map, ...mapContext(story), tables: { places, sites, units } };
  const labels: Labels = {};
  for (const step of steps) {
    const text = story.steps[step]?.plain ?? '';
    const scenes = sampledScenes(story, step);
    for (const isSecond of [false, true]) {
      const group = scenes.filter((s) => s.atSecondShot === isSecond);
      const last = group.at(-1);
      if (last?.map && !(isSecond && BREAKPOINTS[name].still)) {
        const parts = [name, map.hash, mapContext(story), places, sites, units, text, group];
        labels[labelKey(last.step, isSecond)] = cache(parts, () =>
          layoutSceneLabels({ ...context, text }, group, last, BREAKPOINTS[name])
        );
      }
    }
  }
  return labels;
}

/** What the labels need to know of the story's map besides its geometry. */
function mapContext({ map, geography }: Pick<Story, 'map' | 'geography'>) {
  const { focus, other, bounds, names } = geography;
  return {
    map,
    roles: { focus: focus.place, other: other?.place, disputed: map.disputed?.place },
    disputedUnits: map.disputed?.units ?? [],
    bounds,
    names
  };
}

/** What the labels of a step are made from, before its scenes are known. */
type LayoutContext = LabelGeometry & ReturnType<typeof mapContext> & Pick<LabelContext, 'text' | 'tables'>;

/** Adds to each request the tests for the terrain under its label. */
function withTerrainRules(requests: LabelRequest[], lookup: TerrainLookup): LabelRequest[] {
  return requests.map((request) => ({
    ...request,
    allowedAt: terrainRule(request, lookup),
    ...(request.leaderOverSea ? { leaderAllowedAt: terrainRule({ ...request, terrains: ['sea'] }, lookup) } : {})
  }));
}

/**
 * The labels of the scenes of one step in one shot.
 * @param last  the scene at the end of the step, for which the map is framed
 */
function layoutSceneLabels(context: LayoutContext, scenes: Scene[], last: Scene, screen: Screen): LabelSet {
  const rules = LABEL_RULES[screen.breakpoint];
  const composition = compose(last, screen, context);
  const { mapScreen, shot, camera: t } = composition;
  const marks = longestLabels(scenes.map((s) => withSubtitles(s.marks)));
  // The narrowest phone has no room for names and for what was seen only later on some of the days.
  const zones = longestLabels(rules.areasOfDay === 'last' ? [last.reportedAreas] : scenes.map((s) => s.reportedAreas));
  const clusters = isClustered(last, context.map, t.k);
  const displaced = displaceMarks(marks, t, clusters ? CLUSTERED_SCALE : 1);
  const requests = labelRequests({
    ...context,
    scene: last,
    shot,
    marks,
    clusters: clusters ? longestLabels(scenes.map((s) => [clusterLabel(s)])) : [],
    radii: radiusRanges(scenes.map((s) => s.marks)),
    zones,
    displaced,
    t,
    screen: mapScreen,
    rules
  });
  const view = atTransform(composition, t, { ...context, levels: {} });
  const noInset = rules.insetMayCover && !!view.inset && insetCoversFocus(context, view.inset, t);
  const obstacles = [
    ...labelObstacles(composition, noInset ? { ...view, inset: null } : view),
    ...scenes.flatMap((s) => compose(s, screen, context).legend?.rect ?? [])
  ];
  const max = last.layers.includes('unit-names') ? rules.maxWithUnits : rules.max;
  const placed = bestLayout(withTerrainRules(requests, { ...context, t }), (some) =>
    placeLabels(some, obstacles, labelArea(mapScreen, last), max)
  );
  return {
    ...labelSetOf(placed, displaced, { ...context, t }),
    ...(noInset ? { noInset } : {}),
    ...(Object.keys(displaced).length > 0 ? { displaced } : {})
  };
}

/** Placed labels in the form that the page has them in. */
function labelSetOf(
  placed: PlacedLabel<LabelRequest>[],
  displaced: Record<string, [dx: number, dy: number]>,
  lookup: TerrainLookup
): LabelSet {
  const set: LabelSet = { names: [], marks: {} };
  for (const label of placed) {
    const { request, id } = label;
    const at = placementOf(label, displaced[id] ?? [0, 0], lookup);
    if (request.kind === 'mark') set.marks[id] = at;
    else
      set.names.push({
        id,
        kind: request.kind,
        text: request.text.slice(0, label.lines),
        ...(request.position === 'around' ? fixedToMap(label, at, lookup.t) : { xy: request.xy, at })
      });
  }
  return set;
}

/** Position of a label relative to its point; for a mark, to where it is without displacement. */
function placementOf(
  label: PlacedLabel<LabelRequest>,
  [dx, dy]: [dx: number, dy: number],
  lookup: TerrainLookup
): Placement {
  const { request, sharesLabelWith } = label;
  const at: Placement = {
    dx: label.dx + dx,
    dy: roundTo1(label.dy + dy),
    anchor: label.anchor,
    lines: Math.min(2, label.lines) as 1 | 2,
    terrain: terrainUnder(label.rect, lookup)
  };
  if (sharesLabelWith) at.sharesLabelWith = sharesLabelWith;
  if (request.shortName) at.shortName = request.shortName;
  const leader = label.leader && request.leaderOverSea && leaderPath(label.leader, request, label);
  if (leader) at.leader = leader;
  return at;
}

/** The name of an area stays on the terrain where it was placed: its shift becomes a position on the map, at any screen width. */
function fixedToMap(
  { request, dx, dy }: PlacedLabel<LabelRequest>,
  at: Placement,
  t: Transform
): { xy: Point; at: Placement } {
  const baseline = request.rotation ? 0 : Math.round((request.lines[0]?.style.size ?? 12) * 3.4) / 10;
  // At small scales a map unit is a fraction of a px.
  const round = t.k < 0.4 ? Math.round : roundTo1;
  const xy = [round((request.x + dx - t.x) / t.k), round((request.y + dy - baseline - t.y) / t.k)] as const;
  return { xy, at: { ...at, dx: 0, dy: baseline, ...(request.rotation ? { rotation: request.rotation } : {}) } };
}

/** True where the inset would cover the focus country or come within 8 px of it. */
function insetCoversFocus({ terrainAt }: LabelGeometry, { x, y, width, height }: InsetBox, t: Transform): boolean {
  const samples = (from: number, length: number) =>
    Array.from({ length: 14 }, (_, i) => from - 8 + ((length + 16) * i) / 13);
  return samples(y, height).some((v) =>
    samples(x, width).some((u) => terrainAt([(u - t.x) / t.k, (v - t.y) / t.k]) === 'focus')
  );
}
