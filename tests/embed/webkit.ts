import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { findWebkit } from '../../tools/engines';
import {
  callText,
  guarded,
  steps,
  until,
  type Engine,
  type EngineOptions,
  type FramePath,
  type OpenOptions,
  type Tab
} from './tab';
import { end, endWithWorker, openDisplay, ownFolder } from './processes';

/** WebDriver's private-use characters for keys without one of their own. */
const keys: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015'
};

/** What the wheel of a driver stands at, in px. */
interface Wheel {
  turned: number;
}
type Call = <T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown) => Promise<T>;
interface Answer<T> {
  value: T & { error?: string; message?: string };
}

/** WebKitGTK's MiniBrowser through WebDriver, on an X server of its own. */
export async function launchWebkit({ reducedMotion = false, dark = false, display }: EngineOptions): Promise<Engine> {
  const found = findWebkit();
  if (!found) throw new Error('no WebKit');
  const screen = display ? { name: display, close: () => Promise.resolve() } : await openDisplay(found.xvfb);
  const home = ownFolder();
  writeSettings(home, reducedMotion, dark);
  const port = await freePort();
  const driver = spawn(found.driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      HOME: home,
      XDG_CONFIG_HOME: join(home, '.config'),
      XDG_DATA_HOME: home,
      XDG_CACHE_HOME: home,
      DISPLAY: screen.name,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      ...(dark ? { GTK_THEME: 'Adwaita:dark' } : {})
    }
  });
  const forget = endWithWorker(driver.pid);
  let gone = false;
  const wheel: Wheel = { turned: 0 };
  driver.once('exit', () => {
    gone = true;
  });
  const call = caller(`http://127.0.0.1:${port}`, () => {
    gone = true;
  });
  await until(
    () =>
      call<unknown>('GET', '/status').then(
        () => true,
        () => false
      ),
    (up) => up
  );
  gone = false;
  const options = { binary: found.browser, args: ['--automation'] };
  const session = await call<{ sessionId: string; capabilities: { browserVersion: string } }>('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } }
  });
  const ask: Call = (method, path, body) => call(method, `/session/${session.sessionId}${path}`, body);
  await ask('POST', '/timeouts', { script: 60_000, pageLoad: 60_000 });
  return {
    name: 'webkit',
    version: `WebKitGTK ${session.capabilities.browserVersion}`,
    open: async (url, wanted = {}) => guarded(await open(ask, url, wanted, wheel), () => !gone),
    alive: () => !gone,
    close: async () => {
      await ask('DELETE', '').catch(() => undefined);
      await end(driver);
      forget();
      await screen.close();
    }
  };
}

async function open(
  ask: Call,
  url: string,
  { width = 1280, height = 800, mobile = false }: OpenOptions,
  wheel: Wheel
): Promise<Tab> {
  if (mobile) throw new Error('WebKitGTK has no phone');
  const top = () => ask('POST', '/frame', { id: null });
  const act = async (actions: unknown[]) => {
    await top();
    await ask('POST', '/actions', { actions });
  };
  const pointer = (x: number, y: number, ...more: unknown[]) =>
    act([
      {
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [{ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) }, ...more]
      }
    ]);
  const evaluate = async <R, A>(path: FramePath, run: (arg: A) => R | Promise<R>, arg: A | undefined): Promise<R> => {
    await enter(ask, path);
    return runScript<R>(ask, callText(run, arg));
  };
  let place: [number, number] = [0, 0];
  const tab: Tab = {
    engine: 'webkit',
    goto: async (next) => {
      await top();
      await ask('POST', '/url', { url: next });
    },
    host: (run, arg) => evaluate([], run, arg),
    frame: evaluate,
    move: async (x, y) => {
      place = [Math.round(x), Math.round(y)];
      await pointer(x, y);
    },
    click: async (x, y) => {
      place = [Math.round(x), Math.round(y)];
      await pointer(x, y, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 });
    },
    wheel: async (dy) => {
      // The delta is a state: what is dispatched is the difference to the one before, over the life of the driver.
      wheel.turned += dy;
      await act([
        {
          type: 'wheel',
          id: 'wheel',
          actions: [{ type: 'scroll', x: place[0], y: place[1], deltaX: 0, deltaY: wheel.turned, duration: 0 }]
        }
      ]);
    },
    key: async (key) => {
      const values = key.split('+').map((part) => keys[part] ?? part);
      const up = [...values].reverse().map((value) => ({ type: 'keyUp', value }));
      await act([
        { type: 'key', id: 'keys', actions: [...values.map((value) => ({ type: 'keyDown', value })), ...up] }
      ]);
    },
    swipe: () => Promise.reject(new Error('touch is for Chromium')),
    resize: async (w, h) => {
      const outer = await tab.host(() => [outerWidth - innerWidth, outerHeight - innerHeight]);
      await ask('POST', '/window/rect', { x: 0, y: 0, width: w + (outer[0] ?? 0), height: h + (outer[1] ?? 0) });
      await until(
        () => tab.host(() => [innerWidth, innerHeight]),
        ([iw, ih]) => iw === w && ih === h
      );
    },
    shot: async () => {
      await top();
      return Buffer.from(await ask<string>('GET', '/screenshot'), 'base64');
    },
    // Nobody can listen from outside: host pages of ours write down what they hear (hosts.ts).
    errors: () => tab.host(() => (window as Window & { hostErrors?: string[] }).hostErrors ?? []),
    close: async () => {
      await top();
      await ask('POST', '/url', { url: 'about:blank' });
    }
  };
  await top();
  await tab.resize(width, height);
  await tab.goto(url);
  return tab;
}

/** Goes into a frame, from the host inwards. */
async function enter(ask: Call, path: FramePath): Promise<void> {
  await ask('POST', '/frame', { id: null });
  for (const index of steps(path)) await ask('POST', '/frame', { id: index });
}

async function runScript<R>(ask: Call, text: string): Promise<R> {
  const script = `const done = arguments[arguments.length - 1]; (async () => ${text})().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
  const { value, error } = await ask<{ value: R; error?: string }>('POST', '/execute/async', { script, args: [] });
  if (error !== undefined) throw new Error(error);
  return value;
}

/** Settings of GTK, from which WebKit takes what a reader prefers. */
function writeSettings(home: string, reducedMotion: boolean, dark: boolean): void {
  const folder = join(home, '.config', 'gtk-3.0');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'settings.ini'),
    `[Settings]\ngtk-enable-animations=${reducedMotion ? 0 : 1}\ngtk-application-prefer-dark-theme=${dark ? 1 : 0}\n`
  );
  // The bar of the window would not let it be as narrow as a phone.
  writeFileSync(
    join(folder, 'gtk.css'),
    'headerbar, headerbar *, toolbar, toolbar *, entry, button, window { min-width: 0; min-height: 0; padding: 0; margin: 0; border: 0; font-size: 1px; }\nimage { -gtk-icon-transform: scale(0.01); }\n'
  );
}

/** @param lost  called when the driver does not answer, or has lost its browser */
const caller =
  (base: string, lost: () => void): Call =>
  async <T>(method: string, path: string, body?: unknown) => {
    const response = await fetch(base + path, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body)
    }).catch((error: unknown) => {
      lost();
      throw error;
    });
    const { value } = (await response.json()) as Answer<T>;
    if (value && typeof value === 'object' && value.error) {
      if (value.error === 'invalid session id') lost();
      throw new Error(`${value.error}: ${value.message ?? ''}`);
    }
    return value;
  };

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const { port } = probe.address() as AddressInfo;
        probe.close(() => resolve(port));
      });
  });
