// Takes out of build/ what Kit writes for pages it would render in the browser. Ours are read as they stand.
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, join, sep } from 'node:path';

const TEXT = /\.(?:html|css|js)$/;

/** Files of `folder`, as paths from the working directory. */
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile());

/**
 * The files of `_app` that a page names, or that a file it names does. Their names carry a hash: wherever one occurs,
 * it is meant.
 */
function namedBy(pages: string[], candidates: string[]): Set<string> {
  const named = new Set<string>();
  const open = [...pages];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const text = readFileSync(path, 'utf8');
    for (const file of candidates) {
      if (named.has(file) || !text.includes(basename(file))) continue;
      named.add(file);
      if (TEXT.test(file)) open.push(file);
    }
  }
  return named;
}

/**
 * Removes every file below `_app` that no page asks for, and every `__data.json` unless a page starts Kit, which reads them.
 * @returns how many files and bytes there are fewer
 */
export function prune(folder: string): { files: number; bytes: number } {
  const all = filesOf(folder);
  const app = all.filter((path) => path.startsWith(join(folder, '_app') + sep));
  const named = namedBy(
    all.filter((path) => path.endsWith('.html')),
    app
  );
  const kit = [...named].some((path) => path.includes(`${sep}entry${sep}`));
  const dead = [
    ...app.filter((path) => !named.has(path)),
    ...(kit ? [] : all.filter((path) => basename(path) === '__data.json'))
  ];
  const bytes = dead.reduce((sum, path) => sum + statSync(path).size, 0);
  for (const path of dead) rmSync(path);
  removeEmpty(join(folder, '_app'));
  return { files: dead.length, bytes };
}

/**
 * What a page names below `_app` and is not there. The two halves of a build name a script by its hash: where they make it
 * different, the page would stand still and nothing would say why.
 * @returns a sentence for each file, with the first page that names it
 */
export function missing(folder: string): string[] {
  const lost = new Map<string, string>();
  for (const page of filesOf(folder).filter((path) => path.endsWith('.html'))) {
    for (const [name] of readFileSync(page, 'utf8').matchAll(/\b_app\/[\w./-]+\.\w+/g)) {
      if (!lost.has(name) && !existsSync(join(folder, name))) lost.set(name, page);
    }
  }
  return [...lost].map(([name, page]) => `${page} names ${name}, which the build has not written`);
}

function removeEmpty(folder: string): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) removeEmpty(join(folder, entry.name));
  if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
}
