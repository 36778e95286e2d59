// npm run bench: scrolls the built story from top to bottom at 3,000 px/s and prints how smoothly it went. No judgement.
//   npm run bench -- [--size 390x844] [--speed 3000] [--slow 4]
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium, flags } from './chromium.mjs';
import { serve } from './serve.mjs';

const { values } = parseArgs({
  options: { size: { type: 'string', default: '390x844,1280x800' }, speed: { type: 'string', default: '3000' }, slow: { type: 'string', default: '1' } }
});
const site = await serve();
const browser = await chromium.launch({ executablePath: findChromium(), args: flags });
try {
  for (const size of values.size.split(',')) {
    const [width, height] = size.split('x').map(Number);
    const context = await browser.newContext({ viewport: { width, height } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slow) });
    await page.goto(site.url);
    await page.waitForFunction(() => document.documentElement.dataset.settled === 'true');
    report(size, await page.evaluate(scrollThrough, Number(values.speed)));
    await context.close();
  }
} finally {
  await browser.close();
  await site.close();
}

/** Runs in the page: scrolls by the clock, so that a slow frame is followed by a longer jump, as under a finger. */
async function scrollThrough(pxPerSecond) {
  const longTasks = [];
  const observer = new PerformanceObserver((list) => longTasks.push(...list.getEntries().map((entry) => entry.duration)));
  observer.observe({ type: 'longtask' });
  const end = document.documentElement.scrollHeight - innerHeight;
  const frames = await new Promise((resolve) => {
    const times = [];
    let first = null;
    let last = null;
    const step = (now) => {
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

function report(size, { frames, longTasks, px }) {
  const sorted = frames.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  console.log(`${size}  ${px} px at ${values.speed} px/s, processor slowed ${values.slow} times`);
  console.log(`  frames      ${frames.length}`);
  console.log(`  p50         ${at(0.5).toFixed(1)} ms`);
  console.log(`  p95         ${at(0.95).toFixed(1)} ms`);
  console.log(`  longest     ${at(1).toFixed(1)} ms`);
  console.log(`  over 33 ms  ${frames.filter((ms) => ms > 33.4).length}`);
  console.log(`  long tasks  ${longTasks.length}, ${longTasks.reduce((sum, ms) => sum + ms, 0).toFixed(0)} ms in all`);
}
