// npm run bench: scrolls the built story from top to bottom at 3,000 px/s and prints how smoothly it went; then how long
// after a scroll the picture changes, in the article and in a frame that another site scrolls. No judgement.
//   npm run bench -- [--size 390x844] [--speed 3000] [--slow 4]
//   npm run bench -- --dev    how long a save takes to show while working
//   npm run bench -- --start [--turns 5]    the start of the page, against the same page with its script blocked
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { chromium, type Frame, type Page } from 'playwright-core';
import { benchDev } from './bench-dev.ts';
import { benchStart } from './bench-start.ts';
import { findChromium, flags } from './chromium.ts';
import { serve } from './serve.ts';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '390x844,1280x800' },
    speed: { type: 'string', default: '3000' },
    slow: { type: 'string', default: '1' },
    turns: { type: 'string', default: '5' },
    start: { type: 'boolean', default: false },
    dev: { type: 'boolean', default: false }
  }
});
if (values.dev) {
  await benchDev();
  process.exit();
}
if (values.start) {
  await benchStart({ slow: Math.max(4, Number(values.slow)), turns: Number(values.turns) });
  process.exit();
}
declare global {
  interface Window {
    /** When the page was scrolled last, and when the picture changed first after it, ms. */
    scrolledAt?: number;
    changedAt?: number;
  }
}

/** Jumps by which the picture's answer is taken, and the quiet after each: a step that follows closer was flown past, ms. */
const JUMPS = 24;
const QUIET = 600;
const site = await serve();
/** Another site than the story's, to a browser. */
const publisher = createServer((_, response) =>
  response.setHeader('content-type', 'text/html').end(hostPage(site.url))
);
await new Promise<void>((ready) => {
  publisher.listen(0, '127.0.0.1', ready);
});
const browser = await chromium.launch({ executablePath: findChromium(), args: flags });
try {
  for (const size of values.size.split(',')) {
    const [width, height] = size.split('x').map(Number) as [number, number];
    const context = await browser.newContext({ viewport: { width, height } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slow) });
    await page.goto(site.url);
    await page.waitForFunction(() => document.documentElement.dataset.settled === 'true');
    report(size, await page.evaluate(scrollThrough, Number(values.speed)));
    const own = await answers(page, page.mainFrame());
    await page.goto(`http://localhost:${(publisher.address() as AddressInfo).port}/`);
    await page.locator('[data-story-embed][data-mode=scroll]').waitFor();
    const frame = page.frames().find((one) => one.url().includes('/embed/story/'));
    if (!frame) throw new Error('the frame of the story is missing');
    await frame.waitForFunction(() => document.documentElement.dataset.settled === 'true');
    reportAnswers(own, await answers(page, frame));
    await context.close();
  }
} finally {
  await browser.close();
  await site.close();
  publisher.close();
}

/** An article around the story as the builder gives it, without a word of its own. */
function hostPage(url: string): string {
  return `<!doctype html><meta name="viewport" content="width=device-width"><body style="margin:0"><div data-story-embed id="story">
<iframe src="${url}embed/story/" title="story" width="100%" height="640" style="display:block;border:0"></iframe></div><script src="${url}embed.js"></script>`;
}

/**
 * Jumps through the story, and takes the time from each scroll event of the page to the first change in the picture, ms.
 * @param page   what scrolls
 * @param frame  what holds the picture
 */
async function answers(page: Page, frame: Frame): Promise<number[]> {
  await page.evaluate(() =>
    window.addEventListener(
      'scroll',
      () => {
        window.scrolledAt = performance.timeOrigin + performance.now();
      },
      { capture: true, passive: true }
    )
  );
  await frame.evaluate(() => {
    const changed = () => {
      window.changedAt ??= performance.timeOrigin + performance.now();
    };
    new window.MutationObserver(changed).observe(document.querySelector('.stage')!, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true
    });
  });
  const times: number[] = [];
  for (let jump = 1; jump <= JUMPS; jump++) {
    await frame.evaluate(() => {
      window.changedAt = undefined;
    });
    await page.evaluate(
      (share) => scrollTo({ top: share * (document.documentElement.scrollHeight - innerHeight), behavior: 'instant' }),
      jump / (JUMPS + 1)
    );
    await page.waitForTimeout(QUIET);
    const changedAt = await frame.evaluate(() => window.changedAt);
    // Between two places that have the same picture nothing changes.
    if (changedAt) times.push(changedAt - ((await page.evaluate(() => window.scrolledAt)) ?? changedAt));
  }
  return times.sort((a, b) => a - b);
}

function reportAnswers(own: number[], framed: number[]): void {
  const at = (times: number[], share: number): number => times[Math.floor(share * (times.length - 1))] ?? NaN;
  const line = (name: string, times: number[]): void =>
    console.log(`  ${name}  p50 ${at(times, 0.5).toFixed(1)} ms, p95 ${at(times, 0.95).toFixed(1)} ms`);
  console.log(`  from a scroll to the change of the picture, ${own.length} and ${framed.length} jumps:`);
  line('article   ', own);
  line('in a frame', framed);
  console.log(
    `  ratio       p50 ${(at(framed, 0.5) / at(own, 0.5)).toFixed(2)}, p95 ${(at(framed, 0.95) / at(own, 0.95)).toFixed(2)}`
  );
}

/** What a run through the story gave: ms of each frame and of each long task, and how far it went. */
interface Scrolled {
  frames: number[];
  longTasks: number[];
  px: number;
}

/** Runs in the page: scrolls by the clock, so that a slow frame is followed by a longer jump, as under a finger. */
async function scrollThrough(pxPerSecond: number): Promise<Scrolled> {
  const longTasks: number[] = [];
  const observer = new PerformanceObserver((list) =>
    longTasks.push(...list.getEntries().map((entry) => entry.duration))
  );
  observer.observe({ type: 'longtask' });
  const end = document.documentElement.scrollHeight - innerHeight;
  const frames = await new Promise<number[]>((resolve) => {
    const times: number[] = [];
    let first: number | null = null;
    let last: number | null = null;
    const step = (now: number): void => {
      first ??= now;
      if (last !== null) times.push(now - last);
      last = now;
      const y = ((now - first) / 1000) * pxPerSecond;
      scrollTo({ top: Math.min(y, end), behavior: 'instant' });
      if (y < end) requestAnimationFrame(step);
      else resolve(times);
    };
    requestAnimationFrame(step);
  });
  observer.disconnect();
  return { frames, longTasks, px: end };
}

function report(size: string, { frames, longTasks, px }: Scrolled): void {
  const sorted = [...frames].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
  console.log(`${size}  ${px} px at ${values.speed} px/s, processor slowed ${values.slow} times`);
  console.log(`  frames      ${frames.length}`);
  console.log(`  p50         ${at(0.5).toFixed(1)} ms`);
  console.log(`  p95         ${at(0.95).toFixed(1)} ms`);
  console.log(`  longest     ${at(1).toFixed(1)} ms`);
  console.log(`  over 33 ms  ${frames.filter((ms) => ms > 33.4).length}`);
  console.log(`  long tasks  ${longTasks.length}, ${longTasks.reduce((sum, ms) => sum + ms, 0).toFixed(0)} ms in all`);
}
