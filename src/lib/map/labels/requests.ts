import type { Geography, MapBounds, Point, ShotId, Tables } from '$lib/content/types';
import type { MapLevel } from '$lib/geo/types';
import type { Mark, ReportedArea, Scene } from '$lib/scene/types';
import type { Screen } from '$lib/stage/screen';
import type { Transform } from '$lib/stage/map-types';
import { areaLabels } from './area-labels';
import { distanceLabels } from './distance-labels';
import type { LabelRules } from './label-rules';
import type { LabelSpec } from './label-spec';
import { clusterLabels, markLabels } from './mark-labels';
import { placeNames } from './place-names';
import type { NameKind, Terrain } from '$lib/stage/label-set';
import { unitLabels } from './unit-labels';

/** A label that a step would like to have, with the rules for the terrain under it. */
export interface LabelRequest extends LabelSpec {
  kind: NameKind | 'mark';
  /** Position on the map, map units. */
  xy: Point;
  /** The lines of a name of the base map; empty for marks, whose text depends on the day. */
  text: string[];
  /** Terrain that the label may cover; absent: any. */
  terrains?: Terrain[];
  /** True where the whole name has to lie inside its unit. */
  insideUnit?: true;
  /** The shorter name that is used here. */
  shortName?: string;
  /** True for the name of an area that the step's text mentions. */
  mentioned?: boolean;
  /** The part that the place plays in the story, if it has one. */
  role?: PlaceRole;
  /** For a base: true where its name may be placed farther off over the sea with a leader line, false where it may not. */
  leaderOverSea?: boolean;
}

/** The parts that places play in the story. */
export type PlaceRole = 'focus' | 'other' | 'disputed';

/** What the labels of a step are made from. */
export interface LabelContext {
  /** The text of the step, and the tables that have names of places. */
  text: string;
  tables: Pick<Tables, 'places' | 'sites' | 'units'>;
  /** Ids of the places with a part in the story. */
  roles: Partial<Record<PlaceRole, string>>;
  /** Ids of the places that each shot names. */
  names: Geography['names'];
  /** Units of the disputed area, by their codes. */
  disputedUnits: readonly string[];
  bounds: MapBounds;
  /** Width of the focus country, map units. */
  focusWidth: number;
  scene: Scene;
  /** The shot that is shown. */
  shot: ShotId;
  marks: Mark[];
  /** The one label of marks that are clustered instead of named. */
  clusters: Mark[];
  zones: ReportedArea[];
  /** The smallest and the largest radius of each mark in the step, px by id. */
  radii: Map<string, [min: number, max: number]>;
  /** Displacement of marks, px by id. */
  displaced: Record<string, [dx: number, dy: number]>;
  /** A point inside each unit, by ISO code. */
  unitPoints: Record<string, Point>;
  distances: MapLevel['distances'];
  t: Transform;
  screen: Screen;
  rules: LabelRules;
  terrainAt: (point: Point) => Terrain;
}

/** Every label that a step would like to have on a screen, the most important first. */
export function labelRequests(context: LabelContext): LabelRequest[] {
  const { scene, t, rules, distances } = context;
  return [
    ...clusterLabels(context),
    ...markLabels(context),
    ...areaLabels(context),
    ...placeNames(context),
    ...unitLabels(context),
    ...(scene.layers.includes('distances') ? distanceLabels(distances, t, rules) : [])
  ];
}
