// npm run mutants: tries one-line faults of src/, each alone, against the unit suite, and prints those that no test notices.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DRAWING } from './mutants/drawing.ts';
import type { Mutant } from './mutants/mutant.ts';
import { READING } from './mutants/reading.ts';

/** From this share of survivors on the suite is not good enough, and the exit code is 1. */
const MAX_SURVIVORS = 0.05;
const root = fileURLToPath(new URL('..', import.meta.url));
const NOT_COPIED = ['node_modules', '.git', '.svelte-kit', '.cache', 'build', 'shots'];

/** A copy of the project in a folder of its own: the working tree is never changed, whatever ends this script. */
function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
  for (const name of readdirSync(root))
    if (!NOT_COPIED.includes(name)) cpSync(join(root, name), join(folder, name), { recursive: true });
  // Labels that are laid out already are kept under a hash of the code: a mutant has others.
  const labels = '.cache/labels';
  if (existsSync(join(root, labels))) cpSync(join(root, labels), join(folder, labels), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Why a mutant cannot be tried; '' if its text is in its file exactly once. */
function faultOf({ file, before }: Mutant): string {
  const path = join(root, file);
  const found = existsSync(path) ? readFileSync(path, 'utf8').split(before).length - 1 : -1;
  if (found === 1) return '';
  return `${file}: ${found < 0 ? 'no such file' : `found ${found} times`}: ${before}`;
}

/** Runs unit tests in the copy. @returns true if one of them fails */
function anyFails(folder: string, ...tests: string[]): boolean {
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    'unit',
    '--bail',
    '1',
    '--reporter',
    'dot',
    ...tests
  ];
  const run = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, MUTANT: 'yes' }
  });
  if (run.error) throw run.error;
  return run.status !== 0;
}

/** The tests of a file's room: src/lib/stage/camera.ts is of tests/unit/stage. */
const roomOf = ({ file }: Mutant): string => `tests/unit/${file.split('/')[2]}/`;

/** Tries a mutant against the tests of its room, then against all. @returns true if a test notices it */
function isNoticed(folder: string, mutant: Mutant): boolean {
  const { file, before, after } = mutant;
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const room = roomOf(mutant);
  writeFileSync(
    path,
    text.replace(before, () => after)
  );
  try {
    return (existsSync(join(folder, room)) && anyFails(folder, room)) || anyFails(folder);
  } finally {
    writeFileSync(path, text);
  }
}

/** Parts of paths, such as `scene/`: only mutants of these files are tried. */
const only = process.argv.slice(2);
const chosen = [...READING, ...DRAWING].filter(
  ({ file }) => only.length === 0 || only.some((part) => file.includes(part))
);
const faults = chosen.map(faultOf).filter(Boolean);
if (chosen.length === 0) faults.push(`no mutant of a file with ${only.join(' or ')} in its path`);
if (faults.length > 0) {
  console.error(`The table of mutants does not fit the code:\n${faults.join('\n')}`);
  process.exit(1);
}

const folder = copyProject();
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

if (anyFails(folder, ...(only.length > 0 ? new Set(chosen.map(roomOf)) : []))) {
  console.error('Unit tests fail without any mutant: run npm run unit.');
  process.exit(1);
}
const survivors: Mutant[] = [];
for (const [i, mutant] of chosen.entries()) {
  const begun = performance.now();
  const noticed = isNoticed(folder, mutant);
  if (!noticed) survivors.push(mutant);
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  console.log(
    `${String(i + 1).padStart(2)}/${chosen.length} ${noticed ? 'noticed ' : 'SURVIVED'} ${seconds.padStart(3)} s  ${mutant.seen}`
  );
}
for (const { file, before, after, seen } of survivors)
  console.log(`\nSURVIVED ${seen}\n  ${file}\n- ${before}\n+ ${after}`);
console.log(`\n${chosen.length - survivors.length} of ${chosen.length} noticed`);
process.exitCode = survivors.length / chosen.length >= MAX_SURVIVORS ? 1 : 0;
