import type { Frame, Page, Route } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { changed, expectPlain, inState, SCRIPT, stateOf } from './held';
import { openSite, type Site } from './site';

const GUEST = '**/workers/guest-start*';

let site: Site;
beforeAll(async () => {
  site = await openSite();
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

/** An article of somebody else with the story as publishers paste it, a little below the top. */
async function inArticle(page: Page, loader: boolean): Promise<Frame> {
  await page.setContent(
    `<body style="margin: 0"><p style="height: 84px">Before</p><div data-story-embed id="story"><iframe src="${site.url}embed/story/"
sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" style="display:block;width:100%;height:640px;border:0"></iframe></div>
<p style="height: 3000px">After</p>${loader ? `<script async src="${site.url}embed.js"></script>` : ''}`,
    { waitUntil: 'commit' }
  );
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('no frame');
  return frame;
}
const modeOf = (frame: Frame): Promise<string | undefined> =>
  frame.evaluate(() => document.documentElement.dataset.mode);
/** The article scrolls under the wheel over the frame, and the frame does not. */
async function expectFree(page: Page, frame: Frame): Promise<void> {
  await page.mouse.move(500, 400);
  await page.mouse.wheel(0, 150);
  await page.waitForFunction(() => scrollY === 150);
  expect(await frame.evaluate(() => [scrollY, document.documentElement.dataset.step])).toEqual([0, 'opening']);
  await page.mouse.wheel(0, -150);
  await page.waitForFunction(() => scrollY === 0);
}

const FAULTS: [name: string, answer: (route: Route) => Promise<void>][] = [
  ['is blocked', (route) => route.abort()],
  ['is not there', (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<p>Not found' })],
  ['is cut in half', changed((code) => code.slice(0, code.length / 2))],
  ['throws at once', changed((code) => `throw new Error('at once');${code}`)]
];
const cases = FAULTS.flatMap(([name, answer]) => [true, false].map((loader) => ({ name, loader, answer })));

test.each(cases)(
  'a frame whose guest $name leaves the scrolling to the article, shows the opening and a way to the story, and lives once the line is back; loader: $loader',
  async ({ loader, answer }) => {
    const { page, close } = await site.visit({ path: null });
    let isBack = false;
    await page.route(GUEST, (route) => (isBack ? route.continue() : answer(route)));
    const frame = await inArticle(page, loader);
    await inState(frame, 'true');
    await expectFree(page, frame);
    const link = frame.getByRole('link', { name: 'Read the story in a window of its own' });
    await link.waitFor();
    expect(await frame.locator('h1').isVisible()).toBe(true);
    const opened = page.waitForEvent('popup');
    await link.click();
    const own = await opened;
    await own.waitForLoadState('domcontentloaded');
    expect(own.url()).toBe(site.url);
    isBack = true;
    // A script that was under way may still fail: it is asked for once more.
    await frame.waitForFunction(
      (mode) => {
        dispatchEvent(new Event('online'));
        return document.documentElement.dataset.mode === mode;
      },
      loader ? 'scroll' : 'steps'
    );
    expect(await link.isVisible()).toBe(false);
    await close();
  }
);

test('a frame whose guest fails as it starts shows the opening and a way to the story', async () => {
  const { page, close } = await site.visit({ path: null });
  await page.route(
    GUEST,
    changed((code) => `document.body.append = () => { throw new Error('as it starts'); };${code}`)
  );
  const frame = await inArticle(page, false);
  await frame.getByRole('link', { name: 'Read the story in a window of its own' }).waitFor();
  expect(await modeOf(frame)).toBeUndefined();
  expect(await frame.locator('h1').isVisible()).toBe(true);
  await expectFree(page, frame);
  await close();
});

test('a guest that does not come is asked for again after longer and longer pauses', async () => {
  const { page, close } = await site.visit({ path: null });
  let asked = 0;
  await page.route(GUEST, (route) => {
    asked += 1;
    return route.abort();
  });
  await page.clock.install();
  const frame = await inArticle(page, false);
  await inState(frame, 'true');
  const failed = () => page.waitForEvent('requestfailed', (request) => request.url().includes('guest-start'));
  if (asked === 0) await failed();
  await page.clock.pauseAt(Date.now() + 60_000);
  const before = asked;
  for (const pauseMs of [20_000, 60_000, 180_000]) {
    const again = failed();
    await page.clock.runFor(pauseMs);
    await again;
  }
  // Without longer pauses it would be asked for every second.
  expect(asked - before).toBeLessThan(12);
  await close();
});

test.each([true, false])(
  'a guest that comes late finds the reader at the opening, for nothing has scrolled the frame; loader: %s',
  async (loader) => {
    const { page, close } = await site.visit({ path: null });
    let come: () => void = () => undefined;
    const waits = new Promise<void>((done) => (come = done));
    await page.route(GUEST, async (route) => {
      await waits;
      await route.continue();
    });
    const frame = await inArticle(page, loader);
    await inState(frame, 'true');
    await expectFree(page, frame);
    await frame.getByRole('link', { name: 'Read the story in a window of its own' }).waitFor();
    come();
    await frame.waitForFunction((mode) => document.documentElement.dataset.mode === mode, loader ? 'scroll' : 'steps');
    expect(await frame.evaluate(() => document.documentElement.dataset.step)).toBe('opening');
    await close();
  }
);

test.each([true, false])(
  'a story that comes when the page without scripts is read in the frame goes on at the reader’s step; loader: %s',
  async (loader) => {
    const { page, close } = await site.visit({ path: null });
    let come: () => void = () => undefined;
    const waits = new Promise<void>((done) => (come = done));
    await page.route(SCRIPT, async (route) => {
      await waits;
      await route.continue();
    });
    const frame = await inArticle(page, loader);
    await inState(frame, 'plain');
    await frame
      .locator('#ballot')
      .evaluate((step) => scrollBy({ top: step.getBoundingClientRect().top + 90, behavior: 'instant' }));
    come();
    await frame.waitForFunction((mode) => document.documentElement.dataset.mode === mode, loader ? 'scroll' : 'steps');
    await frame.waitForFunction(() => document.documentElement.dataset.step === 'ballot');
    await frame.waitForFunction(() => document.documentElement.dataset.settled === 'true');
    expect(await frame.evaluate(() => document.documentElement.dataset.step)).toBe('ballot');
    await close();
  }
);
