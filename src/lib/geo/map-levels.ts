/**
 * From the TopoJSON files of data/geo to the three levels of the map as SVG path strings.
 * Pure, and for the build only: no geometry library reaches the browser.
 */
import type { Topology } from 'topojson-specification';
import type { MapLevel } from './types';
import type { Point } from '$lib/content/types';
import { cut, graticule, lines, linesBetween, merged, objects, rings, type Properties } from './topology';
import { project, type LonLat } from './projection';
import { shore, withInlets, type Bounds } from './coastline';
import { svgPath, type Grain } from './svg-path';

/** Base names of the files in data/geo that `buildAtlas` needs, parsed from JSON. */
export const GEO_FILES = ['frames', 'europe', 'ukraine', 'ukraine-osm', 'rivers', 'crimea', 'distances'] as const;
export type GeoFiles = Record<(typeof GEO_FILES)[number], unknown>;

interface Frames {
  world: number[];
  crimea: number[];
}
interface Distance {
  km: number;
  label: LonLat;
  lines: LonLat[][];
}
/** `least` is half a pixel by half a pixel at the closest use of the level, or what reads as dirt on the map. */
const EUROPE: Grain = { digits: 0, least: 60 };
const UKRAINE: Grain = { digits: 1, least: 3, fine: { x0: -1150, y0: -650, x1: 900, y1: 650 } };
const CRIMEA: Grain = { digits: 2, least: 0.05, fine: { x0: 30, y0: 230, x1: 390, y1: 480 } };
/** Crimea in the law of Ukraine: the Autonomous Republic and the city of Sevastopol. */
const CRIMEAN = ['UA-43', 'UA-40'];
const isCrimean = (p: Properties): boolean => CRIMEAN.includes(p.iso ?? '');
const is =
  (a3: string) =>
  (p: Properties): boolean =>
    p.a3 === a3;
const isOther = (p: Properties): boolean => p.a3 !== 'UKR' && p.a3 !== 'RUS';
const any = (): boolean => true;

function fill(topology: Topology, object: string, grain: Grain, keep: (p: Properties) => boolean): string {
  return svgPath(rings(merged(topology, object, keep)), grain, true);
}
const stroke = (strokes: Point[][], grain: Grain): string => svgPath(strokes, grain, false);
const bounds = ([x0 = NaN, y0 = NaN, x1 = NaN, y1 = NaN]: number[]): Bounds => ({ x0, y0, x1, y1 });

/** The layers every level takes from its `object` of countries in the same way. */
function ground(topology: Topology, object: string, grain: Grain) {
  const between = (keep: (a: Properties, b: Properties) => boolean): string =>
    stroke(linesBetween(topology, object, keep), grain);
  return {
    land: fill(topology, object, grain, isOther),
    russia: fill(topology, object, grain, is('RUS')),
    ukraine: fill(topology, object, grain, is('UKR')),
    borders: between((a, b) => a.a3 !== b.a3 && a.a3 !== 'UKR' && b.a3 !== 'UKR'),
    focus: between((a, b) => a.a3 !== b.a3 && (a.a3 === 'UKR' || b.a3 === 'UKR')),
    // Members of NATO or the EU against the states between them and Russia, and Russia itself.
    alliance: between((a, b) => (a.member === true && b.outside === true) || (b.member === true && a.outside === true))
  };
}

/** All land of a level as rings. Cut from the same outline as the fills, so that the strings repeat and pack well. */
const allLand = (topology: Topology, object: string): Point[][] => rings(merged(topology, object, any));

function unitPaths(topology: Topology, object: string, grain: Grain): Record<string, string> {
  const out: Record<string, string> = {};
  for (const { iso } of objects(topology, object)) {
    if (iso) out[iso] = fill(topology, object, grain, (p) => p.iso === iso);
  }
  return out;
}

/** The line between Crimea and the rest of Ukraine. */
const isControl = (a: Properties, b: Properties): boolean => a.a3 === b.a3 && isCrimean(a) !== isCrimean(b);

function europe(topology: Topology, frame: Bounds): MapLevel {
  return {
    name: 'europe',
    box: '',
    ...ground(topology, 'countries', EUROPE),
    coast: stroke(shore(allLand(topology, 'countries'), frame), EUROPE),
    crimea: fill(topology, 'crimea', EUROPE, any),
    unitLines: '',
    units: {},
    rivers: '',
    water: fill(topology, 'lakes', EUROPE, any),
    control: '',
    distances: [],
    graticule: graticule([-60, 100], [10, 80], 10)
  };
}

function ukraine(base: Topology, osm: Topology, rivers: Topology, distances: Distance[], frame: Bounds): MapLevel {
  const inlets = rings(merged(osm, 'inlets', any));
  const lakes = rings(merged(osm, 'water', any), merged(base, 'lakes', any));
  return {
    name: 'ukraine',
    box: '',
    ...ground(base, 'countries', UKRAINE),
    coast: stroke(withInlets(shore(allLand(base, 'countries'), frame), inlets), UKRAINE),
    crimea: fill(osm, 'dry', UKRAINE, any),
    unitLines: stroke(
      linesBetween(base, 'units', (a, b) => a.iso !== b.iso),
      UKRAINE
    ),
    units: unitPaths(base, 'units', UKRAINE),
    rivers: stroke(lines(rivers, 'rivers'), UKRAINE),
    water: svgPath([...inlets, ...lakes], UKRAINE, true),
    control: stroke(linesBetween(base, 'units', isControl), UKRAINE),
    distances: distances.map(({ km, label, lines: parts }) => {
      const [x, y] = project(label);
      return {
        km,
        path: stroke(
          parts.map((part) => part.map(project)),
          UKRAINE
        ),
        label: [Math.round(x), Math.round(y)] as const
      };
    }),
    graticule: graticule([-20, 80], [25, 75], 5)
  };
}

function crimea(topology: Topology, base: Topology, rivers: Topology, frame: Bounds): MapLevel {
  const { x0, y0, x1, y1 } = frame;
  // The line work of the units away from Crimea is the country map's: the fine layer has no oblasts.
  const oblasts = linesBetween(base, 'units', (a, b) => a.iso !== b.iso && !isCrimean(a) && !isCrimean(b));
  const own = linesBetween(topology, 'land', (a, b) => a.a3 === b.a3 && a.iso !== b.iso);
  return {
    name: 'crimea',
    box: svgPath(
      [
        [
          [x0, y0],
          [x1, y0],
          [x1, y1],
          [x0, y1]
        ]
      ],
      CRIMEA,
      true
    ),
    ...ground(topology, 'land', CRIMEA),
    coast: stroke(shore(allLand(topology, 'land'), frame), CRIMEA),
    crimea: fill(topology, 'dry', CRIMEA, any),
    unitLines: stroke([...own, ...cut(oblasts, frame)], CRIMEA),
    units: {},
    rivers: stroke(cut(lines(rivers, 'rivers'), frame), UKRAINE),
    water: fill(topology, 'water', CRIMEA, any),
    control: stroke(linesBetween(topology, 'land', isControl), CRIMEA),
    distances: [],
    graticule: graticule([26, 42], [42, 49], 1)
  };
}

/** The three levels of the map, from the parsed files of data/geo. */
export function buildAtlas(files: GeoFiles): Record<MapLevel['name'], MapLevel> {
  const base = files.ukraine as Topology;
  const rivers = files.rivers as Topology;
  const frames = files.frames as Frames;
  const world = bounds(frames.world);
  return {
    europe: europe(files.europe as Topology, world),
    ukraine: ukraine(base, files['ukraine-osm'] as Topology, rivers, files.distances as Distance[], world),
    crimea: crimea(files.crimea as Topology, base, rivers, bounds(frames.crimea))
  };
}
