// Projected lines and rings from the layers of a topology. Build time only.
import { feature, merge, mesh } from 'topojson-client';
import type { Feature, LineString, MultiLineString, MultiPolygon, Position } from 'geojson';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon as TopoMultiPolygon,
  Polygon,
  Topology
} from 'topojson-specification';
import type { Extent, Point } from '$lib/content/types';
import type { Project } from './projection';
import type { Bounds } from './coastline';
import { svgPath } from './svg-path';

/** What the geometries of data/geo carry. */
export interface RegionProperties {
  /** Country: ISO 3166-1 alpha-3, as Natural Earth has it. */
  a3?: string;
  /** Unit of the focus country: ISO 3166-2. */
  iso?: string | null;
  /** A member of one of the alliances that the map draws. */
  member?: boolean;
  /** True for a state outside them that borders a member. */
  outside?: boolean;
}
type TopoGeometry = GeometryObject<RegionProperties>;
type TopoArea = Polygon<RegionProperties> | TopoMultiPolygon<RegionProperties>;

function geometries(topology: Topology, object: string): TopoGeometry[] {
  const found = topology.objects[object] as TopoGeometry | undefined;
  if (!found) throw new Error(`The topology has no layer ${object}`);
  return found.type === 'GeometryCollection'
    ? ((found as GeometryCollection<RegionProperties>).geometries as TopoGeometry[])
    : [found];
}
const isArea = (g: TopoGeometry): g is TopoArea => g.type === 'Polygon' || g.type === 'MultiPolygon';
const propertiesOf = (g: TopoGeometry): RegionProperties => g.properties ?? {};
const projectLine = (project: Project, line: Position[]): Point[] =>
  line.map((p) => project([p[0] ?? NaN, p[1] ?? NaN]));

/** The properties of a layer's geometries. */
export function layerProperties(topology: Topology, object: string): RegionProperties[] {
  return geometries(topology, object).map(propertiesOf);
}

/** The areas of a layer that pass `keep`, merged into one. */
export function mergedAreas(topology: Topology, object: string, keep: (p: RegionProperties) => boolean): MultiPolygon {
  const chosen = geometries(topology, object)
    .filter(isArea)
    .filter((g) => keep(propertiesOf(g)));
  return merge(topology, chosen as Parameters<typeof merge>[1]);
}

/** The rings of areas, projected. */
export function projectedRings(project: Project, ...areas: MultiPolygon[]): Point[][] {
  return areas.flatMap((a) => a.coordinates.flat()).map((ring) => projectLine(project, ring));
}

/** The lines that two areas of a layer share, where the two pass `keep`. */
export function sharedLines(
  project: Project,
  topology: Topology,
  object: string,
  keep: (a: RegionProperties, b: RegionProperties) => boolean
): Point[][] {
  const layer = {
    type: 'GeometryCollection',
    geometries: geometries(topology, object)
  } as GeometryCollection<RegionProperties>;
  const shared: MultiLineString = mesh(
    topology,
    layer,
    (a, b) => a !== b && keep(propertiesOf(a as TopoGeometry), propertiesOf(b as TopoGeometry))
  );
  return shared.coordinates.map((line) => projectLine(project, line));
}

/** The lines of a layer of lines, projected. */
export function projectedLines(project: Project, topology: Topology, object: string): Point[][] {
  return geometries(topology, object).flatMap((g) => {
    if (g.type !== 'LineString' && g.type !== 'MultiLineString') return [];
    const shape = (feature(topology, g) as Feature<LineString | MultiLineString>).geometry;
    return (shape.type === 'LineString' ? [shape.coordinates] : shape.coordinates).map((line) =>
      projectLine(project, line)
    );
  });
}

/** The parts of lines whose points lie within bounds (map units). */
export function clipToBounds(all: Point[][], { x0, y0, x1, y1 }: Bounds): Point[][] {
  const out: Point[][] = [];
  for (const line of all) {
    let part: Point[] = [];
    for (const p of line) {
      if (p[0] > x0 && p[0] < x1 && p[1] > y0 && p[1] < y1) {
        part.push(p);
      } else {
        if (part.length > 1) out.push(part);
        part = [];
      }
    }
    if (part.length > 1) out.push(part);
  }
  return out;
}

/**
 * Meridians and parallels every `step` degrees, as path data. In a conic projection they are straight lines and arcs of
 * circles.
 */
export function graticule(project: Project, [west, south, east, north]: Extent, step: number): string {
  const [lon, lat] = [[west, east] as const, [south, north] as const];
  const meridians: Point[][] = [];
  for (let x = lon[0]; x <= lon[1]; x += step) meridians.push([project([x, lat[0]]), project([x, lat[1]])]);
  let d = svgPath(meridians, { digits: 0 }, false);
  for (let y = lat[0]; y <= lat[1]; y += step) {
    const [from, to] = [project([lon[0], y]), project([lon[1], y])];
    d += `M${Math.round(from[0])} ${Math.round(from[1])}${parallelArc(from, project([(lon[0] + lon[1]) / 2, y]), to)}`;
  }
  return d;
}

/** A parallel from its west end `a` to its east end `c` as an arc of the circle through three of its points. */
function parallelArc(a: Point, b: Point, c: Point): string {
  const [ab, bc, ca] = [
    [a, b],
    [b, c],
    [c, a]
  ].map(([p, q]) => Math.hypot((p?.[0] ?? 0) - (q?.[0] ?? 0), (p?.[1] ?? 0) - (q?.[1] ?? 0)));
  const cross = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]));
  const r = Math.round(((ab ?? 0) * (bc ?? 0) * (ca ?? 0)) / (2 * cross));
  return `A${r} ${r} 0 0 0 ${Math.round(c[0])} ${Math.round(c[1])}`;
}
