/**
 * From the TopoJSON files of data/geo to the three levels of the map as SVG path strings.
 * Pure, and for the build only: no geometry library reaches the browser.
 */
import type { Topology } from 'topojson-specification';
import type { AtlasLevel } from './types';
import type { Point } from '$lib/content/types';
import {
  boxPath, cut, graticule, lines, linesBetween, merged, objects, rings, type Properties
} from './layers';
import { project, type LonLat } from './projection';
import { svgPath } from './svgpath';

/** Base names of the files in data/geo that `buildAtlas` needs, parsed from JSON. */
export const GEO_FILES = ['europe', 'ukraine', 'ukraine-osm', 'rivers', 'crimea', 'distances'] as const;
export type GeoFiles = Record<(typeof GEO_FILES)[number], unknown>;

interface Distance { km: number; label: LonLat; lines: LonLat[][] }
interface Detail {
  /** Decimals of a map unit. */
  digits: number;
  /** Least area of an island or lake, in square map units: half a pixel by half a pixel at the closest use. */
  least: number;
}

const EUROPE: Detail = { digits: 0, least: 60 };
const UKRAINE: Detail = { digits: 1, least: 1.5 };
const CRIMEA: Detail = { digits: 2, least: 0.02 };
/** Crimea in the law of Ukraine: the Autonomous Republic and the city of Sevastopol. */
const CRIMEAN = ['UA-43', 'UA-40'];
const isCrimean = (p: Properties): boolean => CRIMEAN.includes(p.iso ?? '');
const is = (a3: string) => (p: Properties): boolean => p.a3 === a3;
const isOther = (p: Properties): boolean => p.a3 !== 'UKR' && p.a3 !== 'RUS';
const any = (): boolean => true;

function fill(topology: Topology, object: string, detail: Detail, keep: (p: Properties) => boolean): string {
  return svgPath(rings(merged(topology, object, keep)), detail.digits, true, detail.least);
}
const stroke = (strokes: Point[][], detail: Detail): string => svgPath(strokes, detail.digits, false);

/** The layers every level takes from its `object` of countries in the same way. */
function ground(topology: Topology, object: string, detail: Detail, coast: Point[][]) {
  const pair = (keep: (a: Properties, b: Properties) => boolean): string =>
    stroke(linesBetween(topology, object, keep), detail);
  return {
    land: fill(topology, object, detail, isOther),
    russia: fill(topology, object, detail, is('RUS')),
    ukraine: fill(topology, object, detail, is('UKR')),
    coast: stroke(coast, detail),
    borders: pair((a, b) => a.a3 !== b.a3 && a.a3 !== 'UKR' && b.a3 !== 'UKR'),
    focus: pair((a, b) => a.a3 !== b.a3 && (a.a3 === 'UKR' || b.a3 === 'UKR')),
    // Members of NATO or the EU against the states between them and Russia, and Russia itself.
    alliance: pair((a, b) => (a.member === true && b.outside === true) || (b.member === true && a.outside === true))
  };
}

function unitPaths(topology: Topology, object: string, detail: Detail): Record<string, string> {
  const out: Record<string, string> = {};
  for (const { iso } of objects(topology, object)) {
    if (iso) out[iso] = fill(topology, object, detail, (p) => p.iso === iso);
  }
  return out;
}

/** The line between Crimea and the rest of Ukraine. */
const isControl = (a: Properties, b: Properties): boolean => a.a3 === b.a3 && isCrimean(a) !== isCrimean(b);

function europe(topology: Topology): AtlasLevel {
  return {
    name: 'europe',
    box: '',
    ...ground(topology, 'countries', EUROPE, lines(topology, 'coast')),
    crimea: fill(topology, 'crimea', EUROPE, any),
    unitLines: '',
    units: {},
    rivers: '',
    water: fill(topology, 'water', EUROPE, any),
    control: '',
    distances: [],
    graticule: graticule([-60, 100], [20, 80], 10, EUROPE.digits)
  };
}

function ukraine(base: Topology, osm: Topology, rivers: Topology, distances: Distance[]): AtlasLevel {
  return {
    name: 'ukraine',
    box: '',
    ...ground(base, 'countries', UKRAINE, lines(osm, 'coast')),
    crimea: fill(base, 'units', UKRAINE, isCrimean),
    unitLines: stroke(linesBetween(base, 'units', (a, b) => a.iso !== b.iso), UKRAINE),
    units: unitPaths(base, 'units', UKRAINE),
    rivers: stroke(lines(rivers, 'rivers'), UKRAINE),
    water: svgPath(rings(merged(osm, 'inlets', any), merged(osm, 'water', any)), UKRAINE.digits, true, UKRAINE.least),
    control: stroke(linesBetween(base, 'units', isControl), UKRAINE),
    distances: distances.map(({ km, label, lines: parts }) => {
      const [x, y] = project(label);
      return {
        km,
        path: stroke(parts.map((part) => part.map(project)), UKRAINE),
        label: [Math.round(x), Math.round(y)] as const
      };
    }),
    graticule: graticule([-20, 80], [25, 75], 5, UKRAINE.digits)
  };
}

function crimea(topology: Topology, base: Topology, rivers: Topology): AtlasLevel {
  const box = boxPath(topology, CRIMEA.digits);
  // The line work of the units away from Crimea is the country map's: the fine layer has no oblasts.
  const oblasts = linesBetween(base, 'units', (a, b) => a.iso !== b.iso && !isCrimean(a) && !isCrimean(b));
  const own = linesBetween(topology, 'land', (a, b) => a.a3 === b.a3 && a.iso !== b.iso);
  return {
    name: 'crimea',
    box: box.path,
    ...ground(topology, 'land', CRIMEA, lines(topology, 'coast')),
    crimea: fill(topology, 'land', CRIMEA, isCrimean),
    unitLines: svgPath(own, CRIMEA.digits, false) + svgPathAt(cut(oblasts, box.bounds)),
    units: unitPaths(topology, 'land', CRIMEA),
    rivers: svgPath(cut(lines(rivers, 'rivers'), box.bounds), UKRAINE.digits, false),
    water: fill(topology, 'water', CRIMEA, any),
    control: stroke(linesBetween(topology, 'land', isControl), CRIMEA),
    alliance: '',
    distances: [],
    graticule: graticule([26, 42], [42, 49], 1, CRIMEA.digits)
  };
}

/** A path of its own that can follow another: it begins with an absolute move. */
const svgPathAt = (strokes: Point[][]): string => svgPath(strokes, UKRAINE.digits, false).replace(/^m/, 'M');

/** The three levels of the map, from the parsed files of data/geo. */
export function buildAtlas(files: GeoFiles): Record<AtlasLevel['name'], AtlasLevel> {
  const base = files.ukraine as Topology;
  const rivers = files.rivers as Topology;
  return {
    europe: europe(files.europe as Topology),
    ukraine: ukraine(base, files['ukraine-osm'] as Topology, rivers, files.distances as Distance[]),
    crimea: crimea(files.crimea as Topology, base, rivers)
  };
}
