// The one projection of the map, and boxes of it around parts of the world. Build time only.
import { geoConicConformal } from 'd3-geo';
import type { LonLat, MapBox, Point, Projection } from '$lib/content/types';

export type { LonLat };

/** Mean radius of the earth in km; as the scale of the projection it makes one map unit one kilometre. */
export const EARTH_KM = 6371;

/** Degrees to map units (about 1 km each), from the centre of the projection: x to the east, y down. */
export type Project = (at: LonLat) => Point;

/**
 * The map's projection: conformal conic, true to scale on its two parallels.
 * @throws for a point that is not on the map, such as a pole
 */
export function createProjection({ centre: [lon, lat], parallels }: Projection): Project {
  const conic = geoConicConformal()
    .parallels([parallels[0], parallels[1]])
    .rotate([-lon, 0])
    .center([0, lat])
    .scale(EARTH_KM)
    .translate([0, 0]);
  return (at) => {
    const xy = conic([at[0], at[1]]);
    if (!xy) throw new Error(`No place on the map for ${at[0]}, ${at[1]}`);
    return xy;
  };
}

/** The box of the map around a part of the world, whole map units: that of its corners and the middle of both parallels. */
export function extentBox(
  project: Project,
  [west, south, east, north]: readonly [number, number, number, number]
): MapBox {
  const lons = [west, (west + east) / 2, east];
  const points = lons.flatMap((lon) => [project([lon, south]), project([lon, north])]);
  const xs = points.map((p) => p[0]);
  const ys = points.map((p) => p[1]);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].map(Math.round) as unknown as MapBox;
}
