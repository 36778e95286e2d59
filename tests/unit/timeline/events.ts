import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Story, TimelineEvent, Track } from '$lib/content/types';

const rows = parse(readFileSync('data/timeline.csv', 'utf8'), { columns: true, bom: true }) as Record<string, string>[];

/** The rows of data/timeline.csv as the layouts see them. */
export const timeline: TimelineEvent[] = rows.map((row) => ({
  id: row.id ?? '', date: row.date ?? '', time: row.time_local ?? '', track: row.track as Track,
  title: row.title ?? '', short: row.short ?? row.title ?? '', detail: row.detail ?? '', place: row.place ?? '',
  xy: [0, 0], participants: row.participants ?? '', source: row.source_id ?? ''
}));

export const story = { tables: { timeline } } as Story;
