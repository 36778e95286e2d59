import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './chromium.ts';
import { isProgram, onPath } from './programs.ts';

export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** Debian's packages for what each engine needs. */
const packages: Record<EngineName, string[]> = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb']
};

/** All three, in the order they are tested in. */
export const engineNames = Object.keys(packages) as EngineName[];

/** Path of a Firefox: `FIREFOX_PATH`, else the extended-support or the newest one on the PATH; '' where there is none. */
export function findFirefox(): string {
  const named = process.env.FIREFOX_PATH;
  if (named) return isProgram(named) ? named : '';
  const app = '/Applications/Firefox.app/Contents/MacOS/firefox';
  return onPath('firefox-esr', 'firefox') || (isProgram(app) ? app : '');
}

/** WebKitGTK's driver, its small browser and the X server it is shown on; null where one of them is missing. */
export function findWebkit(): { driver: string; browser: string; xvfb: string } | null {
  const found = { driver: onPath('WebKitWebDriver'), browser: findMiniBrowser(), xvfb: onPath('Xvfb') };
  return found.driver && found.browser && found.xvfb ? found : null;
}

/** Whether the engine can be driven here. */
export function hasEngine(name: EngineName): boolean {
  if (name === 'webkit') return findWebkit() !== null;
  return (name === 'firefox' ? findFirefox() : findChromium()) !== '';
}

/**
 * Makes the three engines available: installs Debian's packages where that is possible, and says in one line what stays
 * missing. A missing engine ends nothing here: its tests are left out for a person and fail where `CI` is set.
 */
export function ensureEngines(): void {
  const wanted = engineNames.filter((name) => !hasEngine(name)).flatMap((name) => packages[name]);
  if (wanted.length > 0 && existsSync('/etc/debian_version') && process.getuid?.() === 0) install(wanted);
  const missing = engineNames.filter((name) => !hasEngine(name));
  if (missing.length === 0) return;
  console.error(
    `\n!! ${missing.join(' and ')} missing: ${process.env.CI ? 'its tests FAIL' : 'its embed tests are LEFT OUT'}. ${advice(missing)}\n`
  );
}

/** What a person can do about missing engines. */
export const advice = (missing: EngineName[]): string =>
  `Debian: sudo apt-get install ${missing.flatMap((name) => packages[name]).join(' ')}`;

function install(names: string[]): void {
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
function findMiniBrowser(): string {
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

const folders = (path: string): string[] => (existsSync(path) ? readdirSync(path).map((name) => join(path, name)) : []);
