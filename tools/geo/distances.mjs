/** Lines at fixed distances from the mainland border of the two countries, inside the other one. */
import { feature as fromTopo, mesh } from 'topojson-client';
import { feature, features, FOCUS, OTHER, run } from './inputs.mjs';

const KM = [50, 100, 150];
/** Labels stand where the lines cross this latitude in the east. */
const LABEL_LAT = 48.95;

/** One corner cut along an open line keeps its ends. */
function smooth(line) {
  const out = [line[0]];
  for (let i = 0; i < line.length - 1; i += 1) {
    for (const k of [0.25, 0.75]) out.push([0, 1].map((d) => line[i][d] * (1 - k) + line[i + 1][d] * k));
  }
  return [...out, line.at(-1)];
}

/** [{ km, label: [lon, lat], lines: [[[lon, lat], …], …] }] for a topology with `countries`. */
export async function buildDistances(topo) {
  const of = (a3) => topo.objects.countries.geometries.find((g) => g.properties.a3 === a3);
  const border = mesh(topo, { type: 'GeometryCollection', geometries: [of(FOCUS), of(OTHER)] }, (a, b) => a !== b);
  const other = fromTopo(topo, of(OTHER));
  const out = [];
  for (const km of KM) {
    const { 'o.json': json } = await run(
      `-i border.json -buffer ${km}km tolerance=1% -dissolve2 -lines
      -simplify weighted interval=3500 -clip other.json -o o.json format=geojson`,
      { 'border.json': [feature(border)], 'other.json': [other] }
    );
    const round = (p) => p.map((v) => Math.round(v * 1e3) / 1e3);
    const lines = features(json)
      .flatMap(({ geometry: g }) => (g.type === 'LineString' ? [g.coordinates] : g.coordinates))
      .filter((line) => line.length > 4)
      .map((line) => smooth(line).map(round));
    const east = lines.flat().filter(([lon]) => lon > 39);
    const label = east.reduce((best, p) => (Math.abs(p[1] - LABEL_LAT) < Math.abs(best[1] - LABEL_LAT) ? p : best));
    out.push({ km, label, lines });
  }
  return out;
}
