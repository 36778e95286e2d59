// npm run shots: a picture of every step of the built site, into shots/<size>-<theme>/<nn>-<id>.png (not committed).
//   npm run shots -- [--dark] [--only id,id] [--size 390x844,1280x800] [--scale 1]
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium, flags } from './chromium.ts';
import { serve } from './serve.ts';

const { values } = parseArgs({
  options: {
    dark: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    size: { type: 'string', default: '390x844,1280x800' },
    scale: { type: 'string', default: '1' }
  }
});
const theme = values.dark ? 'dark' : 'light';
const only = values.only.split(',').filter(Boolean);
const sizes = values.size.split(',').map((size) => size.split('x').map(Number) as [number, number]);

const site = await serve();
const browser = await chromium.launch({ executablePath: findChromium(), args: flags });
let failed = 0;
try {
  for (const [width, height] of sizes) await shoot(width, height);
} finally {
  await browser.close();
  await site.close();
}
process.exitCode = failed ? 1 : 0;

/** Every step at one size. One page serves all: going to another hash is what a reader's link does. */
async function shoot(width: number, height: number): Promise<void> {
  const dir = `shots/${width}x${height}-${theme}`;
  mkdirSync(dir, { recursive: true });
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: Number(values.scale),
    colorScheme: theme
  });
  const page = await context.newPage();
  await page.goto(site.url);
  const ids = await page.$$eval('[data-step][id]', (steps) => steps.map((step) => step.id));
  const all = ['opening', ...ids];
  const begun = performance.now();
  for (const [i, id] of all.entries()) {
    if (only.length && !only.includes(id)) continue;
    const name = `${String(i).padStart(2, '0')}-${id}`;
    try {
      await page.goto(id === 'opening' ? 'about:blank' : `${site.url}#${id}`);
      if (id === 'opening') await page.goto(site.url);
      await page.waitForFunction(
        (step) =>
          document.documentElement.dataset.settled === 'true' &&
          (step === 'opening' || document.documentElement.dataset.step === step),
        id,
        { timeout: 10_000 }
      );
      await page.evaluate(() => document.fonts.ready);
      await page.waitForFunction(() => document.getAnimations().every((a) => a.playState !== 'running'));
      await page.screenshot({ path: `${dir}/${name}.png` });
      console.log(`${width}x${height} ${theme}  ${name}`);
    } catch (error) {
      failed += 1;
      const state = await page.evaluate(() => ({ ...document.documentElement.dataset }));
      console.error(
        `${width}x${height} ${theme}  ${name}  not settled: ${JSON.stringify(state)} (${String(error).split('\n')[0]})`
      );
      await page.screenshot({ path: `${dir}/${name}.png` });
    }
  }
  console.log(`${dir}: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  await context.close();
}
