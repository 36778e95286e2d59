/** Inland water and the fine coast from OpenStreetMap (ODbL), by way of the @geo-maps packages. */
import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import {
  area,
  collection,
  feature,
  features,
  framePolygon,
  FRAMES,
  hits,
  inside,
  polygons,
  read,
  run
} from './inputs.mjs';
import { standing } from './world.mjs';

/** Degrees: where the country map shows lakes and rivers. */
export const WATER = [17, 43.5, 46, 54];
/** Degrees: the mainland opposite Crimea, as fine as Crimea itself, and the waters of the Kerch Strait. */
const OPPOSITE = [32.9, 45.9, 35.35, 46.5];
const STRAIT = [36.4, 45.1, 36.7, 45.5];
/** Degrees: round the fine level, where the lakes are mended. */
const MENDED = [27.5, 42.5, 40.5, 48];
/** The part of the coast file that both Ukraine and Russia hold: Crimea with Sevastopol. */
const CLAIMED_TWICE = [32.3, 44.3, 36.66, 46.24];

/** Lakes and reservoirs of more than 10 square km. */
export function readWater() {
  return read('@geo-maps/earth-waterbodies-1km', 'map.geo.json')
    .geometries.slice(0, 2) // rivers, lakes, seas
    .flatMap(polygons)
    .filter((p) => inside(p, WATER) && area(p) > 10)
    .map((p) => feature(p));
}

/** The coast of the countries round the Black Sea's north, by country code, and Crimea by itself. */
export function readCoast() {
  const osm = read('@geo-maps/countries-coastline-100m', 'map.geo.json').features;
  const of = (a3) =>
    polygons(osm.find((f) => f.properties.A3 === a3).geometry).filter((p) => hits(p, [26, 42, 48, 54]));
  return {
    // Tuzla stands under Ukraine alone there; it is Kerch's, so Crimea's.
    crimea: [...of('RUS').filter((p) => inside(p, CLAIMED_TWICE)), ...of('UKR').filter((p) => inside(p, STRAIT))],
    UKR: of('UKR').filter((p) => !inside(p, STRAIT)),
    RUS: of('RUS').filter((p) => !inside(p, CLAIMED_TWICE)),
    ROU: of('ROU'),
    MDA: of('MDA'),
    BGR: of('BGR')
  };
}

/** Cuts the corners of a ring twice. */
function rounded(ring, times = 2) {
  let from = ring;
  for (let n = 0; n < times; n += 1) {
    const to = [];
    for (let i = 0; i < from.length - 1; i += 1) {
      for (const k of [0.25, 0.75]) to.push([0, 1].map((d) => from[i][d] * (1 - k) + from[i + 1][d] * k));
    }
    from = [...to, to[0]];
  }
  return from;
}

/**
 * For the country map: `inlets` is sea that Natural Earth's units paint as land (Syvash, the limans),
 * `water` the lakes and reservoirs, `dry` Crimea without its inlets: the ground of a hatch that must not run over water.
 */
export async function buildCountryWater(units, water, coast) {
  const { 'o.json': inlets } = await run(
    `-i units.json -dissolve2 -erase land.json -explode -filter 'this.area > 6e6'
    -simplify weighted interval=500 -dissolve2 -o o.json format=geojson`,
    {
      'units.json': units,
      'land.json': [...coast.UKR, ...coast.RUS, ...coast.ROU, ...coast.MDA].map((p) => feature(p))
    }
  );
  const { 'o.json': out } = await run(
    `-i inlets.json name=inlets -i water.json name=water -dissolve2 target=water
    -simplify target=water weighted interval=800 -filter-islands target=water min-area=12km2
    -i units.json name=dry -filter target=dry 'iso === "UA-43" || iso === "UA-40"' -dissolve2 target=dry -erase target=dry inlets -erase target=dry water
    -filter-islands target=dry min-area=1km2
    -o o.json format=topojson quantization=1e6 target=inlets,water,dry`,
    {
      'inlets.json': inlets,
      'water.json': [...water.filter((f) => !hits(f.geometry, MENDED)), ...(await mendedLakes(water))],
      'units.json': units
    }
  );
  return out;
}

/** The inner line of Crimea and Sevastopol (Natural Earth), closed out at sea: what cuts the city from the peninsula. */
function sevastopolCutter(units) {
  const both = topology({ u: collection(units.filter((f) => ['UA-43', 'UA-40'].includes(f.properties.iso))) });
  const line = mesh(both, both.objects.u, (a, b) => a !== b).coordinates.flat();
  if (line[0][1] < line.at(-1)[1]) line.reverse();
  const [first, last] = [line[0], line.at(-1)];
  return feature({
    type: 'Polygon',
    coordinates: [[[33.2, 44.9], [33.55, first[1]], ...line, [last[0], 44.3], [33.2, 44.3], [33.2, 44.9]]]
  });
}

/**
 * The source cut its lakes along a hidden grid and lost pieces, so they look blocky at close range:
 * gaps are closed (grow, shrink) and corners cut.
 */
async function mendedLakes(water) {
  const { 'o.json': lakes } = await run(
    `-i w.json -dissolve2 -buffer 900m -dissolve2 -buffer -850m -explode
    -filter 'this.area > 1.5e7' -simplify weighted interval=500 -o o.json format=geojson`,
    { 'w.json': water.filter((f) => hits(f.geometry, MENDED)) }
  );
  return features(lakes)
    .flatMap((f) => polygons(f.geometry))
    .filter((p) => hits(p, MENDED))
    .map((p) =>
      feature(
        { type: 'Polygon', coordinates: p.coordinates.map((ring) => rounded(ring)) },
        { grain: hits(p, CLAIMED_TWICE) ? 260 : 1300 }
      )
    );
}

/** The fine level: OpenStreetMap's coast for all land of the frame, finest in Crimea itself. */
export async function buildCrimea(units, water, coast) {
  const ground = ['UKR', 'RUS', 'ROU', 'MDA', 'BGR'].flatMap((a3) =>
    coast[a3].map((p) => feature(p, { a3, ...standing(a3) }))
  );
  const { 'o.json': out } = await run(
    `-i crimea.json name=crimea -dissolve2
    -i ground.json name=ground -dissolve2 a3 copy-fields=member,outside
    -i cutter.json name=cutter -i frame.json name=frame
    -erase target=ground crimea
    -clip target=crimea cutter + name=sevastopol -each 'iso="UA-40",a3="UKR"'
    -erase target=crimea cutter -each 'iso="UA-43",a3="UKR"'
    -clip target=ground bbox=${OPPOSITE} + name=opposite -each 'grain=180'
    -erase target=ground bbox=${OPPOSITE} -each 'grain = a3 === "UKR" ? 650 : 1200'
    -merge-layers target=crimea,sevastopol,ground,opposite force name=land
    -clip target=land frame
    -each target=land 'iso = iso || null; grain = iso === "UA-40" ? 60 : grain || 130; part = a3 + iso'
    -simplify target=land variable weighted interval=grain
    -filter-islands target=land min-area=0.3km2 remove-empty
    -dissolve2 target=land part copy-fields=a3,iso,member,outside
    -filter-fields target=land a3,iso,member,outside
    -i lakes.json name=water -simplify target=water variable weighted interval=grain -clip target=water land -dissolve2 target=water
    -filter-islands target=water min-area=4km2
    -filter target=land 'iso !== null' + name=dry -dissolve2 target=dry -erase target=dry water
    -o o.json format=topojson quantization=1e6 target=land,water,dry`,
    {
      'crimea.json': coast.crimea.map((p) => feature(p)),
      'ground.json': ground,
      'cutter.json': sevastopolCutter(units),
      'frame.json': framePolygon(FRAMES.detail),
      'lakes.json': await mendedLakes(water)
    }
  );
  return out;
}
