import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, scrollToStep, settled, stepIds, type Site } from './site';

let site: Site;
let ids: string[];
beforeAll(async () => {
  site = await openSite();
  const { page, close } = await site.visit();
  ids = await stepIds(page);
  await close();
});
afterAll(() => site.close());

/** Counts how many frames in a row the map's camera stands elsewhere than in the frame before, until it rests. */
const framesInFlight = (page: Page, id: string) =>
  page.evaluate(
    (step) =>
      new Promise<number>((resolve) => {
        const camera = () => document.querySelector('.stage-map svg')?.innerHTML.match(/transform="[^"]*"/)?.[0] ?? '';
        let last = camera();
        let moved = 0;
        let frames = 0;
        const element = document.getElementById(step);
        scrollBy({ top: (element?.getBoundingClientRect().top ?? 0) - innerHeight * 0.4, behavior: 'instant' });
        const frame = () => {
          const now = camera();
          if (now !== last) moved += 1;
          last = now;
          frames += 1;
          const { step: at, settled } = document.documentElement.dataset;
          if (frames > 30 && at === step && settled === 'true') resolve(moved);
          else requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      }),
    id
  );

/** The first step whose shot differs from the step before, where both show the map. */
const flightTo = async (page: Page): Promise<[string, string]> => {
  const from = ids.findIndex((id) => id === 'map-of-the-question');
  expect(from).toBeGreaterThan(0);
  await scrollToStep(page, ids[from - 1] ?? '');
  await settled(page);
  return [ids[from - 1] ?? '', ids[from] ?? ''];
};

test('the camera flies between two shots', async () => {
  const { page, close } = await site.visit();
  const [, to] = await flightTo(page);
  expect(await framesInFlight(page, to)).toBeGreaterThan(3);
  await close();
});

test('with reduced motion it cuts', async () => {
  const { page, close } = await site.visit({ reducedMotion: true });
  const [, to] = await flightTo(page);
  expect(await framesInFlight(page, to)).toBeLessThanOrEqual(3);
  await close();
});

test('the visible switch does the same for those who never set the system one', async () => {
  const { page, close } = await site.visit();
  await page.locator('nav.controls button[aria-pressed]').click();
  await page.waitForFunction(() => document.documentElement.dataset.motion === 'less');
  const [, to] = await flightTo(page);
  expect(await framesInFlight(page, to)).toBeLessThanOrEqual(3);
  await close();
});

test('with reduced motion no transition or animation of the page lasts longer than 150 ms', async () => {
  const { page, close } = await site.visit({ reducedMotion: true });
  const long = new Set<string>();
  for (const id of ids.filter((_, i) => i % 6 === 0)) {
    await scrollToStep(page, id);
    await settled(page);
    const found = await page.evaluate(() =>
      document
        .getAnimations()
        .filter((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0) > 151)
        .map((animation) => {
          const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null;
          return `${target?.tagName}.${target?.getAttribute('class')}`;
        })
    );
    for (const name of found) long.add(`${id}: ${name}`);
  }
  expect([...long]).toEqual([]);
  await close();
});

test('scrolling back restores the picture of a step exactly', async () => {
  const { page, close } = await site.visit({ reducedMotion: true });
  const id = ids[12] ?? '';
  const drawn = () => page.$eval('.stage', (stage) => stage.innerHTML.replace(/<!--.*?-->/g, ''));
  await scrollToStep(page, id);
  await settled(page);
  const before = await drawn();
  for (const other of [ids[25] ?? '', ids[2] ?? '', id]) await scrollToStep(page, other);
  await settled(page);
  await page.waitForFunction((html) => document.querySelector('.stage')?.innerHTML.replace(/<!--.*?-->/g, '') === html, before);
  await close();
});
