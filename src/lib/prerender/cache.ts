import { projectRoot } from '../content/read.ts';
import type { Cache } from '../map/build-map';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many versions of the code keep their results: enough to go back and forth between two branches. */
const KEPT_VERSIONS = 4;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 24);

/** One hash of all code in these folders of src/lib; components are left out, for only plain modules calculate. */
function codeHash(root: string, folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = readdirSync(join(root, 'src/lib', folder), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => /\.[jt]s$/.test(name)).sort()) {
      hash.update(`${folder}/${file}\0`).update(readFileSync(join(root, 'src/lib', folder, file)));
    }
  }
  return hash.digest('hex').slice(0, 24);
}

/**
 * A cache on disk, shared by `npm run dev`, builds and unit tests. What it returns is equal to what `make` returns,
 * as far as JSON carries it. A change in the code that makes the values, or in their parts, makes them anew; delete
 * `.cache/` to forget everything. Build time only.
 * @param name     folder in .cache/
 * @param folders  folders of src/lib whose code makes the values
 */
export function diskCache(name: string, folders: readonly string[]): Cache {
  const root = projectRoot();
  const versions = join(root, '.cache', name);
  const folder = join(versions, codeHash(root, folders));
  mkdirSync(folder, { recursive: true });
  const age = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const stale = readdirSync(versions)
    .map((version) => join(versions, version))
    .filter((path) => path !== folder);
  for (const path of stale.sort((a, b) => age(b) - age(a)).slice(KEPT_VERSIONS - 1))
    rmSync(path, { recursive: true, force: true });

  return <T>(parts: readonly unknown[], make: () => T): T => {
    const path = join(folder, `${sha256(JSON.stringify(parts))}.json`);
    if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as T;
    const made = make();
    mkdirSync(folder, { recursive: true });
    // Written elsewhere and renamed: a second process never reads half a file.
    const unfinished = `${path}.${randomUUID()}`;
    writeFileSync(unfinished, JSON.stringify(made));
    renameSync(unfinished, path);
    return made;
  };
}
