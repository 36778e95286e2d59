import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { atStep, openSite, scrollToStep, stepIds, type Site } from './site';

let site: Site;
let ids: string[];

beforeAll(async () => {
  site = await openSite();
  const { page, close } = await site.visit();
  ids = await stepIds(page);
  await close();
});

test('j goes to the next step and k to the one before', async () => {
  const { page, close } = await site.visit();
  await atStep(page, 'opening');
  for (const id of ids.slice(0, 4)) {
    await page.keyboard.press('j');
    await atStep(page, id);
    await restOfScroll(page);
  }
  for (const id of ids.slice(0, 3).reverse()) {
    await page.keyboard.press('k');
    await atStep(page, id);
    await restOfScroll(page);
  }
  await close();
});

test('the buttons do the same, and are named', async () => {
  const { page, close } = await site.visit({ reducedMotion: true });
  const [back, next] = await page.locator('nav.controls button[aria-keyshortcuts]').all();
  expect(await back?.isDisabled()).toBe(true);
  await next?.click();
  await atStep(page, ids[0] ?? '');
  await next?.click();
  await atStep(page, ids[1] ?? '');
  await back?.click();
  await atStep(page, ids[0] ?? '');
  await close();
});

test('Page Down and the arrow keys scroll as in any page', async () => {
  const { page, close } = await site.visit({ reducedMotion: true });
  await atStep(page, 'opening');
  for (const key of ['PageDown', 'ArrowDown', 'Space']) {
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press(key);
    await page.waitForFunction((y) => scrollY > y, before);
    await restOfScroll(page);
  }
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press('PageUp');
  await page.waitForFunction((y) => scrollY < y, before);
  await close();
});

test('the date rail is a slider over the steps: arrows, Home and End', async () => {
  const { page, close } = await site.visit({ reducedMotion: true });
  await scrollToStep(page, ids[2] ?? '');
  const rail = page.getByRole('slider').first();
  await rail.focus();
  expect(await rail.getAttribute('aria-valuenow')).toBe('3');
  await page.keyboard.press('ArrowRight');
  await atStep(page, ids[3] ?? '');
  expect(await rail.getAttribute('aria-valuetext')).not.toBe('');
  await page.keyboard.press('ArrowLeft');
  await atStep(page, ids[2] ?? '');
  await page.keyboard.press('End');
  await atStep(page, ids.at(-1) ?? '');
  await page.keyboard.press('Home');
  await atStep(page, 'opening');
  await page.keyboard.press('ArrowLeft');
  expect(await rail.getAttribute('aria-valuenow')).toBe('0');
  expect(await rail.evaluate((element) => element === document.activeElement)).toBe(true);
  await close();
});

test('a drag along the date rail walks through the days, and letting go is no click', async () => {
  const { page, close } = await site.visit({ reducedMotion: true });
  await atStep(page, 'opening');
  const rail = page.getByRole('slider').first();
  const [first, last] = await Promise.all(
    ['5 March', '24 March'].map((day) =>
      rail
        .locator('circle.talk')
        .filter({ hasText: `, ${day}` })
        .boundingBox()
    )
  );
  if (!first || !last) throw new Error('the rail has no discs for 5 and 24 March');
  await page.mouse.move(first.x + 4, first.y + 4);
  await page.mouse.down();
  for (const x of [first.x + 14, (first.x + last.x) / 2, last.x + 4]) {
    const before = await rail.getAttribute('aria-valuenow');
    await page.mouse.move(x, last.y + 4);
    await page.waitForFunction(
      (was) => document.querySelector('[role=slider]')?.getAttribute('aria-valuenow') !== was,
      before
    );
  }
  const day = (): Promise<string | null> => rail.getAttribute('aria-valuetext');
  expect(await day()).toContain(': 24 March, ');
  const step = await rail.getAttribute('aria-valuenow');
  await page.mouse.up();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await rail.getAttribute('aria-valuenow')).toBe(step);
  await close();
});

test('a click on a meeting’s disc goes to the step that tells of it, whatever the reader was at', async () => {
  const { page, close } = await site.visit({ reducedMotion: true });
  const rail = page.getByRole('slider').first();
  await atStep(page, 'opening');
  for (const [day, id] of [
    ['14 March', 'london-ideas'],
    ['24 March', 'hague-proposal'],
    ['5 March', 'five-meetings'],
    ['30 March', 'paris']
  ] as const) {
    const box = await rail
      .locator('circle.talk')
      .filter({ hasText: new RegExp(`, ${day}$`) })
      .boundingBox();
    if (!box) throw new Error(`the rail has no disc at ${day}`);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await atStep(page, id);
  }
  await close();
});

test('every control can be reached with Tab and shows where the focus is', async () => {
  const { page, close } = await site.visit();
  await scrollToStep(page, ids[0] ?? '');
  const seen = new Set<string>();
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const state = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const name = element.getAttribute('role') ?? (element.matches('.mark') ? 'mark' : element.tagName.toLowerCase());
      return { name, shown: outlineStyle !== 'none' && parseFloat(outlineWidth) > 0 };
    });
    if (!state) continue;
    seen.add(state.name);
    expect(state.shown, `focus on ${state.name}`).toBe(true);
  }
  expect([...seen]).toEqual(expect.arrayContaining(['slider', 'mark']));
  await close();
});

/** Waits until a smooth scroll has ended: two frames at the same place. */
async function restOfScroll(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let last = -1;
        let still = 0;
        const frame = () => {
          still = scrollY === last ? still + 1 : 0;
          last = scrollY;
          if (still > 4) resolve();
          else requestAnimationFrame(frame);
        };
        frame();
      })
  );
}
