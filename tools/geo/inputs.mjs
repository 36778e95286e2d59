/** Reading the packages, and the few geometric helpers every step needs. Longitudes and latitudes in degrees. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { geoConicConformal } from 'd3-geo';
import mapshaper from 'mapshaper';

const require = createRequire(import.meta.url);
/** Package file -> the first 16 hex digits of its sha256, as the README lists them. */
export const fingerprints = {};

/** Path of a file inside an installed package. */
const packageFile = (name, file) => require.resolve(`${name}/package.json`).replace('package.json', file);

/** Contents of a package's file, with its fingerprint noted. */
function bytes(name, file) {
  const data = fs.readFileSync(packageFile(name, file));
  fingerprints[`${name} ${file}`] = createHash('sha256').update(data).digest('hex').slice(0, 16);
  return data;
}
export const read = (name, file) => JSON.parse(bytes(name, file).toString('utf8'));
export const load = (name) => require(name);

export const collection = (features) => ({ type: 'FeatureCollection', features });
export const feature = (geometry, properties = {}) => ({ type: 'Feature', properties, geometry });
export const polygons = (g) =>
  (g.type === 'Polygon' ? [g.coordinates] : g.coordinates).map((coordinates) => ({ type: 'Polygon', coordinates }));

/** West, south, east, north of a geometry. */
export function bbox(g) {
  const b = [Infinity, Infinity, -Infinity, -Infinity];
  const walk = (c) => {
    if (typeof c[0] !== 'number') {
      c.forEach(walk);
      return;
    }
    b[0] = Math.min(b[0], c[0]);
    b[1] = Math.min(b[1], c[1]);
    b[2] = Math.max(b[2], c[0]);
    b[3] = Math.max(b[3], c[1]);
  };
  walk(g.coordinates);
  return b;
}
export const hits = (g, [x0, y0, x1, y1]) => {
  const b = bbox(g);
  return b[0] < x1 && b[2] > x0 && b[1] < y1 && b[3] > y0;
};
export const inside = (g, [x0, y0, x1, y1]) => {
  const b = bbox(g);
  return b[0] > x0 && b[1] > y0 && b[2] < x1 && b[3] < y1;
};
/** Rough area of a polygon's outer ring in square km. */
export function area({ coordinates: [ring] }) {
  let s = 0;
  for (let i = 1; i < ring.length; i += 1) s += ((ring[i][0] - ring[i - 1][0]) * (ring[i][1] + ring[i - 1][1])) / 2;
  return Math.abs(s) * 111.2 * 111.2 * Math.cos((ring[0][1] * Math.PI) / 180);
}

/** data/map.aml: projection, roles and levels of the map. The build checks it; here its lines are taken as they are. */
const [head, ...levels] = fs
  .readFileSync(new URL('../../data/map.aml', import.meta.url), 'utf8')
  .split(/^(?=id:)/m)
  .map((part) =>
    Object.fromEntries([...part.matchAll(/^([\w.]+):[ \t]*(.*)$/gm)].map(([, key, value]) => [key, value.trim()]))
  );
const numbers = (text) => text.split(/\s+/).map(Number);

/** Codes of the focus country, of the other country, and of the units of the disputed area. */
export const FOCUS = head['focus.country'];
export const OTHER = head['other.country'];
export const DISPUTED = head['disputed.units'].split(' ');

/** The projection of src/lib/geo/projection.ts; frames are rectangles of its map units (km). */
const [centreLon, centreLat] = numbers(head.centre);
const conic = geoConicConformal()
  .parallels(numbers(head.parallels))
  .rotate([-centreLon, 0])
  .center([0, centreLat])
  .scale(6371)
  .translate([0, 0]);

/** The same as `extentBox` of src/lib/geo/projection.ts. */
function extentBox([west, south, east, north]) {
  const points = [west, (west + east) / 2, east].flatMap((lon) => [conic([lon, south]), conic([lon, north])]);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].map(Math.round);
}
/** What each level covers: x0, y0, x1, y1 in map units, by the name of the level. */
export const FRAMES = Object.fromEntries(levels.map(({ id, extent }) => [id, extentBox(numbers(extent))]));

/** A frame as a polygon in degrees, with a point every 10 km, so that its sides stay straight on the map. */
export function framePolygon([x0, y0, x1, y1]) {
  const ring = [];
  const side = (a, b) => {
    const n = Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / 10);
    for (let i = 0; i < n; i += 1)
      ring.push(conic.invert([a[0] + ((b[0] - a[0]) * i) / n, a[1] + ((b[1] - a[1]) * i) / n]));
  };
  side([x0, y0], [x1, y0]);
  side([x1, y0], [x1, y1]);
  side([x1, y1], [x0, y1]);
  side([x0, y1], [x0, y0]);
  ring.push(ring[0]);
  return feature({ type: 'Polygon', coordinates: [ring] });
}

/** Runs a mapshaper command line over named inputs; arrays are taken as features. Returns parsed outputs. */
export async function run(command, input) {
  const data = Object.fromEntries(
    Object.entries(input).map(([k, v]) => [k, JSON.stringify(Array.isArray(v) ? collection(v) : v)])
  );
  const out = await mapshaper.applyCommands(command.replace(/\s+/g, ' ').trim(), data);
  return Object.fromEntries(Object.entries(out).map(([k, v]) => [k, JSON.parse(Buffer.from(v).toString('utf8'))]));
}
/** The features of a GeoJSON answer of mapshaper, which drops the wrapping where there are no properties. */
export const features = (json) => json.features ?? (json.geometries ?? []).map((g) => feature(g));
