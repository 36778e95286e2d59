// Joins the exceptions of data/labels.csv to the places and units whose names they are about.
import type { Project } from '../geo/projection.ts';
import { readTable } from './csv.ts';
import type { ContentError } from './error.ts';
import type { LabelRules, Tables } from './types.ts';
import type { Registry } from './registry.ts';
import type { Files } from './rows.ts';
import { labels } from './schemas/labels.ts';

const FILE = 'data/labels.csv';

/** Adds to places and units what data/labels.csv says of their names; refuses an id that neither has. */
export function withLabelRules<T extends Pick<Tables, 'places' | 'units'>>(
  tables: T,
  files: Files,
  project: Project,
  registry: Registry,
  errors: ContentError[]
): T {
  const rules = new Map<string, LabelRules>();
  for (const { line, data } of readTable(FILE, files[FILE], labels, errors)) {
    const { id, points, ...others } = data;
    const fail = (column: string, value: string, message: string, expected: string) =>
      void errors.push({ file: FILE, line, column, value, message, expected });
    if (rules.has(id)) fail('id', id, 'is there twice', 'one row for a name');
    if (!registry.marks.has(id) && !registry.rows.has(id))
      fail('id', id, 'is neither a place nor a unit', 'an id of data/places.csv or data/oblasts.csv');
    if (others.around && !registry.rows.has(others.around))
      fail('around', others.around, 'is not a unit', 'an id of data/oblasts.csv');
    rules.set(id, { ...others, points: points.map(project) });
  }
  const withRules = <Row extends { label?: LabelRules }>(row: Row, id: string): Row => {
    const label = rules.get(id);
    return label ? { ...row, label } : row;
  };
  return {
    ...tables,
    places: tables.places.map((place) => withRules(place, place.id)),
    units: tables.units.map((unit) => withRules(unit, unit.iso))
  };
}
