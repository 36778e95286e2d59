// Compiles the map of a story: projection, levels and roles from data/map.aml, what the camera frames from data/shots.csv.
import { createProjection, extentBox, type Project } from '../geo/projection.ts';
import { readArchie, readBlock } from './archieml-reader.ts';
import type { ArchieBlock } from './archieml-parser.ts';
import { failAtKeys, lineOfKey } from './block-errors.ts';
import { readTable } from './csv.ts';
import { wholeFile, type ContentError } from './error.ts';
import { MAP } from './paths.ts';
import type { CountryRole, DisputedArea, Geography, LevelPlan, MapBounds, StoryMap } from './map-types.ts';
import type { Registry } from './registry.ts';
import type { Files } from './rows.ts';
import * as schemas from './schemas/map.ts';
import { shots } from './schemas/shots.ts';
import type * as v from 'valibot';

const SHOTS = 'data/shots.csv';

type Head = v.InferOutput<typeof schemas.head>;
type Level = v.InferOutput<typeof schemas.level>;

/** The projection while data/map.aml cannot be read: the other files are checked all the same. */
const NO_PROJECTION = { centre: [0, 0], parallels: [30, 60] } as const;

/** What data/map.aml says, before it is joined with the places. */
export interface MapFile {
  project: Project;
  root: ArchieBlock;
  head: Head | undefined;
  levels: Level[];
}

/** Reads data/map.aml. */
export function readMap(files: Files, errors: ContentError[]): MapFile {
  const text = files[MAP];
  if (typeof text !== 'string') errors.push(wholeFile(MAP, 'is missing', 'the map'));
  const root = readArchie(MAP, text ?? '', errors, { top: ['levels'], nested: {} });
  const head = typeof text !== 'string' ? undefined : readBlock(MAP, root, schemas.head, errors);
  const levels = (root.lists.levels ?? []).flatMap((block) => readBlock(MAP, block, schemas.level, errors) ?? []);
  return { project: createProjection(head ?? NO_PROJECTION), root, head, levels };
}

/** The map of a story: its shots, and what data/map.aml says, checked against the places and units that exist. */
export function compileMap(
  { project, root, head, levels }: MapFile,
  files: Files,
  registry: Registry,
  errors: ContentError[]
): { map: StoryMap; geography: Geography } {
  const rows = readShots(files, registry, errors);
  if (head) checkRoles(root, files, registry, errors);
  const box = (extent: readonly [number, number, number, number]) => extentBox(project, extent);
  const bounds: MapBounds = {
    shots: Object.fromEntries(
      rows.map((shot) => [shot.id, { side: box(shot.extent), stack: box(shot.extent_stack ?? shot.extent) }])
    ),
    scales: Object.fromEntries(levels.flatMap(({ id, scale }) => (scale === undefined ? [] : [[id, scale]]))),
    detail: optionalBox(levels.find(({ id }) => id === 'detail')?.within, box),
    disputed: optionalBox(head?.['disputed.extent'], box),
    inset: head ? box(head.inset) : [0, 0, 1, 1]
  };
  return {
    map: {
      credit: head?.credit ?? '',
      shots: Object.fromEntries(rows.map(({ id, name, disputed }) => [id, { name, disputed }])),
      disputed: head ? disputedArea(head) : null
    },
    geography: {
      projection: head ?? NO_PROJECTION,
      focus: role(head, 'focus') ?? { place: '', country: '' },
      other: role(head, 'other'),
      levels: levels.map((level): LevelPlan => ({
        name: level.id,
        box: box(level.extent),
        fine: optionalBox(level.fine, box),
        graticule: level.graticule,
        degrees: level.degrees
      })),
      bounds,
      names: Object.fromEntries(
        rows.map(({ id, names, names_stack }) => [id, { side: names, stack: names_stack.length ? names_stack : names }])
      )
    }
  };
}

const optionalBox = <E, B>(extent: E | undefined, box: (extent: E) => B): B | null =>
  extent === undefined ? null : box(extent);

function role(head: Head | undefined, name: 'focus' | 'other'): CountryRole | null {
  const [place, country] = [head?.[`${name}.place`], head?.[`${name}.country`]];
  return place && country ? { place, country } : null;
}

function disputedArea(head: Head): DisputedArea | null {
  const keys = ['place', 'from', 'credit', 'before', 'alt'] as const;
  const [place, from, credit, before, alt] = keys.map((key) => head[`disputed.${key}`]);
  return place && from && credit && before && alt
    ? { place, units: head['disputed.units'], from, credit, before, alt }
    : null;
}

/** Refuses roles of places that do not exist, and a role of which only a part is written. */
function checkRoles(root: ArchieBlock, files: Files, registry: Registry, errors: ContentError[]): void {
  const fail = failAtKeys(MAP, root, errors);
  const keysOf = (name: string) => Object.keys(schemas.head.entries).filter((key) => key.startsWith(`${name}.`));
  for (const name of ['other', 'disputed']) {
    const missing = keysOf(name).filter((key) => !(key in root.lines));
    if (missing.length === keysOf(name).length) continue;
    for (const key of missing) fail(key, key, 'is missing', `a line "${key}: …", or no line "${name}.…"`);
  }
  for (const key of ['focus.place', 'other.place', 'disputed.place']) {
    const id = root.values[key];
    if (id) registry.check('marks', id, { file: MAP, line: lineOfKey(root, key), column: key });
  }
  const hasUnits = files['data/oblasts.csv'] !== null;
  for (const unit of root.values['disputed.units']?.split(/\s+/) ?? []) {
    if (unit && hasUnits)
      registry.check('rows', unit, { file: MAP, line: lineOfKey(root, 'disputed.units'), column: 'disputed.units' });
  }
}

/** Reads data/shots.csv, and registers its ids. */
function readShots(files: Files, registry: Registry, errors: ContentError[]): v.InferOutput<typeof shots>[] {
  const enter = ({ raw, line }: { raw: Record<string, string>; line: number }) =>
    registry.add('shots', raw.id ?? '', { file: SHOTS, published: true }, line);
  return readTable(SHOTS, files[SHOTS], shots, errors, enter).map((row) => {
    enter(row);
    for (const column of ['names', 'names_stack'] as const) {
      for (const id of row.data[column]) registry.check('marks', id, { file: SHOTS, line: row.line, column });
    }
    return row.data;
  });
}
