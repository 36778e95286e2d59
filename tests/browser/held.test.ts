import { beforeAll, expect, test } from 'vitest';
import { ADDRESSES, DESK, expectPlain, inState, openWaiting, PHONE, SCRIPT, stateOf, TOO_LONG, topOf } from './held';
import { frames, openSite, scrollIntoPlace, type Site } from './site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

test.each([PHONE, DESK])(
  'a story whose script never comes is the page without scripts after some seconds: $width px',
  async (size) => {
    const { page, close } = await openWaiting(site, { ...size, clock: true });
    expect(await stateOf(page)).toBe('wait');
    await page.clock.fastForward(TOO_LONG);
    await expectPlain(page, 1);
    await close();
  }
);

test.each([PHONE, DESK])(
  'while its script is on the way the page shows nothing that does nothing, and asks for no picture: $width px',
  async (size) => {
    const visit = await site.visit({ ...size, path: null });
    const { page, close } = visit;
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/stills/')) asked.push(request.url());
    });
    let come: () => void = () => undefined;
    const coming = new Promise<void>((done) => {
      come = done;
    });
    await page.route(SCRIPT, async (route) => {
      await coming;
      await route.continue();
    });
    await page.goto(site.url, { waitUntil: 'domcontentloaded' });
    await frames(page, 3);
    expect(await page.locator('.stage .map').isVisible(), 'the map of the opening').toBe(true);
    const reached = new Set<string>();
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press('Tab');
      reached.add(await page.evaluate(() => document.activeElement?.localName ?? ''));
    }
    expect(reached).not.toContain('button');
    for (const id of ['paris', 'how-many', 'explore']) {
      await page.locator(`#${id}`).evaluate((step) => step.scrollIntoView({ behavior: 'instant' }));
      await frames(page, 2);
      expect(await page.locator('button:visible, input:visible, .rail-head > :visible').count(), id).toBe(0);
      expect(
        await page.locator('.stage').evaluate((stage) => stage.getBoundingClientRect().bottom),
        `${id} passes over no map`
      ).toBeLessThanOrEqual(0);
    }
    expect(asked).toEqual([]);
    const tops = () =>
      page.evaluate(() =>
        [
          ...document.querySelectorAll('.opening > *, .opening .words > *, .step, .step .text, .chapter > h2, .after')
        ].map((part) => Math.round(part.getBoundingClientRect().top + scrollY))
      );
    const before = await tops();
    come();
    await inState(page, 'true');
    expect(await tops(), 'everything stays where it is').toEqual(before);
    await close();
  }
);

test.each(ADDRESSES)(
  'a script that fails while somebody reads leaves them at their step: %o, "%s"',
  async (size, hash) => {
    const { page, fail, close } = await openWaiting(site, size, hash);
    await scrollIntoPlace(page, 'ballot');
    fail();
    await inState(page, 'plain');
    await frames(page, 3);
    expect(Math.abs(await topOf(page, '#ballot'))).toBeLessThanOrEqual(1);
    expect(
      await page
        .locator('#ballot .still img')
        .evaluate((picture: HTMLImageElement) => picture.decode().then(() => picture.naturalWidth))
    ).toBeGreaterThan(0);
    await close();
  }
);

test('a script that fails while somebody is in the opening, or in the foot, moves nothing', async () => {
  const { page, fail, close } = await openWaiting(site, PHONE);
  await page.evaluate(() => scrollTo({ top: 120, behavior: 'instant' }));
  fail();
  await inState(page, 'plain');
  expect(await page.evaluate(() => scrollY)).toBe(120);
  await close();
  const foot = await openWaiting(site, PHONE);
  await foot.page.evaluate(() => document.querySelector('.after')?.scrollIntoView({ behavior: 'instant' }));
  await frames(foot.page, 2);
  const before = await topOf(foot.page, '.after');
  foot.fail();
  await inState(foot.page, 'plain');
  await frames(foot.page, 2);
  expect(Math.abs((await topOf(foot.page, '.after')) - before)).toBeLessThanOrEqual(1);
  await foot.close();
});
