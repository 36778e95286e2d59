import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Sanction, Story, TimelineEvent, Track } from '$lib/content/types';

const table = (file: string): Record<string, string>[] =>
  parse(readFileSync(file, 'utf8'), { columns: true, bom: true });
const count = (cell: string | undefined): number | null => (cell ? Number(cell) : null);

/** The rows of data/timeline.csv as the layouts see them. */
export const timeline: TimelineEvent[] = table('data/timeline.csv').map((row) => ({
  id: row.id ?? '',
  date: row.date ?? '',
  time: row.time_local ?? '',
  track: row.track as Track,
  ...(row.force === 'yes' && { force: true as const }),
  ...(row.force === 'claim' && { claim: true as const }),
  title: row.title ?? '',
  short: row.short ?? row.title ?? '',
  detail: row.detail ?? '',
  place: row.place ?? '',
  xy: [0, 0],
  participants: row.participants ?? '',
  ...(row.meeting === 'yes' && { meeting: true as const }),
  source: row.source_id ?? '',
  ...(row.keep && { keep: Number(row.keep) })
}));

/** The rows of data/sanctions.csv. */
const sanctions: Sanction[] = table('data/sanctions.csv').map((row) => ({
  id: row.id ?? '',
  date: row.date ?? '',
  imposer: row.imposer ?? '',
  target: row.target ?? '',
  people: count(row.people),
  entities: count(row.entities),
  measure: row.measure ?? '',
  names: row.names ?? '',
  basis: row.legal_basis ?? '',
  note: row.note ?? '',
  sources: []
}));

/**
 * The story as the timelines need it: its tables, the step that walks along them, and the day from which the rail is to
 * scale.
 */
export const story = {
  tables: { timeline, sanctions },
  railFrom: '2014-02-18',
  steps: [{ figure: 'timeline', day: '2014-02-27', until: '2014-03-30' }]
} as Story;
