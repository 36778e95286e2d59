import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findHeadless, flags } from '../../tools/chromium';
import { serve } from '../../tools/serve';
import '../worker';

/** What `story:step` told, in order. */
export interface Told {
  id: string;
  index: number;
  of: number;
}

export interface VisitOptions {
  width?: number;
  height?: number;
  dark?: boolean;
  reducedMotion?: boolean;
  /** False turns scripts off. */
  scripts?: boolean;
  /** What follows the address of the site: '#how-many', 'sources/'; null opens nothing yet. */
  path?: string | null;
  context?: BrowserContextOptions;
}

/** One reader: a page of its own, with everything the page said and asked for. */
export interface Visit {
  page: Page;
  /** Console messages and uncaught errors, as text. */
  heard: string[];
  /** Addresses asked of any other origin. */
  foreign: string[];
  /** Answers that were no success. */
  missing: string[];
  close: () => Promise<void>;
}

export interface Site {
  url: string;
  browser: Browser;
  visit: (options?: VisitOptions) => Promise<Visit>;
}

declare global {
  interface Window {
    told?: Told[];
  }
}

const shared = globalThis as typeof globalThis & { storySite?: Promise<Site> };

/**
 * The built site on a free port and a Chromium, which all files of this worker share: started by the first that asks, they
 * end with the worker. A Chromium that has ended by itself has failed the test it was in, and is started anew for the others.
 */
export async function openSite(): Promise<Site> {
  const running = await shared.storySite;
  if (running?.browser.isConnected()) return running;
  return (shared.storySite = startSite());
}

async function startSite(): Promise<Site> {
  const executablePath = findHeadless();
  if (!executablePath) throw new Error('no Chromium: install one or set CHROMIUM_PATH');
  const server = await serve();
  const browser = await chromium.launch({ executablePath, args: flags, handleSIGTERM: false });
  return { url: server.url, browser, visit: (options = {}) => visit(browser, server.url, options) };
}

/** A reader of a site, in a Chromium that is there. */
export async function visit(browser: Browser, url: string, options: VisitOptions): Promise<Visit> {
  const { width = 1280, height = 800, dark = false, reducedMotion = false, scripts = true, path = '' } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    javaScriptEnabled: scripts,
    ...options.context
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const heard: string[] = [];
  const foreign: string[] = [];
  const missing: string[] = [];
  page.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !/^(?:data|blob|about):/.test(request.url())) foreign.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(`${response.status()} ${response.url()}`);
  });
  await page.addInitScript(() => {
    window.told = [];
    window.addEventListener('story:step', (event) => window.told?.push((event as CustomEvent<Told>).detail));
  });
  if (path !== null) await page.goto(url + path);
  return { page, heard, foreign, missing, close: () => context.close() };
}

/** Resolves once the document names the step, and only then. */
export async function atStep(page: Page, id: string): Promise<void> {
  try {
    await page.waitForFunction((step) => document.documentElement.dataset.step === step, id);
  } catch {
    throw new Error(`expected the page at "${id}", it is at "${await stepOf(page)}"`);
  }
}

/** Resolves once the camera rests, the layers are there and the fonts are set. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset.settled === 'true');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

export const stepOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.documentElement.dataset.step);

/** Ids of all steps, in reading order. */
export const stepIds = (page: Page): Promise<string[]> =>
  page.$$eval('section[data-step][id]', (steps) => steps.map((step) => step.id));

/** Ids of the steps that open a chapter. */
export const chapterStarts = (page: Page): Promise<string[]> =>
  page.$$eval('.chapter', (chapters) => chapters.map((chapter) => chapter.querySelector('[data-step]')?.id ?? ''));

/**
 * Turns the wheel until the step's text stands in the lower part of the screen, as a reader does, and waits until the
 * page says it is there.
 */
export async function scrollToStep(page: Page, id: string): Promise<void> {
  await scrollIntoPlace(page, id);
  await atStep(page, id);
}

/** The same without waiting for what the page says. */
export async function scrollIntoPlace(page: Page, id: string): Promise<void> {
  const delta = await page.evaluate((step) => {
    const element = document.getElementById(step);
    return element ? element.getBoundingClientRect().top - innerHeight * 0.4 : 0;
  }, id);
  const before = await page.evaluate(() => scrollY);
  const { width, height } = page.viewportSize() ?? { width: 800, height: 600 };
  await page.mouse.move(width - 40, height / 2);
  await page.mouse.wheel(0, Math.round(delta));
  await page.waitForFunction(
    ({ from, by }) => {
      const end = document.documentElement.scrollHeight - innerHeight;
      return Math.abs(scrollY - Math.min(end, Math.max(0, from + by))) < 2;
    },
    { from: before, by: Math.round(delta) }
  );
}

/** Lets a page draw so many frames: what it would still do after being there, it has done then. */
export function frames(page: Page, count: number): Promise<void> {
  return page.evaluate(
    (left) =>
      new Promise<void>((done) => {
        const next = (n: number) => (n > 0 ? requestAnimationFrame(() => next(n - 1)) : done());
        next(left);
      }),
    count
  );
}
