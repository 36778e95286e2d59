// npm run stills: the standing pictures of the build as PNG for sharing and WebP for phones and newsletters. Part of
// `npm run build`.
//   npm run stills -- [--only id,id] [--quiet]
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Sharp } from 'sharp';
import { offerFonts } from './stills/fonts.ts';
import { forPainter } from './stills/plain.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    quiet: { type: 'boolean', default: process.env.npm_config_loglevel === 'silent' }
  }
});
const only = values.only.split(',').filter(Boolean);
const folder = 'build/stills';
const cache = '.cache/stills';

/** Pictures are drawn again where what draws them changes. */
const EDITION = readFileSync(new URL('stills/plain.ts', import.meta.url), 'utf8');
/** px of the drawing to px of the file: 800x420 becomes 1200x630, 400x500 becomes 1080x1350. */
const KINDS = {
  wide: { scale: 1.5, ending: 'png', write: (image: Sharp) => image.png({ compressionLevel: 9 }) },
  tall: { scale: 2.7, ending: 'webp', write: (image: Sharp) => image.webp({ quality: 84, effort: 4 }) }
};

if (!existsSync(folder)) {
  console.error(`${folder} is missing: run \`npm run build\` first`);
  process.exit(1);
}
mkdirSync(cache, { recursive: true });
await offerFonts(cache);
const { default: sharp } = await import('sharp');
const drawer = `${EDITION} ${sharp.versions.sharp}`;

const files = readdirSync(folder)
  .filter((name) => name.endsWith('.svg'))
  .sort()
  .filter((name) => only.length === 0 || only.includes(basename(name, '.svg').replace(/-tall$/, '')));
const begun = performance.now();
const tally = { drawn: 0, kept: 0, bytes: 0 };
const used = new Set<string>();
const waiting = [...files];
await Promise.all(Array.from({ length: Math.min(8, availableParallelism()) }, work));
// What no picture needs any more.
if (only.length === 0)
  for (const name of readdirSync(cache))
    if (/\.(?:png|webp)$/.test(name) && !used.has(name)) rmSync(`${cache}/${name}`);
if (!values.quiet)
  console.log(
    `${folder}: ${tally.drawn} pictures drawn, ${tally.kept} unchanged, ${(tally.bytes / 1e6).toFixed(1)} MB, ${((performance.now() - begun) / 1000).toFixed(1)} s`
  );

/** Draws one picture after the other until none is left. */
async function work(): Promise<void> {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await make(name);
}

/** Draws the SVG of this name in the build. */
async function make(name: string): Promise<void> {
  const svg = readFileSync(`${folder}/${name}`, 'utf8');
  const { scale, ending, write } = KINDS[name.endsWith('-tall.svg') ? 'tall' : 'wide'];
  const kept = `${cache}/${createHash('sha256').update(`${drawer} ${ending} ${svg}`).digest('hex').slice(0, 24)}.${ending}`;
  const file = `${folder}/${basename(name, '.svg')}.${ending}`;
  used.add(basename(kept));
  const known = existsSync(kept);
  if (!known)
    writeFileSync(kept, await write(sharp(Buffer.from(forPainter(svg, scale)), { density: 72 * scale })).toBuffer());
  copyFileSync(kept, file);
  tally[known ? 'kept' : 'drawn'] += 1;
  tally.bytes += statSync(file).size;
  if (!known && !values.quiet)
    console.log(
      `${String(tally.drawn + tally.kept).padStart(3)} of ${files.length}  ${basename(file)}  ${(statSync(file).size / 1000).toFixed(0)} kB`
    );
}
