import type { Route } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { changed, DESK, expectPlain, inState, openWaiting, PHONE, SCRIPT, stateOf, topOf } from './held';
import { atStep, frames, openSite, scrollIntoPlace, settled, type Site } from './site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

/** `at` is first asked for while the stage is hydrated, which Svelte then empties. */
const NO_AT = 'delete Array.prototype.at;';
const FAULTS: [name: string, answer: (route: Route) => Promise<void>][] = [
  ['is blocked', (route) => route.abort()],
  ['is not there', (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<p>Not found' })],
  ['is cut in half', changed((code) => code.slice(0, code.length / 2))],
  ['speaks a language the browser does not know', changed((code) => `${code};let later = now ??? then;`)],
  ['throws at once', changed((code) => `throw new Error('at once');${code}`)],
  // `findLastIndex` is first asked for once the stage is hydrated.
  ['asks for what an older browser does not have', changed((code) => `delete Array.prototype.findLastIndex;${code}`)],
  ['throws while it draws', changed((code) => `${NO_AT}${code}`)]
];

for (const size of [PHONE, DESK]) {
  test.each(FAULTS)(
    `a story whose script %s is the page without scripts, whole: ${size.width} px`,
    async (_, answer) => {
      const { page, close } = await site.visit({ ...size, path: null });
      await page.route(SCRIPT, answer);
      await page.goto(site.url);
      await expectPlain(page);
      await close();
    }
  );
}

test.each([PHONE, DESK])(
  'a script that throws while it draws leaves a reader at the top there, and another at their step: $width px',
  async (size) => {
    const top = await openWaiting(site, size);
    top.answer(changed((code) => `${NO_AT}${code}`));
    await inState(top.page, 'plain');
    await frames(top.page, 3);
    expect(await top.page.evaluate(() => scrollY)).toBe(0);
    await top.close();
    const { page, answer, close } = await openWaiting(site, size);
    await scrollIntoPlace(page, 'ballot');
    answer(changed((code) => `${NO_AT}${code}`));
    await inState(page, 'plain');
    await frames(page, 3);
    expect(Math.abs(await topOf(page, '#ballot'))).toBeLessThanOrEqual(1);
    await close();
  }
);

test.each([false, true])(
  'a story whose script fails on a dark page has its pictures dark; before the page is read: %s',
  async (early) => {
    const { page, close } = await site.visit({ ...PHONE, dark: true, path: null });
    if (early)
      await page.addInitScript(() =>
        new MutationObserver((_, observer) => {
          if (!document.querySelector('header.opening')) return;
          observer.disconnect();
          window.dispatchEvent(new ErrorEvent('error'));
        }).observe(document, { childList: true, subtree: true })
      );
    await page.route(SCRIPT, (route) => route.abort());
    await page.goto(site.url);
    await expectPlain(page);
    expect(
      await page
        .locator('.still img')
        .evaluateAll(
          (pictures) => pictures.filter((picture) => !(picture as HTMLImageElement).src.endsWith('?dark#dark')).length
        )
    ).toBe(0);
    await close();
  }
);

test('a story whose data is broken is the page without scripts, whole', async () => {
  const { page, close } = await site.visit({ path: null });
  await page.route(
    site.url,
    changed((html) => html.replace('id="story-data">{', 'id="story-data">{,'))
  );
  await page.goto(site.url);
  await expectPlain(page);
  await close();
});

test('a story whose page was cut on its way shows what has come of it, whole', async () => {
  const { page, close } = await site.visit({ path: null });
  await page.route(
    site.url,
    changed((html) => html.slice(0, html.indexOf('id="story-data"') * 0.8))
  );
  await page.goto(site.url);
  await inState(page, 'plain');
  await page.locator('.still img').nth(3).scrollIntoViewIfNeeded();
  await page.waitForFunction(() => document.querySelectorAll<HTMLImageElement>('.still img')[3]?.naturalWidth);
  await close();
});

test('what somebody else has written into the storage of the browser does not stop the story', async () => {
  const { page, close } = await site.visit({ path: null });
  await page.addInitScript(() => localStorage.setItem('four-hours', 'null'));
  await page.goto(site.url);
  await settled(page);
  expect(await stateOf(page)).toBe('true');
  await close();
});

test('a script that comes twice, at once and later, brings the story to life once', async () => {
  const { page, heard, close } = await site.visit({ path: null });
  await page.route(
    site.url,
    changed((html) => html.replace(/<script async src="[^"]*start\.js[^"]*"><\/script>/, '$&$&'))
  );
  await page.goto(site.url);
  await settled(page);
  await page.evaluate(
    () =>
      new Promise((done) => {
        const script = document.createElement('script');
        script.src = document.querySelector<HTMLScriptElement>('script[src*="start.js"]')?.src ?? '';
        script.onload = done;
        document.head.append(script);
      })
  );
  expect(await page.locator('script[src*="start.js"]').count()).toBe(3);
  expect(await page.locator('.rail-head').count()).toBe(1);
  expect(await page.locator('.stage').count()).toBe(1);
  await page.keyboard.press('j');
  await atStep(page, 'paris');
  await page.keyboard.press('j');
  await atStep(page, 'detour');
  expect((await page.evaluate(() => window.told ?? [])).map(({ id }) => id)).toEqual(['paris', 'detour']);
  expect(heard).toEqual([]);
  await close();
});

test('where inline scripts are forbidden the page without scripts lives once the story’s own script is there', async () => {
  const { page, close } = await site.visit({ path: null });
  await page.route(site.url, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      headers: { ...answer.headers(), 'content-security-policy': "script-src 'self'" }
    });
  });
  await page.goto(`${site.url}#how-many`);
  await settled(page);
  await atStep(page, 'how-many');
  expect(await page.locator('.stage').isVisible()).toBe(true);
  await close();
});
