import type { Route } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { changed } from './held';
import { atStep, openSite, scrollToStep, settled, type Site } from './site';

// The figures that follow the scroll or a choice are a script of their own, which comes after the first shot.
const LIVE = '**/bundles/live.js*';
let site: Site;

beforeAll(async () => {
  site = await openSite();
});

/** Boxes of the figure on the stage, px: as the build drew it, or live. Runs in the page. */
const boxes = (): Record<'drawn' | 'live', number[][]> => {
  const find = (selector: string) =>
    [...document.querySelectorAll(selector)].map((svg) => {
      const { left, top, width } = svg.getBoundingClientRect();
      return [left, top, width].map(Math.round);
    });
  return { drawn: find('.stage .panel > svg.drawn'), live: find('.stage .panel > svg.figure') };
};

describe.each([
  [1280, 800],
  [390, 844]
])('the figures that move, on %i x %i', (width, height) => {
  test.each(['five-days', 'five-meetings'])(
    'until its script has come, %s has its last state in the same place',
    async (step) => {
      const { page, heard, close } = await site.visit({ width, height, reducedMotion: true, path: null });
      let release: () => void = () => undefined;
      const held = new Promise<void>((done) => (release = done));
      await page.route(LIVE, async (route) => {
        await held;
        await route.continue();
      });
      // A script that is on its way holds back `load`.
      await page.goto(`${site.url}#${step}`, { waitUntil: 'domcontentloaded' });
      await atStep(page, step);
      await page.waitForSelector('.stage .panel > svg.drawn');
      const before = await page.evaluate(boxes);
      expect(before).toEqual({ drawn: [expect.any(Array)], live: [] });
      release();
      await settled(page);
      await page.waitForSelector('.stage .panel > svg.figure');
      expect(await page.evaluate(boxes)).toEqual({ drawn: [], live: before.drawn });
      expect(heard).toEqual([]);
      await close();
    }
  );
});

const failures: [how: string, fail: (route: Route) => Promise<void>][] = [
  ['does not come', (route) => route.abort()],
  [
    'is cut on its way',
    (route) => route.fulfill({ contentType: 'text/javascript', body: '(function(a){var storyLive=' })
  ],
  [
    'is of another build',
    (route) => route.fulfill({ contentType: 'text/javascript', body: 'storyRuntime_other.mount' })
  ]
];

test.each(failures)('a script of figures that %s is tried again at the next step', async (_, fail) => {
  const { page, close } = await site.visit({ path: null });
  let isDown = true;
  await page.route(LIVE, (route) => (isDown ? fail(route) : route.continue()));
  await page.goto(`${site.url}#eighteen-march`);
  await atStep(page, 'eighteen-march');
  await page.waitForSelector('.stage .panel > svg.drawn');
  expect(await page.evaluate(() => document.documentElement.dataset.live)).toBeUndefined();
  isDown = false;
  await scrollToStep(page, 'five-meetings');
  await settled(page);
  await page.waitForSelector('.stage .panel > svg.figure');
  await close();
});

const faults: [how: string, code: string, heard: string[]][] = [
  ['throws', ';storyBundles.live.days=()=>{throw Error("no days")};', ['error: no days']],
  ['is missing in its script', ';delete storyBundles.live.days;', []]
];

test.each(faults)(
  'a live figure that %s is drawn as its last state, and the figures before and after it as ever',
  async (_, code, said) => {
    const { page, heard, close } = await site.visit({ path: null });
    await page.route(
      LIVE,
      changed((script) => script + code)
    );
    await page.goto(`${site.url}#two-rooms`);
    await settled(page);
    const figures = () => page.locator('.stage .panel > svg').evaluateAll((all) => all.map((svg) => svg.outerHTML));
    const before = await figures();
    await scrollToStep(page, 'five-days');
    await page.waitForSelector('.stage .panel > svg.drawn svg.figure');
    expect(await figures()).toHaveLength(1);
    expect(await figures()).not.toEqual(before);
    await scrollToStep(page, 'two-readings');
    await page.waitForFunction(() => document.querySelector('.stage .panel')?.textContent?.includes('government?'));
    await scrollToStep(page, 'five-meetings');
    await page.waitForSelector('.stage .panel > svg.figure');
    expect(await figures()).toHaveLength(1);
    expect(heard).toEqual(said);
    await close();
  }
);

test('a script that brings no figure leaves the last state of each, and offers no choice that nothing would show', async () => {
  const { page, close } = await site.visit({ path: null });
  await page.route(
    LIVE,
    changed((script) => `${script};storyBundles.live={};`)
  );
  await page.goto(`${site.url}#a-range-not-a-number`);
  await settled(page);
  await page.waitForSelector('.stage .panel > svg.drawn');
  const choice = page.locator('.slip fieldset').first();
  expect(await choice.evaluate((element) => getComputedStyle(element).visibility)).toBe('hidden');
  await close();
});

test('rows of the tables that do not come are asked for again at the next step; until then no mark of them is drawn', async () => {
  const { page, close } = await site.visit({ path: null });
  let isDown = true;
  await page.route('**/bundles/tables.js*', (route) => (isDown ? route.abort() : route.continue()));
  await page.goto(`${site.url}#eighteen-march`);
  await atStep(page, 'eighteen-march');
  await page.waitForSelector('.stage .panel > svg.drawn');
  expect(await page.locator('.stage .mark.taken').count()).toBe(0);
  isDown = false;
  await scrollToStep(page, 'five-meetings');
  await page.waitForSelector('.stage .panel > svg.figure');
  await scrollToStep(page, 'surrounded');
  await settled(page);
  expect(await page.locator('.stage .mark.surrounded').count()).toBeGreaterThan(3);
  await close();
});

test('a choice that only the live dots can show is offered once they are there', async () => {
  const { page, close } = await site.visit({ path: null });
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => (release = done));
  await page.route(LIVE, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${site.url}#a-range-not-a-number`, { waitUntil: 'domcontentloaded' });
  const choice = page.locator('.slip fieldset').first();
  await page.waitForFunction(() => document.documentElement.dataset.js === 'true');
  expect(await choice.evaluate((element) => getComputedStyle(element).visibility)).toBe('hidden');
  release();
  await settled(page);
  expect(await choice.evaluate((element) => getComputedStyle(element).visibility)).toBe('visible');
  await close();
});
