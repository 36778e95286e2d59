/**
 * Builds data/geo from the packages of this folder. The same packages give the same bytes.
 * Usage: npm run geo (at the top of the project).
 */
import fs from 'node:fs';
import { feature as fromTopo } from 'topojson-client';
import { fingerprints } from './inputs.mjs';
import { buildDistances } from './distances.mjs';
import { buildRivers } from './rivers.mjs';
import { buildCountryWater, buildCrimea, readCoast, readWater } from './waters.mjs';
import { buildEurope, buildUkraine, readLakes, readUnits } from './world.mjs';

const OUT = new URL('../../data/geo/', import.meta.url);
fs.mkdirSync(OUT, { recursive: true });
function save(name, json) {
  const text = `${JSON.stringify(json)}\n`;
  fs.writeFileSync(new URL(`${name}.json`, OUT), text);
  console.log(`${name}.json`.padEnd(20), String(text.length).padStart(8), 'bytes');
}

const units = readUnits();
const lakes = readLakes(fromTopo);
const water = readWater();
const coast = readCoast();

save('wide', await buildEurope(units, lakes));
const ukraine = await buildUkraine(units, lakes);
save('country', ukraine);
save('country-water', await buildCountryWater(fromTopo(ukraine, ukraine.objects.units), water, coast));
save('detail', await buildCrimea(units, water, coast));
save('rivers', await buildRivers());
save('distances', await buildDistances(ukraine));
console.log(
  Object.entries(fingerprints)
    .map(([name, hash]) => `${hash}  ${name}`)
    .join('\n')
);
