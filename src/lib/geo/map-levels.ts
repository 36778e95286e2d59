// Makes the three levels of the map, SVG path data, from the TopoJSON files of data/geo. Build time only: no geometry
// library reaches the browser.
import type { Topology } from 'topojson-specification';
import type { MapLevel } from './types';
import type { Point } from '$lib/content/types';
import {
  clipToBounds,
  graticule,
  projectedLines,
  sharedLines,
  mergedAreas,
  layerProperties,
  projectedRings,
  type RegionProperties
} from './topology';
import { project, type LonLat } from './projection';
import { coastline, withInlets, type Bounds } from './coastline';
import { svgPath, type PathPrecision } from './svg-path';

/** Base names of the files in data/geo that `buildMapLevels` needs, parsed from JSON. */
export const GEO_FILES = ['frames', 'wide', 'country', 'country-water', 'rivers', 'detail', 'distances'] as const;
export type GeoFiles = Record<(typeof GEO_FILES)[number], unknown>;

interface LevelExtents {
  world: number[];
  crimea: number[];
}
interface DistanceLine {
  km: number;
  label: LonLat;
  lines: LonLat[][];
}
/** `minArea` is half a px by half a px at the largest scale of the level, or what looks like a speck. */
const WIDE_PRECISION: PathPrecision = { digits: 0, minArea: 60 };
const COUNTRY_PRECISION: PathPrecision = { digits: 1, minArea: 3, fineArea: { x0: -1150, y0: -650, x1: 900, y1: 650 } };
const DETAIL_PRECISION: PathPrecision = { digits: 2, minArea: 0.05, fineArea: { x0: 30, y0: 230, x1: 390, y1: 480 } };
/** Crimea in the law of Ukraine: the Autonomous Republic and the city of Sevastopol. */
const DISPUTED_UNITS = ['UA-43', 'UA-40'];
const isDisputed = (p: RegionProperties): boolean => DISPUTED_UNITS.includes(p.iso ?? '');
const isCountry =
  (a3: string) =>
  (p: RegionProperties): boolean =>
    p.a3 === a3;
const isOtherCountry = (p: RegionProperties): boolean => p.a3 !== 'UKR' && p.a3 !== 'RUS';
const always = (): boolean => true;

function fillPath(
  topology: Topology,
  object: string,
  grain: PathPrecision,
  keep: (p: RegionProperties) => boolean
): string {
  return svgPath(projectedRings(mergedAreas(topology, object, keep)), grain, true);
}
const strokePath = (strokes: Point[][], grain: PathPrecision): string => svgPath(strokes, grain, false);
const toBounds = ([x0 = NaN, y0 = NaN, x1 = NaN, y1 = NaN]: number[]): Bounds => ({ x0, y0, x1, y1 });

/** The layers that every level has of its countries. */
function countryLayers(topology: Topology, object: string, grain: PathPrecision) {
  const between = (keep: (a: RegionProperties, b: RegionProperties) => boolean): string =>
    strokePath(sharedLines(topology, object, keep), grain);
  return {
    land: fillPath(topology, object, grain, isOtherCountry),
    other: fillPath(topology, object, grain, isCountry('RUS')),
    focus: fillPath(topology, object, grain, isCountry('UKR')),
    borders: between((a, b) => a.a3 !== b.a3 && a.a3 !== 'UKR' && b.a3 !== 'UKR'),
    focusBorder: between((a, b) => a.a3 !== b.a3 && (a.a3 === 'UKR' || b.a3 === 'UKR')),
    // Members of NATO or the EU against the states between them and Russia, and Russia itself.
    alliance: between((a, b) => (a.member === true && b.outside === true) || (b.member === true && a.outside === true))
  };
}

/** All land of a level as rings. Cut from the same outline as the fills, so that the strings repeat and pack well. */
const allLand = (topology: Topology, object: string): Point[][] =>
  projectedRings(mergedAreas(topology, object, always));

function unitPaths(topology: Topology, object: string, grain: PathPrecision): Record<string, string> {
  const out: Record<string, string> = {};
  for (const { iso } of layerProperties(topology, object)) {
    if (iso) out[iso] = fillPath(topology, object, grain, (p) => p.iso === iso);
  }
  return out;
}

/** The line between Crimea and the rest of Ukraine. */
const isLineOfControl = (a: RegionProperties, b: RegionProperties): boolean =>
  a.a3 === b.a3 && isDisputed(a) !== isDisputed(b);

function wideLevel(topology: Topology, frame: Bounds): MapLevel {
  return {
    name: 'wide',
    box: '',
    ...countryLayers(topology, 'countries', WIDE_PRECISION),
    coast: strokePath(coastline(allLand(topology, 'countries'), frame), WIDE_PRECISION),
    disputed: fillPath(topology, 'disputed', WIDE_PRECISION, always),
    unitLines: '',
    units: {},
    rivers: '',
    water: fillPath(topology, 'lakes', WIDE_PRECISION, always),
    control: '',
    distances: [],
    graticule: graticule([-60, 100], [10, 80], 10)
  };
}

function countryLevel(
  base: Topology,
  osm: Topology,
  rivers: Topology,
  distances: DistanceLine[],
  frame: Bounds
): MapLevel {
  const inlets = projectedRings(mergedAreas(osm, 'inlets', always));
  const lakes = projectedRings(mergedAreas(osm, 'water', always), mergedAreas(base, 'lakes', always));
  return {
    name: 'country',
    box: '',
    ...countryLayers(base, 'countries', COUNTRY_PRECISION),
    coast: strokePath(withInlets(coastline(allLand(base, 'countries'), frame), inlets), COUNTRY_PRECISION),
    disputed: fillPath(osm, 'dry', COUNTRY_PRECISION, always),
    unitLines: strokePath(
      sharedLines(base, 'units', (a, b) => a.iso !== b.iso),
      COUNTRY_PRECISION
    ),
    units: unitPaths(base, 'units', COUNTRY_PRECISION),
    rivers: strokePath(projectedLines(rivers, 'rivers'), COUNTRY_PRECISION),
    water: svgPath([...inlets, ...lakes], COUNTRY_PRECISION, true),
    control: strokePath(sharedLines(base, 'units', isLineOfControl), COUNTRY_PRECISION),
    distances: distances.map(({ km, label, lines: parts }) => {
      const [x, y] = project(label);
      return {
        km,
        path: strokePath(
          parts.map((part) => part.map(project)),
          COUNTRY_PRECISION
        ),
        label: [Math.round(x), Math.round(y)] as const
      };
    }),
    graticule: graticule([-20, 80], [25, 75], 5)
  };
}

function detailLevel(topology: Topology, base: Topology, rivers: Topology, frame: Bounds): MapLevel {
  const { x0, y0, x1, y1 } = frame;
  // The fine layer has no oblasts: away from Crimea the lines between units are those of the level `country`.
  const oblasts = sharedLines(base, 'units', (a, b) => a.iso !== b.iso && !isDisputed(a) && !isDisputed(b));
  const own = sharedLines(topology, 'land', (a, b) => a.a3 === b.a3 && a.iso !== b.iso);
  return {
    name: 'detail',
    box: svgPath(
      [
        [
          [x0, y0],
          [x1, y0],
          [x1, y1],
          [x0, y1]
        ]
      ],
      DETAIL_PRECISION,
      true
    ),
    ...countryLayers(topology, 'land', DETAIL_PRECISION),
    coast: strokePath(coastline(allLand(topology, 'land'), frame), DETAIL_PRECISION),
    disputed: fillPath(topology, 'dry', DETAIL_PRECISION, always),
    unitLines: strokePath([...own, ...clipToBounds(oblasts, frame)], DETAIL_PRECISION),
    units: {},
    rivers: strokePath(clipToBounds(projectedLines(rivers, 'rivers'), frame), COUNTRY_PRECISION),
    water: fillPath(topology, 'water', DETAIL_PRECISION, always),
    control: strokePath(sharedLines(topology, 'land', isLineOfControl), DETAIL_PRECISION),
    distances: [],
    graticule: graticule([26, 42], [42, 49], 1)
  };
}

/** The three levels of the map, from the parsed files of data/geo. */
export function buildMapLevels(files: GeoFiles): Record<MapLevel['name'], MapLevel> {
  const base = files.country as Topology;
  const rivers = files.rivers as Topology;
  const frames = files.frames as LevelExtents;
  const world = toBounds(frames.world);
  return {
    wide: wideLevel(files.wide as Topology, world),
    country: countryLevel(base, files['country-water'] as Topology, rivers, files.distances as DistanceLine[], world),
    detail: detailLevel(files.detail as Topology, base, rivers, toBounds(frames.crimea))
  };
}
