import type { Frame, Page, Route } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { ADDRESSES, changed, DESK, inState, openWaiting, PHONE, SCRIPT, stateOf, TOO_LONG, topOf } from './held';
import { atStep, frames, openSite, scrollIntoPlace, settled, type Site } from './site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

/**
 * Every text and every picture is there, and nothing that does nothing.
 * @param every  which of the pictures are loaded and looked at: the first, and each so many after it
 */
async function expectPlain(page: Page | Frame, every = 14): Promise<void> {
  await inState(page, 'plain');
  const found = await page.evaluate(async (apart) => {
    const pictures = [...document.querySelectorAll<HTMLImageElement>('.still img')];
    const bare = pictures
      .filter((picture) => picture.getBoundingClientRect().width < 200)
      .map((picture) => picture.currentSrc);
    for (const picture of pictures.filter((_, at) => at % apart === 0)) {
      picture.scrollIntoView({ behavior: 'instant', block: 'center' });
      await picture.decode().catch(() => undefined);
      if (!picture.naturalWidth) bare.push(picture.currentSrc);
    }
    const seen = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility({ checkVisibilityCSS: true }))
        .length;
    return {
      pictures: pictures.length,
      bare,
      texts: seen('.kicker + .text'),
      steps: document.querySelectorAll('.step[data-step]').length,
      dead: seen('button, input, .rail-head, .stage')
    };
  }, every);
  expect(found.steps).toBeGreaterThan(40);
  expect(found).toEqual({ ...found, pictures: found.steps + 1, bare: [], texts: found.steps, dead: 0 });
}

const FAULTS: [name: string, answer: (route: Route) => Promise<void>][] = [
  ['is blocked', (route) => route.abort()],
  ['is not there', (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<p>Not found' })],
  ['is cut in half', changed((code) => code.slice(0, code.length / 2))],
  ['speaks a language the browser does not know', changed((code) => `${code};let later = now ??? then;`)],
  ['throws at once', changed((code) => `throw new Error('at once');${code}`)],
  // `findLastIndex` is first asked for once the stage is hydrated.
  ['asks for what an older browser does not have', changed((code) => `delete Array.prototype.findLastIndex;${code}`)]
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

test('a script that comes twice, at once and later, brings the story to life once', async () => {
  const { page, heard, close } = await site.visit({ path: null });
  await page.route(
    site.url,
    changed((html) => html.replace(/<script async src="[^"]*start-[^"]*"><\/script>/, '$&$&'))
  );
  await page.goto(site.url);
  await settled(page);
  await page.evaluate(
    () =>
      new Promise((done) => {
        const script = document.createElement('script');
        script.src = document.querySelector<HTMLScriptElement>('script[src*="start-"]')?.src ?? '';
        script.onload = done;
        document.head.append(script);
      })
  );
  expect(await page.locator('script[src*="start-"]').count()).toBe(3);
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

/** A page of somebody else with the story in a frame. */
async function inFrame(page: Page, style: string): Promise<Frame> {
  await page.setContent(
    `<iframe src="${site.url}embed/story/" style="width: 600px; height: 700px; ${style}"></iframe>`
  );
  const frame = await (await page.$('iframe'))?.contentFrame();
  if (!frame) throw new Error('no frame');
  await frame.waitForLoadState('domcontentloaded');
  return frame;
}

test('in a frame too a story whose script fails is the page without scripts, whole', async () => {
  const { page, close } = await site.visit({ path: null });
  await page.route(SCRIPT, (route) => route.abort());
  await expectPlain(await inFrame(page, ''));
  await close();
});

test('a frame that its host shows late is alive then, however long that was', async () => {
  const { page, close } = await site.visit({ path: null });
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/stills/')) asked.push(request.url());
  });
  await page.clock.install();
  const frame = await inFrame(page, 'display: none');
  await inState(frame, 'undrawn');
  await page.clock.fastForward(60_000);
  expect(await stateOf(frame)).toBe('undrawn');
  await page.locator('iframe').evaluate((element) => {
    element.style.display = 'block';
  });
  await inState(frame, 'true');
  await frame.waitForFunction(() => document.documentElement.dataset.mode === 'steps');
  expect(asked).toEqual([]);
  await close();
});
