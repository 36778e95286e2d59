import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isProgram, onPath } from './programs.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
/** Chromium without a window of its own: it opens a page in less than half of the processor's time. */
const windowless = ['chromium-headless-shell', 'chrome-headless-shell'];
const apps = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium'
];

/** Command-line switches for a Chromium that makes no request and no sandbox of its own. */
export const flags = [
  '--headless',
  // Letters are as wide as on readers' screens: without it the windowless Chromium rounds each to whole px, and lines break sooner.
  '--font-render-hinting=none',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
];

/** Path of a Chromium: `CHROMIUM_PATH`, else the first of the usual names on the PATH; '' where there is none. */
export function findChromium(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named) return isProgram(named) ? named : '';
  return onPath(...names) || (apps.find(isProgram) ?? '');
}

/** The same for pages that no screen shows: one without a window where there is one. */
export const findHeadless = (): string => (process.env.CHROMIUM_PATH ? '' : onPath(...windowless)) || findChromium();

/** Installs what tests need of Debian's packages where that is possible; ends the process with one clear line without a Chromium. */
export function ensureChromium(): void {
  const missing = !findChromium();
  if (missing && process.env.CHROMIUM_PATH) stop('CHROMIUM_PATH names no program.');
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    if (missing) installPackage('chromium');
    // Without it the same tests take longer.
    if (findHeadless() === findChromium() && !process.env.CHROMIUM_PATH) installPackage('chromium-headless-shell');
  }
  if (!findChromium()) stop('No Chromium found.');
}

/** Installs a package of Debian, if it can be had. */
function installPackage(name: string): void {
  console.log(`Installing the ${name} package …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status;
  // Lists that cannot be renewed may still be good enough.
  apt('update', '-qq');
  if (apt('install', '-y', '-qq', '--no-install-recommends', name) !== 0)
    console.warn(`apt-get could not install ${name}.`);
}

function stop(why: string): never {
  console.error(
    `${why} Install one (Debian: sudo apt-get install chromium) or set CHROMIUM_PATH to a Chrome or Chromium.`
  );
  process.exit(1);
}
