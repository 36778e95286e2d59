// Runs before npm start and npm test: installs the dependencies where they are missing. Only Node's own modules may be imported here.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Runs npm (the one that runs us, where there is one) and returns its exit code.
 * @param {string[]} args
 */
export const npm = (...args) => run(args, 'inherit');

/** Builds the article and returns the exit code. Faults are printed; what Kit says of a build that went well is not. */
export const build = () =>
  run(['run', '--silent', 'build', '--', '--logLevel', 'error'], ['inherit', 'ignore', 'inherit'], {
    // Whatever the shell has set: a build for developers does not run in a sandboxed frame.
    NODE_ENV: 'production'
  });

/**
 * @param {string[]} args
 * @param {import('node:child_process').StdioOptions} stdio
 * @param {Record<string, string>} more  environment beside our own
 */
function run(args, stdio, more = {}) {
  const own = process.env.npm_execpath;
  const env = { ...process.env, ...more };
  const done = own
    ? spawnSync(process.execPath, [own, ...args], { stdio, env })
    : spawnSync('npm', args, { stdio, env, shell: true });
  return done.status ?? 1;
}

/** True where node_modules holds what the lockfile names, version by version. */
function isInstalled() {
  if (!existsSync('node_modules/.package-lock.json')) return false;
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const present = JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || (present[path] ? present[path].version === version : optional)
  );
}

/** Installs the dependencies where they are missing or stale; ends the process where that fails. */
function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing the dependencies …');
  // Also where NODE_ENV is production: all that builds and tests the site is a package for development.
  const code = npm('ci', '--include=dev');
  if (code !== 0) process.exit(code);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureInstalled();
