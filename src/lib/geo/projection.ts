import { geoConicConformal } from 'd3-geo';
import type { Point } from '$lib/content/types';
import { PROJECTION_PARAMETERS } from './projection-parameters.js';

/** Longitude and latitude in degrees, as GeoJSON writes them. */
export type LonLat = readonly [lon: number, lat: number];

/** Mean radius of the earth in km; as the scale of the projection it makes one map unit one kilometre. */
export const EARTH_KM = PROJECTION_PARAMETERS.scale;

const conic = geoConicConformal()
  .parallels(PROJECTION_PARAMETERS.parallels)
  .rotate(PROJECTION_PARAMETERS.rotate)
  .center(PROJECTION_PARAMETERS.center)
  .scale(PROJECTION_PARAMETERS.scale)
  .translate(PROJECTION_PARAMETERS.translate);

/** Degrees to map units (about 1 km each), x to the east of 32 degrees, y down from 48.5 degrees north. */
export function project(at: LonLat): Point {
  const xy = conic([at[0], at[1]]);
  if (!xy) throw new Error(`No place on the map for ${at[0]}, ${at[1]}`);
  return xy;
}
