import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './site';

let site: Site;
beforeAll(async () => { site = await openSite(); });
afterAll(() => site.close());

test.each([
  ['#ballot', 'ballot'], ['#dawn-27-february', 'dawn-27-february'], ['', 'opening'],
  ['#top', 'opening'], ['#chapter-crimea', 'opening'], ['#explore-timeline', 'opening'], ['#%3Cb%3E', 'opening']
])('a page opened at "%s" is at %s when its text has been read', async (hash, step) => {
  const { page, close } = await site.visit({ path: null });
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => { document.documentElement.dataset.first = document.documentElement.dataset.step; });
  });
  await page.goto(`${site.url}${hash}`, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => document.documentElement.dataset.first !== undefined);
  expect(await page.evaluate(() => document.documentElement.dataset.first)).toBe(step);
  await close();
});
