// What moves while a reader scrolls, and what does not for readers who want less motion.
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openSite, scrollToStep, settled, stepIds, type Site } from './site';

let site: Site;
let ids: string[];
beforeAll(async () => {
  site = await openSite();
  const { page, close } = await site.visit();
  ids = await stepIds(page);
  await close();
});

/** A small window, so that a machine without a graphics card draws more than a few frames of a flight. */
const small = { width: 960, height: 600 };

/** How many times the map's camera moves on the way to a step, from frame to frame, until it rests. */
const moves = (page: Page, id: string) =>
  page.evaluate(
    (step) =>
      new Promise<number>((resolve) => {
        const camera = () => document.querySelector('.stage-map svg g[transform]')?.getAttribute('transform') ?? '';
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
  const { page, close } = await site.visit(small);
  let most = 0;
  // A busy machine may draw a whole flight in one frame: there and back again until it has time for two.
  for (let flight = 0; flight < 12 && most < 2; flight++)
    for (const id of (await flightTo(page)).reverse()) most = Math.max(most, await moves(page, id));
  expect(most).toBeGreaterThan(1);
  await close();
});

test('with reduced motion it cuts', async () => {
  const { page, close } = await site.visit({ ...small, reducedMotion: true });
  const [, to] = await flightTo(page);
  expect(await moves(page, to)).toBe(1);
  await close();
});

test('the visible switch does the same for those who never set the system one', async () => {
  const { page, close } = await site.visit(small);
  await page.locator('.settings [data-set="motion"]').first().click();
  await page.waitForFunction(() => document.documentElement.dataset.motion === 'less');
  const [, to] = await flightTo(page);
  expect(await moves(page, to)).toBe(1);
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

/** Everything drawn on the stage: elements with their attributes in one order, and their text. */
const drawn = (page: Page) =>
  page.$eval('.stage', (stage) =>
    [...stage.querySelectorAll('*')]
      .map((element) => {
        const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
        return `${element.tagName} ${attributes.join(' ')} ${element.childElementCount ? '' : element.textContent}`;
      })
      .join('\n')
  );

test.each([
  ['eighteen-march', 'how-many-in-crimea'],
  ['climate-of-fear', 'five-meetings']
])('from %s to %s the paper is there before its figure', async (from, to) => {
  const { page, close } = await site.visit(small);
  await scrollToStep(page, from);
  await settled(page);
  const seen = await page.evaluate(
    (step) =>
      new Promise<string[]>((resolve) => {
        document.getElementById(step)?.scrollIntoView({ behavior: 'instant' });
        const maps: string[] = [];
        const frame = () => {
          if (document.documentElement.dataset.step === step)
            maps.push(getComputedStyle(document.querySelector('.stage-map') ?? document.body).visibility);
          if (maps.length < 10) requestAnimationFrame(frame);
          else resolve(maps);
        };
        requestAnimationFrame(frame);
      }),
    to
  );
  expect(new Set(seen)).toEqual(new Set(['hidden']));
  await close();
});

test('scrolling back restores the picture of a step exactly', async () => {
  const { page, close } = await site.visit({ reducedMotion: true });
  const id = ids[12] ?? '';
  await scrollToStep(page, id);
  await settled(page);
  const before = await drawn(page);
  for (const other of [ids[25] ?? '', ids[2] ?? '', id]) await scrollToStep(page, other);
  await settled(page);
  await expect.poll(() => drawn(page), { timeout: 10_000 }).toBe(before);
  await close();
});

test('where a finer map takes the place of a coarse one, land is never seen through to the sea', async () => {
  const { page, close } = await site.visit(small);
  const [, to] = await flightTo(page);
  const seen = await page.evaluate(
    (step) =>
      new Promise<{ drawn: string[]; least: number }>((resolve) => {
        const drawn = new Set<string>();
        let least = 1;
        let frames = 0;
        const frame = () => {
          const level = document.querySelector('.stage-map .level');
          drawn.add(level?.querySelector('.other')?.id ?? 'none');
          least = Math.min(least, level ? Number(getComputedStyle(level).opacity) : 0);
          frames += 1;
          const { step: at, settled } = document.documentElement.dataset;
          if (frames > 30 && at === step && settled === 'true') resolve({ drawn: [...drawn], least });
          else requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
        document.getElementById(step)?.scrollIntoView({ behavior: 'instant' });
      }),
    to
  );
  await close();
  expect(seen).toEqual({ drawn: ['map-wide-other', 'map-country-other'], least: 1 });
});
