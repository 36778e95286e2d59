import { beforeAll, expect, test } from 'vitest';
import { ADDRESSES, DESK, inState, openWaiting, PHONE, restOf, TOO_LONG, topOf } from './held';
import { atStep, frames, openSite, settled, type Site } from './site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

test.each(ADDRESSES)(
  'a script that comes late leaves a reader who has scrolled where they are: %o, "%s"',
  async (size, hash) => {
    const { page, come, close } = await openWaiting(site, size, hash);
    await page.mouse.move(size.width - 40, size.height / 2);
    const from = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 4620);
    await page.waitForFunction((y) => Math.abs(scrollY - y) < 2, from + 4620);
    const at = await page.evaluate(() => scrollY);
    come();
    await settled(page);
    // What the browser does once everything is loaded, it has done.
    await page.waitForLoadState('load');
    await frames(page, 5);
    expect(await page.evaluate(() => scrollY)).toBe(at);
    expect(new URL(page.url()).hash).not.toBe(hash);
    await close();
  }
);

test.each([PHONE, DESK])(
  'a script that comes late leaves a reader who went from the step of the address back to the top there: $width px',
  async (size) => {
    const { page, come, close } = await openWaiting(site, size, '#how-many');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(5000);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    come();
    await settled(page);
    await page.waitForLoadState('load');
    await frames(page, 5);
    expect(await page.evaluate(() => [scrollY, document.documentElement.dataset.step])).toEqual([0, 'opening']);
    await close();
  }
);

test.each(['#how-many', '#washington-coy'])(
  'a link to %s leads to where the step rests, script or no script yet',
  async (hash) => {
    const { page, come, close } = await openWaiting(site, DESK, hash);
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(2000);
    come();
    await settled(page);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await atStep(page, hash === '#how-many' ? 'how-many' : 'washingtons-answer');
    await close();
  }
);

test('a link leads to its step however late the styles come', async () => {
  const { page, close } = await site.visit({ path: null });
  // The script comes first: without styles nothing has its place.
  const script = page.waitForEvent('requestfinished', (request) => request.url().includes('/bundles/start.js'));
  await page.route('**/assets/*.css', async (route) => {
    await script;
    await route.continue();
  });
  await page.goto(`${site.url}#how-many`);
  await settled(page);
  await atStep(page, 'how-many');
  expect(Math.abs((await topOf(page, '#how-many')) - (await restOf(page, 'how-many')))).toBeLessThanOrEqual(1);
  await close();
});

test.each(ADDRESSES)(
  'a script that comes when the page without scripts is there takes it over, and the reader stays at their step: %o, "%s"',
  async (size, hash) => {
    const { page, come, close } = await openWaiting(site, { ...size, clock: true }, hash);
    await page.clock.fastForward(TOO_LONG);
    await inState(page, 'plain');
    // At the step of the address first: one reader stays there, the other goes on.
    const ids = hash ? ['how-many', 'ballot'] : ['ballot'];
    if (hash) expect(Math.abs(await topOf(page, '#how-many'))).toBeLessThanOrEqual(1);
    const id = ids.at(-1) ?? '';
    await page
      .locator(`#${id}`)
      .evaluate((step) => scrollBy({ top: step.getBoundingClientRect().top + 90, behavior: 'instant' }));
    come();
    await atStep(page, id);
    await settled(page);
    await page.waitForLoadState('load');
    expect(Math.abs((await topOf(page, `#${id}`)) - (await restOf(page, id)))).toBeLessThanOrEqual(1);
    expect(await page.locator('.stage').isVisible()).toBe(true);
    expect(await page.locator('.still:visible').count()).toBe(0);
    await close();
  }
);

test.each([PHONE, DESK])(
  'a script that comes when the page without scripts is there leads to the step of the address who is still there: $width px',
  async (size) => {
    const { page, come, close } = await openWaiting(site, { ...size, clock: true }, '#how-many');
    await page.clock.fastForward(TOO_LONG);
    await inState(page, 'plain');
    come();
    await settled(page);
    await atStep(page, 'how-many');
    expect(Math.abs((await topOf(page, '#how-many')) - (await restOf(page, 'how-many')))).toBeLessThanOrEqual(1);
    await close();
  }
);

test.each([PHONE, DESK])(
  'a script that comes when the page without scripts is there moves nobody in the opening or in the foot: $width px',
  async (size) => {
    for (const place of ['opening', 'foot']) {
      const { page, come, close } = await openWaiting(site, { ...size, clock: true });
      // The list of all events, which the script fetches into the foot, would push down what stands under it.
      await page.route('**/bundles/deferred.js*', (route) => route.abort());
      await page.clock.fastForward(TOO_LONG);
      await inState(page, 'plain');
      if (place === 'foot')
        await page.locator('footer').evaluate((foot) => foot.scrollIntoView({ behavior: 'instant' }));
      await frames(page, 3);
      const selector = place === 'foot' ? '.after' : 'header.opening';
      const before = await topOf(page, selector);
      come();
      await settled(page);
      await frames(page, 3);
      expect(Math.abs((await topOf(page, selector)) - before), place).toBeLessThanOrEqual(1);
      await close();
    }
  }
);
