// Reads the tables whose rows stand on the map: places, lines, sites, positions. The timeline and figures are in tables.ts.
import { greatCircle } from '../geo/great-circle.ts';
import type { LonLat, Project } from '../geo/projection.ts';
import { checkLater, checkSites } from './checks.ts';
import type { ContentError } from './error.ts';
import type { Registry } from './registry.ts';
import type { CleanRemark } from './remarks.ts';
import type { Read } from './rows.ts';
import { crimeaSites } from './schemas/crimea-sites.ts';
import { deployments } from './schemas/deployments.ts';
import { lines } from './schemas/lines.ts';
import { places } from './schemas/places.ts';
import { curl } from './text.ts';
import type { Deployment, MapLine, Place, Point, Site } from './types.ts';

/** The map position of a row, in map units rounded to 0.01 (10 m). */
export function positionOf(project: Project, { lat, lon }: { lat: number; lon: number }): Point {
  const [x, y] = project([lon, lat]);
  return [Math.round(x * 100) / 100, Math.round(y * 100) / 100];
}

/** Reported areas of the buildup (deployments.csv). */
export function readDeployments(
  read: Read,
  { project, night }: { project: Project; night: string },
  clean: CleanRemark,
  errors: ContentError[]
): Deployment[] {
  const rows = read('deployments', deployments, 'rows');
  checkLater('data/deployments.csv', night, rows, errors);
  return rows.map(({ data }) => ({
    id: data.id,
    place: curl(data.place),
    name: curl(data.name),
    drawn: data.drawn,
    region: curl(data.region),
    xy: positionOf(project, data),
    firstSeen: data.first_seen,
    seenLater: data.later,
    kind: data.kind,
    short: data.short,
    description: clean(data.description),
    source: data.source_id
  }));
}

/** Bases and key places of the disputed area (crimea-sites.csv). */
export function readSites(read: Read, project: Project, clean: CleanRemark, errors: ContentError[]): Site[] {
  const rows = read('crimea-sites', crimeaSites, 'marks');
  checkSites('data/crimea-sites.csv', rows, errors);
  return rows.map(({ data }) => ({
    id: data.id,
    place: curl(data.place),
    name: data.name,
    short: data.short,
    ...(data.in_text.length > 0 && { inText: data.in_text }),
    xy: positionOf(project, data),
    kind: data.kind,
    mark: data.mark,
    belongedTo: data.belonged_to,
    surrounded: data.surrounded_on,
    taken: data.taken_on,
    date: data.date,
    what: clean(data.what_happened),
    drawn: data.drawn,
    source: data.source_id
  }));
}

/** Named places (places.csv). */
export function readPlaces(read: Read, project: Project): Place[] {
  return read('places', places, 'marks').map(({ data }) => ({
    id: data.id,
    name: data.name,
    kind: data.kind,
    lat: data.lat,
    lon: data.lon,
    xy: positionOf(project, data)
  }));
}

/**
 * Routes and great circles (lines.csv): each stop is a place or "lon lat" in degrees. A line with an unknown stop is
 * left out.
 */
export function readLines(
  read: Read,
  project: Project,
  placed: readonly Place[],
  registry: Registry,
  errors: ContentError[]
): MapLine[] {
  return read('lines', lines, 'lines').flatMap(({ data, line }) => {
    const via = data.via.flatMap((stop): LonLat[] => {
      const pair = /^(-?[\d.]+) (-?[\d.]+)$/.exec(stop);
      if (pair) return [[Number(pair[1]), Number(pair[2])]];
      const place = placed.find(({ id }) => id === stop);
      if (place) return [[place.lon, place.lat]];
      if (!registry.marks.has(stop))
        errors.push({
          file: 'data/lines.csv',
          line,
          column: 'via',
          value: stop,
          message: 'is not a place',
          expected: 'an id of data/places.csv, or "lon lat" in degrees'
        });
      return [];
    });
    return via.length === data.via.length ? [{ id: data.id, kind: data.kind, ...greatCircle(project, via) }] : [];
  });
}
