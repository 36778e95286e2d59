import { beforeAll, describe, expect, test } from 'vitest';
import { atStep, openSite, scrollIntoPlace, scrollToStep, settled, stepIds, stepOf, type Site } from './site';

let site: Site;
let ids: string[];

beforeAll(async () => {
  site = await openSite();
  const { page, close } = await site.visit();
  ids = await stepIds(page);
  await close();
});

const sizes = [
  { name: 'desktop', width: 1280, height: 800 },
  { name: 'phone', width: 390, height: 844 }
];

describe.each(sizes)('on a $name', (size) => {
  test('the address of every step opens the story at that step, and at no other on the way', async () => {
    const visit = await site.visit({ ...size, path: null });
    for (const id of ids) {
      await visit.page.goto('about:blank');
      await visit.page.goto(`${site.url}#${id}`);
      await atStep(visit.page, id);
      await settled(visit.page);
      expect(await stepOf(visit.page)).toBe(id);
      expect(await visit.page.evaluate(() => window.told?.map((told) => told.id))).toEqual([id]);
    }
    await visit.close();
  });

  test('the next step lies where the reader is led to: its text is on the screen with its picture', async () => {
    const { page, close } = await site.visit({ ...size, path: null });
    for (const id of [ids[0] ?? '', ids[ids.length >> 1] ?? '', ids.at(-1) ?? '']) {
      await page.goto('about:blank');
      await page.goto(`${site.url}#${id}`);
      await atStep(page, id);
      const top = await page.evaluate(
        (step) => document.querySelector(`#${step} .text`)?.getBoundingClientRect().top ?? -1,
        id
      );
      expect(top, id).toBeGreaterThan(48);
      expect(top, id).toBeLessThan(size.height);
    }
    await close();
  });
});

test('a fling of 5,000 px/s ends at the right step, and the steps it flew past are not told', async () => {
  const { page, close } = await site.visit({ width: 390, height: 844 });
  const target = ids[Math.floor(ids.length * 0.7)] ?? '';
  let fewest = Infinity;
  // A busy machine may halt in the middle of a fling, where the reader then is: again until one is as fast as a finger's.
  for (let fling = 0; fling < 8 && fewest >= ids.length / 4; fling++) {
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await atStep(page, 'opening');
    await settled(page);
    await page.evaluate(() => window.told?.splice(0));
    await page.evaluate(async (id) => {
      const element = document.getElementById(id);
      const end = scrollY + (element?.getBoundingClientRect().top ?? 0) - innerHeight * 0.3;
      await new Promise<void>((resolve) => {
        const begun = performance.now();
        const frame = () => {
          const y = ((performance.now() - begun) / 1000) * 5000;
          scrollTo({ top: Math.min(end, y), behavior: 'instant' });
          if (y < end) requestAnimationFrame(frame);
          else resolve();
        };
        requestAnimationFrame(frame);
      });
    }, target);
    await atStep(page, target);
    await settled(page);
    expect(await stepOf(page)).toBe(target);
    const told = await page.evaluate(() => window.told?.map((step) => step.id) ?? []);
    expect(told.at(-1)).toBe(target);
    fewest = Math.min(fewest, told.length);
  }
  expect(fewest).toBeLessThan(ids.length / 4);
  await close();
});

test('a reload in the middle comes back to the same step', async () => {
  const { page, close } = await site.visit();
  const target = ids[Math.floor(ids.length / 2)] ?? '';
  await scrollToStep(page, target);
  await page.reload();
  await atStep(page, target);
  await settled(page);
  expect(await stepOf(page)).toBe(target);
  await close();
});

test.each([
  ['a narrower window', 1280, 800, 900, 700],
  ['a phone turned on its side', 390, 844, 844, 390],
  ['a tablet turned upright', 1024, 768, 768, 1024],
  ['a desktop window made as narrow as a phone', 1280, 800, 390, 844]
])('%s keeps the step', async (_, width, height, newWidth, newHeight) => {
  const { page, close } = await site.visit({ width, height });
  const target = ids[Math.floor(ids.length / 3)] ?? '';
  await scrollToStep(page, target);
  await settled(page);
  await page.setViewportSize({ width: newWidth, height: newHeight });
  await page.waitForFunction((w) => innerWidth === w, newWidth);
  await settled(page);
  await atStep(page, target);
  await page.setViewportSize({ width, height });
  await page.waitForFunction((w) => innerWidth === w, width);
  await settled(page);
  await atStep(page, target);
  await close();
});

test('the address bar follows the step without adding to the history: Back leaves the story', async () => {
  const { page, close } = await site.visit({ path: null });
  await page.goto(`${site.url}icon.svg`);
  await page.goto(site.url);
  for (const id of ids.slice(0, 6)) await scrollToStep(page, id);
  expect(new URL(page.url()).hash).toBe(`#${ids[5]}`);
  await page.goBack();
  expect(page.url()).toBe(`${site.url}icon.svg`);
  await page.goForward();
  await atStep(page, ids[5] ?? '');
  await close();
});

test('a changed hash on the open page goes to that step', async () => {
  const { page, close } = await site.visit();
  for (const i of [20, 4, 33]) {
    const id = ids[i] ?? '';
    await page.evaluate((hash) => {
      location.hash = hash;
    }, id);
    await atStep(page, id);
    await settled(page);
    expect(await stepOf(page)).toBe(id);
  }
  await close();
});

test('a jump across many steps and straight back ends where it began', async () => {
  const { page, close } = await site.visit();
  await scrollToStep(page, ids[3] ?? '');
  await scrollIntoPlace(page, ids[30] ?? '');
  await scrollToStep(page, ids[3] ?? '');
  await settled(page);
  expect(await stepOf(page)).toBe(ids[3]);
  await close();
});
