// Opens the files of data/: the only file of content/ that reads from disk.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MAP, METHODS, STORY, VOCABULARY } from './paths.ts';
import type { Files } from './rows.ts';
import { optionalTables, requiredTables } from './code-words.ts';

const TABLES = [...requiredTables, ...optionalTables];

/** Paths of all files that the story is made of, from the project root. */
export const DATA_FILES: readonly string[] = [
  STORY,
  METHODS,
  MAP,
  VOCABULARY,
  ...TABLES.map((name) => `data/${name}.csv`)
];

/**
 * The project root: the nearest folder with data/sources.csv above the working directory, or else above this file. A
 * bundled server chunk is elsewhere than its source, and a tool may be started from anywhere.
 * @throws if neither has one
 */
export function projectRoot(): string {
  for (const start of [process.cwd(), dirname(fileURLToPath(import.meta.url))]) {
    let folder = resolve(start);
    while (!existsSync(join(folder, 'data', 'sources.csv')) && dirname(folder) !== folder) folder = dirname(folder);
    if (existsSync(join(folder, 'data', 'sources.csv'))) return folder;
  }
  throw new Error('data/sources.csv was not found above the working directory');
}

/** The texts of the data files that exist, by path from the root. */
export function readFiles(root = projectRoot()): Files {
  const present = DATA_FILES.filter((path) => existsSync(join(root, path)));
  return Object.fromEntries(present.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** A text that changes whenever a file of data/ is saved: path, time and size of each. */
export function dataStamp(root = projectRoot()): string {
  const geo = readdirSync(join(root, 'data', 'geo')).map((name) => `data/geo/${name}`);
  return [...DATA_FILES, ...geo]
    .map((path) => {
      const file = statSync(join(root, path), { throwIfNoEntry: false });
      return `${path} ${file?.mtimeMs ?? 'missing'} ${file?.size ?? ''}`;
    })
    .join('\n');
}

/** One parsed file of data/geo; undefined if there is none. */
export function readGeo(name: string, root = projectRoot()): unknown {
  const path = join(root, 'data', 'geo', `${name}.json`);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
