import { beforeAll, expect, test } from 'vitest';
import { atStep, openSite, settled, type Site } from './site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

test.each([
  ['#ballot', 'ballot'],
  ['#dawn-27-february', 'dawn-27-february'],
  ['', 'opening'],
  ['#top', 'opening'],
  ['#chapter-crimea', 'opening'],
  ['#explore-timeline', 'opening'],
  ['#%3Cb%3E', 'opening']
])('a page opened at "%s" is at %s before its script comes', async (hash, step) => {
  const { page, close } = await site.visit({ path: null });
  // Without the reader's script, which names the step again: what is left is what the first paint sees.
  await page.route('**/bundles/start.js*', (route) => route.abort());
  await page.goto(`${site.url}${hash}`, { waitUntil: 'domcontentloaded' });
  expect(await page.evaluate(() => document.documentElement.dataset.step)).toBe(step);
  await close();
});

test.each(['#washington-coy', 's/washington-coy/'])(
  'an address that a step had before, %s, opens the step',
  async (address) => {
    const { page, close } = await site.visit({ path: null });
    await page.goto(`${site.url}${address}`);
    await page.waitForFunction(
      () =>
        document.documentElement.dataset.settled === 'true' &&
        document.documentElement.dataset.step === 'washingtons-answer'
    );
    expect(new URL(page.url()).hash).toBe('#washingtons-answer');
    await close();
  }
);

test.each([
  [390, 844],
  [600, 800],
  [680, 1024],
  [768, 1024],
  [820, 1180],
  [1280, 800]
])('the story opens with its opening on %i x %i, under its own address', async (width, height) => {
  const { page, close } = await site.visit({ width, height });
  await atStep(page, 'opening');
  await settled(page);
  await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
  expect(await page.evaluate(() => [document.documentElement.dataset.step, scrollY, location.hash])).toEqual([
    'opening',
    0,
    ''
  ]);
  await close();
});
