import { beforeAll, describe, expect, test } from 'vitest';
import { atStep, frames, openSite, scrollToStep, settled, stepIds, stepOf, type Site } from './site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

/** A phone as its browser reports it: the layout is told by the viewport line of the page, not by the size of a window. */
const phone = { context: { isMobile: true, hasTouch: true, deviceScaleFactor: 2 } };

describe.each([
  [390, 844],
  [390, 664]
])('on a phone of %d x %d', (width, height) => {
  test('the story opens at its top', async () => {
    const { page, close } = await site.visit({ ...phone, width, height });
    await settled(page);
    // The browser puts a place back, or the script an address, some frames after the page is there.
    await frames(page, 24);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await stepOf(page)).toBe('opening');
    await close();
  });

  test('an address with a step opens at that step', async () => {
    const { page, close } = await site.visit({ ...phone, width, height, path: '#how-many' });
    await atStep(page, 'how-many');
    await settled(page);
    await frames(page, 24);
    expect(await stepOf(page)).toBe('how-many');
    expect(new URL(page.url()).hash).toBe('#how-many');
    await close();
  });

  test('the page is as wide as the screen, at its top and at any step', async () => {
    const { page, close } = await site.visit({ ...phone, width, height });
    await settled(page);
    const wide = () =>
      page.evaluate(() => ({
        layout: innerWidth,
        content: document.documentElement.scrollWidth,
        shown: Math.round(visualViewport?.width ?? 0)
      }));
    expect(await wide()).toEqual({ layout: width, content: width, shown: width });
    await page.evaluate(() => document.getElementById('how-many')?.scrollIntoView({ behavior: 'instant' }));
    await atStep(page, 'how-many');
    await settled(page);
    expect(await wide()).toEqual({ layout: width, content: width, shown: width });
    await close();
  });
});

test('the rail has a ring for a key, and none for a finger, whichever came before', async () => {
  const { page, close } = await site.visit({ ...phone, width: 390, height: 844, path: '#paris' });
  await settled(page);
  const rail = page.locator('.rail svg');
  const ring = () => rail.evaluate((svg) => getComputedStyle(svg).outlineStyle);
  await page.touchscreen.tap(200, 28);
  await expect.poll(() => stepOf(page)).not.toBe('paris');
  expect(await ring()).toBe('none');
  await page.keyboard.press('ArrowRight');
  await expect.poll(ring).toBe('solid');
  await page.touchscreen.tap(120, 28);
  await expect.poll(ring).toBe('none');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  expect(await rail.evaluate((svg) => svg === document.activeElement)).toBe(true);
  expect(await ring()).toBe('solid');
  await close();
});

test('a window of another size keeps the filters of the timeline, and loads no part of the map twice', async () => {
  const { page, close } = await site.visit({ path: null });
  const asked: string[] = [];
  page.on('request', (request) => {
    const part = /\/bundles\/([^/]+)\.js/.exec(request.url())?.[1];
    if (part) asked.push(part);
  });
  await page.goto(site.url);
  await scrollToStep(page, (await stepIds(page)).at(-1) ?? '');
  await settled(page);
  const box = page.locator('#explore-timeline input[value="talks"]');
  await box.uncheck();
  const talks = page.locator('#explore-timeline li[data-track="talks"]').first();
  const calls = page.locator('#explore-timeline li[data-track="calls"]').first();
  await calls.locator('summary').click();
  for (const [width, height] of [
    [390, 844],
    [1280, 800],
    [1024, 768],
    [1280, 800]
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.waitForFunction((w) => innerWidth === w, width);
    await settled(page);
    expect(await box.isChecked(), `${width} px`).toBe(false);
    expect(await talks.isVisible(), `${width} px`).toBe(false);
    expect(await calls.locator('details').evaluate((details) => details.hasAttribute('open')), `${width} px`).toBe(
      true
    );
  }
  expect(asked.length).toBeGreaterThan(4);
  expect([...asked].sort()).toEqual([...new Set(asked)].sort());
  await close();
});
