import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { GEO_FILES, type GeoFiles } from '../../../src/lib/geo/map-levels';
import type { RegionProperties } from '../../../src/lib/geo/topology';

export type Area = Feature<Polygon | MultiPolygon, RegionProperties>;
/** A file of data/geo, parsed. */
export const geo = <T = Topology>(name: string): T => JSON.parse(readFileSync(`data/geo/${name}.json`, 'utf8')) as T;
/** What `buildMapLevels` takes. */
export const geoFiles = (): GeoFiles => Object.fromEntries(GEO_FILES.map((name) => [name, geo(name)])) as GeoFiles;

/** The areas of a layer. */
export function areas(topology: Topology, object: string): Area[] {
  return feature(topology, topology.objects[object] as GeometryCollection<RegionProperties>).features.filter(
    (f): f is Area => f.geometry?.type === 'Polygon' || f.geometry?.type === 'MultiPolygon'
  );
}
const ringsOf = ({ geometry: g }: Area): Position[][] => (g.type === 'Polygon' ? g.coordinates : g.coordinates.flat());

/** Even-odd in plain degrees, as the files are cut. */
export function covers(area: Area, lon: number, lat: number): boolean {
  let odd = false;
  for (const ring of ringsOf(area)) {
    ring.forEach(([x = 0, y = 0], i) => {
      const [px = 0, py = 0] = ring.at(i - 1) ?? [];
      if (y > lat !== py > lat && lon < ((px - x) * (lat - y)) / (py - y) + x) odd = !odd;
    });
  }
  return odd;
}
/** Area in square degrees, holes taken off: good for comparing. */
export function size(area: Area): number {
  const parts = area.geometry.type === 'Polygon' ? [area.geometry.coordinates] : area.geometry.coordinates;
  const ring = (r: Position[]): number =>
    Math.abs(
      r.reduce((sum, [x = 0, y = 0], i) => {
        const [px = 0, py = 0] = r.at(i - 1) ?? [];
        return sum + (px * y - x * py) / 2;
      }, 0)
    );
  return parts.reduce((sum, [outer = [], ...holes]) => sum + ring(outer) - holes.reduce((s, h) => s + ring(h), 0), 0);
}
