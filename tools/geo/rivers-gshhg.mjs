/**
 * Run once: cuts rivers-gshhg.json from binned_river_f.nc of the Debian package gmt-gshhg-full (2.3.7).
 * Needs `npm install --no-save h5wasm@0.10.3`. Usage: node rivers-gshhg.mjs <binned_river_f.nc>
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import h5 from 'h5wasm/node';
import { feature, features, run } from './inputs.mjs';

const file = process.argv[2];
await h5.ready;
const nc = new h5.File(file, 'r');
const of = (name) => nc.get(name).value;
const [binStart, binCount] = [of('Id_of_first_segment_in_a_bin'), of('N_segments_in_a_bin')];
const [start, count, level] = [
  of('Id_of_first_point_in_a_segment'),
  of('N_points_for_a_segment'),
  of('Hierarchial_level_of_a_segment')
];
const [x, y] = [of('Relative_longitude_from_SW_corner_of_bin'), of('Relative_latitude_from_SW_corner_of_bin')];

const parts = [];
for (let lat = 43; lat < 54; lat += 1) {
  for (let lon = 17; lon < 46; lon += 1) {
    const bin = (89 - lat) * 360 + lon;
    for (let s = binStart[bin]; s < binStart[bin] + binCount[bin]; s += 1) {
      if (level[s] > 3 || count[s] < 2) continue;
      const coordinates = [];
      for (let i = start[s]; i < start[s] + count[s]; i += 1)
        coordinates.push([lon + (x[i] & 0xffff) / 65535, lat + (y[i] & 0xffff) / 65535]);
      parts.push(feature({ type: 'LineString', coordinates }, { rank: level[s] }));
    }
  }
}
nc.close();
// The bins are a degree wide: dissolving joins their pieces, 600 m is finer than any use of them.
const { 'o.json': joined } = await run(
  '-i r.json -dissolve rank -simplify weighted interval=600 -o o.json format=geojson',
  { 'r.json': parts }
);
const lines = features(joined).flatMap(({ geometry: g, properties }) =>
  (g.type === 'LineString' ? [g.coordinates] : g.coordinates).map((line) => [
    properties.rank,
    ...line.flat().map((v) => Math.round(v * 1e4))
  ])
);
const licence =
  'Rivers of GSHHG 2.3.7 (CIA World Data Bank II), LGPL-3.0-or-later, cut to 17-46 E, 43-54 N. Each line: rank, then lon, lat in 1/10000 degree.';
const sha256 = createHash('sha256').update(fs.readFileSync(file)).digest('hex').slice(0, 16);
fs.writeFileSync(
  new URL('./rivers-gshhg.json', import.meta.url),
  `${JSON.stringify({ licence, input: `binned_river_f.nc sha256 ${sha256}`, lines })}\n`
);
console.log(lines.length, 'lines');
