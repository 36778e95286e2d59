// Writes the layers of one level of the map as SVG path data. Build time only.
import type { Topology } from 'topojson-specification';
import type { Geography, LevelPlan, MapBox, Point, StoryMap } from '$lib/content/types';
import type { Bounds } from './coastline';
import { createProjection, type Project } from './projection';
import { svgPath, type PathPrecision } from './svg-path';
import {
  graticule,
  layerProperties,
  mergedAreas,
  projectedRings,
  sharedLines,
  type RegionProperties
} from './topology';
import type { MapLevel } from './types';

type Region = (p: RegionProperties) => boolean;

export const always = (): boolean => true;
const toBounds = ([x0, y0, x1, y1]: MapBox): Bounds => ({ x0, y0, x1, y1 });

/** The layers of one level, projected and written at its precision. */
export class LevelPaths {
  readonly project: Project;
  private readonly precision: PathPrecision;
  private readonly plan: LevelPlan;
  private readonly focus: string;
  private readonly other: string;
  private readonly disputedUnits: readonly string[];

  constructor(
    plan: LevelPlan,
    precision: PathPrecision,
    { projection, focus, other }: Pick<Geography, 'projection' | 'focus' | 'other'>,
    { disputed }: Pick<StoryMap, 'disputed'>
  ) {
    this.plan = plan;
    this.project = createProjection(projection);
    this.precision = plan.fine ? { ...precision, fineArea: toBounds(plan.fine) } : precision;
    this.focus = focus.country;
    this.other = other?.country ?? '';
    this.disputedUnits = disputed?.units ?? [];
  }

  /** The rectangle that the level covers. */
  get bounds(): Bounds {
    return toBounds(this.plan.box);
  }

  get graticule(): string {
    return graticule(this.project, this.plan.graticule, this.plan.degrees);
  }

  /** Areas of a layer, merged into one. */
  fill(topology: Topology, object: string, keep: Region = always): string {
    return this.areas(this.rings(topology, object, keep));
  }

  areas(rings: Point[][]): string {
    return svgPath(rings, this.precision, true);
  }

  stroke(lines: Point[][]): string {
    return svgPath(lines, this.precision, false);
  }

  /** The rings of areas of a layer, merged. Land is cut from the same outline as its fills, so that strings repeat and pack well. */
  rings(topology: Topology, object: string, keep: Region = always): Point[][] {
    return projectedRings(this.project, mergedAreas(topology, object, keep));
  }

  /** The lines that two areas of a layer share. */
  shared(topology: Topology, object: string, keep: (a: RegionProperties, b: RegionProperties) => boolean): Point[][] {
    return sharedLines(this.project, topology, object, keep);
  }

  /** The layers that every level has of its countries. */
  countries(topology: Topology, object: string) {
    const { focus, other } = this;
    const between = (keep: (a: RegionProperties, b: RegionProperties) => boolean): string =>
      this.stroke(this.shared(topology, object, keep));
    const isFocus = ({ a3 }: RegionProperties): boolean => a3 === focus;
    return {
      land: this.fill(topology, object, (p) => !isFocus(p) && p.a3 !== other),
      other: this.fill(topology, object, (p) => p.a3 === other),
      focus: this.fill(topology, object, isFocus),
      borders: between((a, b) => a.a3 !== b.a3 && !isFocus(a) && !isFocus(b)),
      focusBorder: between((a, b) => a.a3 !== b.a3 && (isFocus(a) || isFocus(b))),
      // Members of the alliances against the states between them and the other country, and that country itself.
      alliance: between(
        (a, b) => (a.member === true && b.outside === true) || (b.member === true && a.outside === true)
      )
    };
  }

  /** One path a unit, by its code. */
  units(topology: Topology, object: string): MapLevel['units'] {
    const codes = layerProperties(topology, object).flatMap(({ iso }) => iso ?? []);
    return Object.fromEntries(codes.map((code) => [code, this.fill(topology, object, ({ iso }) => iso === code)]));
  }

  isDisputed({ iso }: RegionProperties): boolean {
    return this.disputedUnits.includes(iso ?? '');
  }

  /** The line between the disputed area and the rest of its country. */
  control(topology: Topology, object: string): string {
    return this.stroke(
      this.shared(topology, object, (a, b) => a.a3 === b.a3 && this.isDisputed(a) !== this.isDisputed(b))
    );
  }
}
