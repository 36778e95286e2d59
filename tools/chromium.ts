import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isProgram, onPath } from './programs.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const apps = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium'
];

/** Command-line switches for a Chromium that makes no request and no sandbox of its own. */
export const flags = [
  '--headless',
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

/** The same, installing Debian's package where that is possible; ends the process with one clear line where it is not. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  if (process.env.CHROMIUM_PATH) stop('CHROMIUM_PATH names no program.');
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log('Installing the chromium package …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args: string[]) =>
      spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status;
    // Lists that cannot be renewed may still be good enough.
    apt('update', '-qq');
    if (apt('install', '-y', '-qq', '--no-install-recommends', 'chromium') !== 0)
      stop('apt-get could not install chromium.');
  }
  return findChromium() || stop('No Chromium found.');
}

function stop(why: string): never {
  console.error(
    `${why} Install one (Debian: sudo apt-get install chromium) or set CHROMIUM_PATH to a Chrome or Chromium.`
  );
  process.exit(1);
}
