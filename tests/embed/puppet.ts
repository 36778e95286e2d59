import puppeteer, {
  type Browser,
  type CDPSession,
  type ElementHandle,
  type Frame,
  type KeyInput,
  type Page
} from 'puppeteer-core';
import { findChromium, flags } from '../../tools/chromium';
import { findFirefox } from '../../tools/engines';
import {
  callText,
  guarded,
  steps,
  type Engine,
  type EngineOptions,
  type FramePath,
  type OpenOptions,
  type Tab
} from './tab';
import { endWithWorker, ownFolder } from './processes';

/** Firefox asks for nothing on its own, keeps exact time, and opens a second tab in the process it has. */
const quiet = {
  'privacy.reduceTimerPrecision': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.disabledForTesting': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false
};

/** Chromium and Firefox through puppeteer: the DevTools protocol for one, WebDriver BiDi for the other. */
export async function launchPuppet(
  name: 'chromium' | 'firefox',
  { reducedMotion = false, dark = false, display, bars = false }: EngineOptions
): Promise<Engine> {
  const env = { ...process.env, ...(display ? { DISPLAY: display, MOZ_ENABLE_WAYLAND: '0' } : {}) };
  const own = flags.filter((flag) => flag !== '--headless' && !(display && flag === '--disable-gpu'));
  const kiosk = display && !bars ? ['--kiosk'] : [];
  const shown = display ? [...kiosk, '--ozone-platform=x11', '--window-position=0,0'] : [];
  const asked = [...(reducedMotion ? ['--force-prefers-reduced-motion'] : []), ...(dark ? ['--force-dark-mode'] : [])];
  const browser = await puppeteer.launch(
    name === 'chromium'
      ? {
          executablePath: findChromium(),
          headless: !display,
          timeout: 60_000,
          pipe: true,
          userDataDir: ownFolder(),
          defaultViewport: null,
          env,
          ignoreDefaultArgs: display ? ['--enable-automation'] : [],
          args: [...own, ...shown, ...asked]
        }
      : {
          browser: 'firefox',
          executablePath: findFirefox(),
          timeout: 60_000,
          userDataDir: ownFolder(),
          headless: !display,
          defaultViewport: null,
          env,
          args: kiosk,
          extraPrefsFirefox: {
            ...quiet,
            'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
            'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1
          }
        }
  );
  const forget = endWithWorker(browser.process()?.pid);
  return {
    name,
    version: await browser.version(),
    open: async (url, options = {}) =>
      guarded(await open(browser, name, url, { fixed: display !== undefined, ...options }), () => browser.connected),
    alive: () => browser.connected,
    close: async () => {
      await browser.close();
      forget();
    }
  };
}

async function open(
  browser: Browser,
  name: 'chromium' | 'firefox',
  url: string,
  options: OpenOptions & { fixed: boolean }
): Promise<Tab> {
  const { width = 1280, height = 800, mobile = false, zoom = 1, fixed } = options;
  const page = await browser.newPage();
  const heard: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type()))
      heard.push(
        `${message.type()}: ${message.text()} ${/^Failed to load/.test(message.text()) ? (message.location().url ?? '') : ''}`.trim()
      );
  });
  page.on('pageerror', (error) => heard.push(`error: ${error instanceof Error ? error.message : String(error)}`));
  // An error that nobody catches in a frame of another process is told to that frame alone.
  if (name === 'chromium')
    await page.evaluateOnNewDocument(
      `if (self !== top) addEventListener('error', (event) => event.message && console.error('uncaught: ' + event.message))`
    );
  // A zoomed page is a smaller viewport at a higher density, which is what page zoom is to a page.
  const view = (w: number, h: number) =>
    page.setViewport({
      width: Math.round(w / zoom),
      height: Math.round(h / zoom),
      ...(mobile ? { isMobile: true, hasTouch: true, deviceScaleFactor: 2 } : { deviceScaleFactor: zoom })
    });
  if (!fixed) await view(width, height);
  await page.bringToFront();
  await page.goto(url, { waitUntil: 'load' });
  let cdp: CDPSession | undefined;
  const known = new Map<string, Frame>();
  return {
    engine: name,
    goto: async (next) => void (await page.goto(next, { waitUntil: 'load' })),
    host: (run, arg) => evaluate(page.mainFrame(), run, arg),
    frame: async (path, run, arg) => evaluate(await frameAt(page, path, known), run, arg),
    move: async (x, y) => {
      if (name === 'chromium') await drawn(page, x, y);
      await page.mouse.move(x, y);
    },
    click: async (x, y) => {
      if (name === 'chromium') await drawn(page, x, y);
      await page.mouse.click(x, y);
    },
    wheel: (dy) => page.mouse.wheel({ deltaY: dy }),
    key: async (key) => {
      const names = key.split('+').map((part) => (part === 'Space' && name === 'firefox' ? ' ' : part)) as KeyInput[];
      for (const held of names.slice(0, -1)) await page.keyboard.down(held);
      await page.keyboard.press(names.at(-1) ?? 'Tab');
      for (const held of names.slice(0, -1)) await page.keyboard.up(held);
    },
    swipe: async (from, to) => {
      if (!mobile || name === 'firefox') throw new Error('touch is for Chromium with `mobile`');
      cdp ??= await page.createCDPSession();
      await drawn(page, ...from);
      await swipe(cdp, from, to);
    },
    resize: view,
    ...(name === 'chromium' ? { paper: () => page.emulateMediaType('print') } : {}),
    shot: async () => Buffer.from(await page.screenshot({ type: 'png', captureBeyondViewport: false })),
    errors: () => Promise.resolve([...heard]),
    close: () => page.close()
  };
}

const evaluate = async <R, A>(frame: Frame, run: (arg: A) => R | Promise<R>, arg: A | undefined): Promise<R> =>
  (await frame.evaluate(callText(run, arg))) as R;

/**
 * Frames are found by their elements: the order of `page.frames()` is the order in which they came.
 * @param known  those that were found before, by their path: to look for one takes Firefox four times as long as to ask it
 */
async function frameAt(page: Page, path: FramePath, known: Map<string, Frame>): Promise<Frame> {
  const found = known.get(String(path));
  if (found && !found.detached) return found;
  let frame: Frame = page.mainFrame();
  for (const index of steps(path)) {
    const handles = await frame.$$('iframe');
    const next = await handles[index]?.contentFrame();
    await Promise.all(handles.map((handle) => handle.dispose()));
    if (!next) throw new Error(`no frame ${JSON.stringify(path)} in ${page.url()}`);
    frame = next;
  }
  known.set(String(path), frame);
  return frame;
}

/**
 * Resolves once the host and the frame at a place have been drawn as they are now. Chromium's compositor finds out what
 * lies under a pointer, and loses a wheel, a click or a finger over a frame whose picture it does not have yet. No reader
 * points at what is not there.
 */
async function drawn(page: Page, x: number, y: number): Promise<void> {
  const draw = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done)))).then(() => 0)`;
  const at = await page.evaluateHandle((left: number, top: number) => document.elementFromPoint(left, top), x, y);
  const frame = await (at.asElement() as ElementHandle | null)?.contentFrame();
  await frame?.evaluate(draw);
  await page.evaluate(draw);
}

/** Raw touch events: DevTools' own scroll gesture moves nothing without a screen. */
async function swipe(cdp: CDPSession, [x1, y1]: [number, number], [x2, y2]: [number, number]): Promise<void> {
  const at = (part: number) => [{ x: x1 + (x2 - x1) * part, y: y1 + (y2 - y1) * part }];
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let move = 1; move <= 12; move++)
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(move / 12) });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
