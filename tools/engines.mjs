import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { isProgram, onPath } from './programs.mjs';

/** @typedef {'chromium' | 'firefox' | 'webkit'} EngineName */

/** Debian's packages for what each engine needs. */
const packages = { chromium: ['chromium'], firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb'] };

/** All three, in the order they are tested in. */
export const engineNames = /** @type {EngineName[]} */ (Object.keys(packages));

/** Path of a Firefox: `FIREFOX_PATH`, else the extended-support or the newest one on the PATH; '' where there is none. */
export function findFirefox() {
  const named = process.env.FIREFOX_PATH;
  if (named) return isProgram(named) ? named : '';
  const app = '/Applications/Firefox.app/Contents/MacOS/firefox';
  return onPath('firefox-esr', 'firefox') || (isProgram(app) ? app : '');
}

/** WebKitGTK's driver, its small browser and the X server it is shown on; null where one of them is missing. */
export function findWebkit() {
  const found = { driver: onPath('WebKitWebDriver'), browser: findMiniBrowser(), xvfb: onPath('Xvfb') };
  return found.driver && found.browser && found.xvfb ? found : null;
}

/** Whether the engine can be driven here. @param {EngineName} name */
export function hasEngine(name) {
  if (name === 'webkit') return findWebkit() !== null;
  return (name === 'firefox' ? findFirefox() : findChromium()) !== '';
}

/**
 * Makes the three engines available: installs Debian's packages where that is possible, and says in one line what stays
 * missing. A missing engine ends nothing here: its tests are left out for a person and fail where `CI` is set.
 */
export function ensureEngines() {
  const wanted = engineNames.filter((name) => !hasEngine(name)).flatMap((name) => packages[name]);
  if (wanted.length > 0 && existsSync('/etc/debian_version') && process.getuid?.() === 0) install(wanted);
  const missing = engineNames.filter((name) => !hasEngine(name));
  if (missing.length === 0) return;
  console.error(
    `\n!! ${missing.join(' and ')} missing: ${process.env.CI ? 'its tests FAIL' : 'its embed tests are LEFT OUT'}. ${advice(missing)}\n`
  );
}

/** What a person can do about it. @param {EngineName[]} missing */
export const advice = (missing) =>
  `Debian: sudo apt-get install ${missing.flatMap((name) => packages[name]).join(' ')}`;

/** @param {string[]} names */
function install(names) {
  console.log(`Installing the packages ${names.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...names]
  ]) {
    const run = spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
    if (run.status === 0) continue;
    console.error(`apt-get could not ${args[0]}.`);
    return;
  }
}

/** MiniBrowser stands beside the library, in a folder named for the processor and the version. */
function findMiniBrowser() {
  const named = process.env.MINIBROWSER_PATH;
  if (named) return isProgram(named) ? named : '';
  const places = [
    '/usr/lib',
    '/usr/libexec',
    '/usr/lib64',
    ...folders('/usr/lib').filter((path) => path.endsWith('-linux-gnu'))
  ];
  const kits = places
    .flatMap(folders)
    .filter((path) => /webkit2?gtk-[\d.]+$/.test(path))
    .sort()
    .reverse();
  return kits.map((path) => join(path, 'MiniBrowser')).find(isProgram) ?? '';
}

/** @param {string} path */
const folders = (path) => (existsSync(path) ? readdirSync(path).map((name) => join(path, name)) : []);
