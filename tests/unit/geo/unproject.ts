import type { Point } from '$lib/content/types';
import type { LonLat } from '$lib/geo/projection';
import { project } from './story-map';

/** Map units back to degrees, by Newton's method: what the map's own projection takes to the point. */
export function unproject([x, y]: Point): LonLat {
  const h = 1e-5;
  let [lon, lat] = [32, 48.5];
  for (let i = 0; i < 20; i++) {
    const [x0, y0] = project([lon, lat]);
    const [xe, ye] = project([lon + h, lat]);
    const [xn, yn] = project([lon, lat + h]);
    const [a, b, c, d] = [(xe - x0) / h, (xn - x0) / h, (ye - y0) / h, (yn - y0) / h];
    const det = a * d - b * c;
    lon += (d * (x - x0) - b * (y - y0)) / det;
    lat += (a * (y - y0) - c * (x - x0)) / det;
  }
  return [lon, lat];
}
