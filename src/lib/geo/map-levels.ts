// Makes the levels of the map, SVG path data, from the TopoJSON files of data/geo. Build time only: no geometry library
// reaches the browser.
import type { Topology } from 'topojson-specification';
import type { Geography, LevelName, LonLat, StoryMap } from '$lib/content/types';
import { coastline, withInlets } from './coastline';
import { always, LevelPaths } from './level-paths';
import type { PathPrecision } from './svg-path';
import { clipToBounds, mergedAreas, projectedLines, projectedRings } from './topology';
import type { MapLevel, MapLevels } from './types';

/** Base names of the files in data/geo that `buildMapLevels` reads, parsed from JSON. */
export const GEO_FILES = ['wide', 'country', 'country-water', 'rivers', 'detail', 'distances'] as const;
/** Only the first two have to be there. */
export type GeoFiles = Partial<Record<(typeof GEO_FILES)[number], unknown>>;

interface DistanceLine {
  km: number;
  label: LonLat;
  lines: LonLat[][];
}

/**
 * `minArea` is half a px by half a px at the largest scale of the level, or what looks like a speck. In `wide` a `multiple` of
 * 2 km moves a point by a tenth of a px at its largest scale, and by a fifth on a laptop, where it stands for `country` until
 * that has come.
 */
const PRECISION: Record<LevelName, PathPrecision> = {
  wide: { digits: 0, multiple: 2, minArea: 60 },
  country: { digits: 1, minArea: 3 },
  detail: { digits: 2, minArea: 0.05 }
};

/** The levels of the map that a story has, from the parsed files of data/geo. */
export function buildMapLevels(files: GeoFiles, geography: Geography, map: Pick<StoryMap, 'disputed'>): MapLevels {
  const paths = (name: LevelName): LevelPaths => {
    const plan = geography.levels.find((level) => level.name === name);
    if (!plan) throw new Error(`data/map.aml has no level ${name}`);
    return new LevelPaths(plan, PRECISION[name], geography, map);
  };
  const country = paths('country');
  const base = files.country as Topology;
  const rivers = files.rivers as Topology | undefined;
  const detail = files.detail as Topology | undefined;
  return {
    wide: wideLevel(paths('wide'), files.wide as Topology),
    country: countryLevel(country, base, {
      waters: files['country-water'] as Topology | undefined,
      rivers,
      distances: (files.distances ?? []) as DistanceLine[]
    }),
    ...(detail && { detail: detailLevel(paths('detail'), country, detail, base, rivers) })
  };
}

function wideLevel(paths: LevelPaths, topology: Topology): MapLevel {
  return {
    name: 'wide',
    box: '',
    ...paths.countries(topology, 'countries'),
    coast: paths.stroke(coastline(paths.rings(topology, 'countries'), paths.bounds)),
    disputed: paths.fill(topology, 'disputed'),
    unitLines: '',
    units: {},
    rivers: '',
    water: paths.fill(topology, 'lakes'),
    control: '',
    distances: [],
    graticule: paths.graticule
  };
}

/** What the country level may have besides its areas. */
interface CountryExtras {
  waters: Topology | undefined;
  rivers: Topology | undefined;
  distances: DistanceLine[];
}

function countryLevel(paths: LevelPaths, base: Topology, { waters, rivers, distances }: CountryExtras): MapLevel {
  const { project } = paths;
  const inlets = waters ? paths.rings(waters, 'inlets') : [];
  const lakes = projectedRings(
    project,
    ...(waters ? [mergedAreas(waters, 'water', always)] : []),
    mergedAreas(base, 'lakes', always)
  );
  return {
    name: 'country',
    box: '',
    ...paths.countries(base, 'countries'),
    coast: paths.stroke(withInlets(coastline(paths.rings(base, 'countries'), paths.bounds), inlets)),
    disputed: waters ? paths.fill(waters, 'dry') : paths.fill(base, 'units', (unit) => paths.isDisputed(unit)),
    unitLines: paths.stroke(paths.shared(base, 'units', (a, b) => a.iso !== b.iso)),
    units: paths.units(base, 'units'),
    rivers: rivers ? paths.stroke(projectedLines(project, rivers, 'rivers')) : '',
    water: paths.areas([...inlets, ...lakes]),
    control: paths.control(base, 'units'),
    distances: distances.map(({ km, label, lines }) => {
      const [x, y] = project(label);
      return {
        km,
        path: paths.stroke(lines.map((line) => line.map(project))),
        label: [Math.round(x), Math.round(y)] as const
      };
    }),
    graticule: paths.graticule
  };
}

/** @param country  the paths of the level below, whose lines this one continues */
function detailLevel(
  paths: LevelPaths,
  country: LevelPaths,
  topology: Topology,
  base: Topology,
  rivers: Topology | undefined
): MapLevel {
  const { bounds } = paths;
  const { x0, y0, x1, y1 } = bounds;
  // The fine layer has units only in the disputed area: elsewhere the lines between them are those of the level below.
  const elsewhere = paths.shared(
    base,
    'units',
    (a, b) => a.iso !== b.iso && !paths.isDisputed(a) && !paths.isDisputed(b)
  );
  const own = paths.shared(topology, 'land', (a, b) => a.a3 === b.a3 && a.iso !== b.iso);
  return {
    name: 'detail',
    box: paths.areas([
      [
        [x0, y0],
        [x1, y0],
        [x1, y1],
        [x0, y1]
      ]
    ]),
    ...paths.countries(topology, 'land'),
    coast: paths.stroke(coastline(paths.rings(topology, 'land'), bounds)),
    disputed: paths.fill(topology, 'dry'),
    unitLines: paths.stroke([...own, ...clipToBounds(elsewhere, bounds)]),
    units: {},
    rivers: rivers ? country.stroke(clipToBounds(projectedLines(paths.project, rivers, 'rivers'), bounds)) : '',
    water: paths.fill(topology, 'water'),
    control: paths.control(topology, 'land'),
    distances: [],
    graticule: paths.graticule
  };
}
