// npm run bench -- --start: how much later the page is there, and how much longer it is busy, than the same page with its
// script blocked. The two are loaded in turns, so that whatever else the machine does meets both. Medians, and their ratio.
import { chromium, type Browser } from 'playwright-core';
import { findChromium, flags } from './chromium.ts';
import { serve } from './serve.ts';

const SIZES = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 }
];
/** Bytes a second and ms; -1 is without a limit. */
const LINES = {
  fast: { downloadThroughput: -1, uploadThroughput: -1, latency: 0 },
  slow: { downloadThroughput: 200_000, uploadThroughput: 90_000, latency: 150 }
};
const KINDS = ['live', 'blocked'] as const;
/** A task that is longer than this blocks the reader, ms. */
const LONG_MS = 50;
/** The page is left alone for so long after it has loaded, ms. */
const QUIET_MS = 2500;

type Kind = (typeof KINDS)[number];
type Figures = Record<'first paint' | 'largest paint' | 'blocking time' | 'longest task', number>;
interface Visit {
  viewport: { width: number; height: number };
  line: (typeof LINES)[keyof typeof LINES];
  kind: Kind;
  /** how many times the processor is slowed */ slow: number;
}
declare global {
  interface Window {
    /** Paints and long tasks, as the browser reports them. */
    reported: PerformanceEntry[];
  }
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Prints the figures of both kinds of page at every size and on every line. */
export async function benchStart({ slow, turns }: { slow: number; turns: number }): Promise<void> {
  const site = await serve();
  const browser = await chromium.launch({ executablePath: findChromium(), args: flags });
  try {
    for (const viewport of SIZES) {
      for (const [name, line] of Object.entries(LINES)) {
        const figures: Record<Kind, Figures[]> = { live: [], blocked: [] };
        for (let turn = 0; turn < turns; turn++)
          for (const kind of KINDS) figures[kind].push(await visit(browser, site.url, { viewport, line, kind, slow }));
        report(`${viewport.width}x${viewport.height}, ${name} line, slowed ${slow} times, ${turns} turns`, figures);
      }
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

async function visit(browser: Browser, url: string, { viewport, line, kind, slow }: Visit): Promise<Figures> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...line });
  if (kind === 'blocked') await session.send('Network.setBlockedURLs', { urls: ['*/bundles/start.js*'] });
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
  await page.addInitScript(() => {
    window.reported = [];
    for (const type of ['paint', 'largest-contentful-paint', 'longtask'])
      new PerformanceObserver((list) =>
        window.reported.push(...list.getEntries().map((entry) => entry.toJSON() as PerformanceEntry))
      ).observe({ type, buffered: true });
  });
  await page.goto(url, { waitUntil: 'load' });
  if (kind === 'live') await page.waitForFunction(() => document.documentElement.dataset.settled === 'true');
  await page.waitForTimeout(QUIET_MS);
  const reported = await page.evaluate(() => window.reported);
  await context.close();
  if (kind === 'blocked' && failed.length === 0) throw new Error('the page has no script at bundles/start.js to block');
  const tasks = reported.filter((entry) => entry.entryType === 'longtask').map((entry) => entry.duration);
  return {
    'first paint': reported.find((entry) => entry.name === 'first-contentful-paint')?.startTime ?? NaN,
    'largest paint': reported.findLast((entry) => entry.entryType === 'largest-contentful-paint')?.startTime ?? NaN,
    'blocking time': tasks.reduce((sum, ms) => sum + ms - LONG_MS, 0),
    'longest task': Math.max(0, ...tasks)
  };
}

function report(title: string, figures: Record<Kind, Figures[]>): void {
  console.log(title);
  for (const name of ['first paint', 'largest paint', 'blocking time', 'longest task'] as const) {
    const [live, blocked] = [figures.live, figures.blocked].map((all) => median(all.map((one) => one[name])));
    const ms = (value = NaN): string => `${value.toFixed(0).padStart(6)} ms`;
    console.log(
      `  ${name.padEnd(14)} ${ms(live)}, blocked ${ms(blocked)}, ratio ${((live ?? NaN) / (blocked ?? NaN)).toFixed(2)}`
    );
  }
}
