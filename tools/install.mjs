// What a fresh clone needs before anything else runs: only Node's own modules may be imported here.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Runs npm (the one that runs us, where there is one) and returns its exit code. */
export const npm = (...args) => run(args, 'inherit');

/** Builds the article and returns the exit code. Faults are printed; what Kit says of a build that went well is not. */
export const build = () =>
  run(['run', '--silent', 'build', '--', '--logLevel', 'error'], ['inherit', 'ignore', 'inherit']);

function run(args, stdio) {
  const own = process.env.npm_execpath;
  const done = own
    ? spawnSync(process.execPath, [own, ...args], { stdio })
    : spawnSync('npm', args, { stdio, shell: true });
  return done.status ?? 1;
}

/** True where node_modules holds what the lockfile names, version by version. */
export function isInstalled() {
  if (!existsSync('node_modules/.package-lock.json')) return false;
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const present = JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || (present[path] ? present[path].version === version : optional)
  );
}

/** Installs the dependencies where they are missing or stale; ends the process where that fails. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing the dependencies …');
  const code = npm('ci');
  if (code !== 0) process.exit(code);
}
