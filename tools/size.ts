// npm run size: what a reader downloads, compressed as a server would: before the first shot is drawn, and in a whole read.
// Each has a limit.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const limits = { critical: 76_000, js: 38_000, live: 11_000, read: 326_000, loader: 3_800 };

const brotli = (buffer: Buffer): number =>
  brotliCompressSync(buffer, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: buffer.length }
  }).length;

/** Values of `attribute` on every `tag` of the page whose own text matches `condition`. */
function linked(html: string, tag: string, attribute: string, condition = /./): string[] {
  return [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>`, 'g'))]
    .map(([element]) => element)
    .filter((element) => condition.test(element))
    .map((element) => new RegExp(`\\b${attribute}="([^"]+)"`).exec(element)?.[1])
    .filter((value): value is string => value !== undefined && !/^(?:data|https?):/.test(value));
}

/** A script and every file that it imports, at once or later. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  for (const [, path = ''] of code.matchAll(/(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g))
    withImports(join(dirname(file), path), seen);
  return seen;
}

const page = 'build/index.html';
if (!existsSync(page)) {
  console.error('build/index.html is missing: run `npm run build` first');
  process.exit(1);
}
const html = readFileSync(page);
const text = html.toString();
const at = (path: string): string => join('build', path.replace(/[?#].*$/, ''));

/** Scripts that only a frame in somebody else's page asks for. */
const GUEST = /\bguest-/;

const scripts = new Set<string>();
const guests = new Set<string>();
for (const path of [...linked(text, 'script', 'src'), ...linked(text, 'link', 'href', /rel="?modulepreload/)])
  withImports(at(path), scripts);
for (const [, body = ''] of text.matchAll(/<script\b(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)) {
  for (const [, path = ''] of body.matchAll(/["'](\.{0,2}\/[^"']+\.js)["']/g))
    withImports(at(path), GUEST.test(path) ? guests : scripts);
}
const styles = new Set(linked(text, 'link', 'href', /rel="?stylesheet/).map(at));
const fonts = readdirSync('build', { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.woff2'))
  .map((file) => join('build', file));
/** Fonts of letters that this story does not use: no browser asks for them. */
const RARE_FONT = /cyrillic/;
const bytesOf = (files: string[]): number => files.reduce((total, file) => total + readFileSync(file).length, 0);

const sizeOf = (file: string): number => brotli(readFileSync(file));
const sum = (files: Iterable<string>): number => [...files].reduce((total, file) => total + sizeOf(file), 0);
const line = (name: string, bytes: number, note = ''): void =>
  console.log(`${name.padEnd(60)} ${(bytes / 1000).toFixed(1).padStart(7)} kB${note}`);

console.log('brotli');
line('index.html', brotli(html));
for (const file of [...styles, ...scripts]) line(relative('build', file), sizeOf(file));
const js = sum(scripts);
/** Sizes of the bundles whose name begins so; the largest, since a reader loads the one of their screen. */
const largest = (prefix: string): number =>
  Math.max(
    0,
    ...readdirSync('build/bundles')
      .filter((file) => file.startsWith(prefix))
      .map((file) => sizeOf(join('build/bundles', file)))
  );
const critical = brotli(html) + sum(styles) + js;
line('all JavaScript', js, `  (at most ${limits.js / 1000})`);
line('critical path: HTML, CSS, JavaScript', critical, `  (at most ${limits.critical / 1000})`);
const loader = existsSync('build/embed.js') ? sizeOf('build/embed.js') : Infinity;
const live = largest('live.js');
/** What else is loaded after the first shot, whether the reader goes on or not. */
const later = {
  'rows of the tables': largest('tables.js'),
  'levels of the map': largest('country.js') + largest('detail.js'),
  'notes, timeline, alt texts': largest('deferred.js'),
  'labels and figures of the largest screen': largest('screen-')
};
console.log('after the first shot:');
line('  figures that the browser draws', live, `  (at most ${limits.live / 1000})`);
for (const [name, bytes] of Object.entries(later)) line(`  ${name}`, bytes);
line('  where figures come late: their last states', largest('fallback-'));
const latin = bytesOf(fonts.filter((file) => !RARE_FONT.test(file)));
line('fonts, beside it (woff2)', latin);
line('  those of rare letters', bytesOf(fonts) - latin);
const read = Object.values(later).reduce((total, bytes) => total + bytes, critical + live + latin);
line('a whole read: critical path, all after it, fonts', read, `  (at most ${limits.read / 1000})`);
line('embed: what a frame loads beside the article', sum(guests));
console.log(
  `${'embed: /embed.js, the loader'.padEnd(60)} ${String(loader).padStart(7)} B   (at most ${limits.loader})`
);

const faults: string[] = [];
if (scripts.size === 0) faults.push('the page names no script');
if (js > limits.js) faults.push(`JavaScript is ${((js - limits.js) / 1000).toFixed(1)} kB over its limit`);
if (critical > limits.critical)
  faults.push(`the critical path is ${((critical - limits.critical) / 1000).toFixed(1)} kB over its limit`);
if (live === 0 || live > limits.live) faults.push(`bundles/live.js has ${live} bytes (expected 1 to ${limits.live})`);
if (read > limits.read) faults.push(`a whole read is ${((read - limits.read) / 1000).toFixed(1)} kB over its limit`);
if (loader > limits.loader) faults.push(`the loader is ${loader - limits.loader} bytes over its limit`);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length ? 1 : 0;
