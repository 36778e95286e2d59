import type { Page, Route } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { DESK, PHONE } from './held';
import { atStep, openSite, scrollToStep, settled, type Site } from './site';

// Bundles that do not come: a release has removed them, or the network was lost in the middle of a visit.
const FIGURES = /\/bundles\/(?:screen|fallback|live)\b/;
let site: Site;
beforeAll(async () => {
  site = await openSite();
});

const notFound = (route: Route): Promise<void> =>
  route.fulfill({ status: 404, contentType: 'text/html', body: '<p>Not found' });

/** The still on the stage, once it is loaded: its file, whether it is described, and where it stands, px. */
async function stillOf(page: Page): Promise<{ file: string; isWords: boolean; top: number; bottom: number }> {
  const picture = page.locator('.stage .panel > img');
  await picture.waitFor({ state: 'attached' });
  return picture.evaluate(async (img: HTMLImageElement) => {
    await img.decode();
    const { top, bottom } = img.getBoundingClientRect();
    return { file: img.src.replace(/.*\//, ''), isWords: img.alt.length > 20, top, bottom };
  });
}

test.each([PHONE, DESK])(
  'a figure that cannot be loaded is shown on the still of its step, and drawn once it comes: $width px',
  async (size) => {
    const { page, close } = await site.visit({ ...size, path: null });
    let isLost = true;
    await page.route(FIGURES, (route) => (isLost ? notFound(route) : route.continue()));
    await page.goto(`${site.url}#two-rooms`);
    await atStep(page, 'two-rooms');
    const still = await stillOf(page);
    expect(still).toMatchObject({ file: 'two-rooms-tall.svg', isWords: true });
    expect(still.top).toBeGreaterThanOrEqual(48);
    expect(still.bottom).toBeLessThanOrEqual(size.height);
    // A figure that the browser draws has none of its scripts.
    await scrollToStep(page, 'five-days');
    await page.waitForSelector('.stage .panel > img[src$="five-days-tall.svg"]');
    await scrollToStep(page, 'peninsula');
    expect(await page.locator('.stage img').count(), 'a map has no still over it').toBe(0);
    await scrollToStep(page, 'ballot');
    const withMap = await stillOf(page);
    expect(withMap.file).toBe('ballot-tall.svg');
    expect(withMap.bottom - withMap.top, 'large enough to be read').toBeGreaterThanOrEqual(size.height / 2 - 1);
    isLost = false;
    await scrollToStep(page, 'eighteen-march');
    await page.waitForSelector('.stage .panel > svg.figure');
    await scrollToStep(page, 'hundred-to-eleven');
    await page.waitForSelector('.stage .panel > svg.drawn');
    expect(await page.locator('.stage img').count()).toBe(0);
    await close();
  }
);

test('the still that stands for a figure is dark on a dark page', async () => {
  const { page, close } = await site.visit({ dark: true, path: null });
  await page.route(FIGURES, notFound);
  await page.goto(`${site.url}#two-rooms`);
  expect((await stillOf(page)).file).toBe('two-rooms-tall.svg?dark#dark');
  await close();
});

test('notes, descriptions and the list of all events that do not come are asked for again at the next step', async () => {
  const { page, close } = await site.visit({ path: null });
  let isLost = true;
  await page.route('**/bundles/deferred.js*', (route) => (isLost ? notFound(route) : route.continue()));
  await page.goto(`${site.url}#two-rooms`);
  await settled(page);
  expect(await page.locator('#explore-timeline li').count()).toBe(0);
  isLost = false;
  await scrollToStep(page, 'one-agreement');
  await page.waitForSelector('#explore-timeline li', { state: 'attached' });
  await page.locator('#one-agreement a.mark').first().focus();
  await page.keyboard.press('Enter');
  await page.locator('.note[popover]').waitFor({ state: 'visible' });
  await close();
});

test('a page that was opened before a release takes no figure from bundles of the new one', async () => {
  const { page, close } = await site.visit({ path: null });
  let isNew = true;
  await page.route(FIGURES, async (route) => {
    if (!isNew) return route.continue();
    const code = await (await route.fetch()).text();
    const build = new URL(route.request().url()).search.slice(1);
    await route.fulfill({ contentType: 'text/javascript', body: code.replace(build, 'another') });
  });
  await page.goto(`${site.url}#two-rooms`);
  expect((await stillOf(page)).file).toBe('two-rooms-tall.svg');
  expect(await page.evaluate(() => Object.keys(window.storyBundles?.figures ?? {}))).toEqual([]);
  isNew = false;
  await scrollToStep(page, 'two-readings');
  await page.waitForSelector('.stage .panel > svg.drawn');
  await close();
});
