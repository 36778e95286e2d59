import type { Frame, Page, Route } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { atStep, frames, openSite, scrollIntoPlace, settled, type Site, type VisitOptions } from './site';

let site: Site;
beforeAll(async () => { site = await openSite(); });

const SCRIPT = '**/workers/start-*';
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };
/** Longer than app.html waits for the script, ms. */
const TOO_LONG = 5000;

/** The state of the page: 'wait', 'true', or 'plain' for the page without scripts. */
const stateOf = (page: Page | Frame): Promise<string> => page.evaluate(() => document.documentElement.dataset.js ?? 'plain');
const inState = (page: Page | Frame, state: string): Promise<unknown> => page.waitForFunction((name) => (document.documentElement.dataset.js ?? 'plain') === name, state);

/** Opens the page with its script held back. @returns what lets it come, and what keeps it away for good */
async function openWaiting(options: VisitOptions & { clock?: boolean }, hash = '') {
  const visit = await site.visit({ ...options, path: null });
  const { page } = visit;
  if (options.clock) await page.clock.install();
  let decide: (route: (held: Route) => Promise<void>) => void = () => undefined;
  const decision = new Promise<(held: Route) => Promise<void>>((done) => { decide = done; });
  await page.route(SCRIPT, async (route) => (await decision)(route));
  await page.goto(site.url + hash, { waitUntil: 'domcontentloaded' });
  // So is everything that the browser itself scrolls to.
  await frames(page, 3);
  return { ...visit, come: () => decide((route) => route.continue()), fail: () => decide((route) => route.abort()) };
}

/** Every text and every picture is there, and nothing that does nothing. */
async function expectPlain(page: Page | Frame): Promise<void> {
  await inState(page, 'plain');
  const found = await page.evaluate(async () => {
    const pictures = [...document.querySelectorAll<HTMLImageElement>('.still img')];
    const bare: string[] = [];
    for (const picture of pictures) {
      picture.scrollIntoView({ behavior: 'instant', block: 'center' });
      await picture.decode().catch(() => undefined);
      if (!picture.naturalWidth || picture.getBoundingClientRect().width < 200) bare.push(picture.currentSrc);
    }
    const seen = (selector: string) => [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility({ checkVisibilityCSS: true })).length;
    return {
      pictures: pictures.length, bare, texts: seen('.kicker + .text'), steps: document.querySelectorAll('.step[data-step]').length,
      dead: seen('button, input, .rail-head, .stage')
    };
  });
  expect(found.steps).toBeGreaterThan(40);
  expect(found).toEqual({ ...found, pictures: found.steps + 1, bare: [], texts: found.steps, dead: 0 });
}

/** Answers the script's address with its own code, changed. */
const changed = (change: (code: string) => string) => async (route: Route): Promise<void> => {
  const answer = await route.fetch();
  await route.fulfill({ response: answer, body: change(await answer.text()) });
};

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
  test.each(FAULTS)(`a story whose script %s is the page without scripts, whole: ${size.width} px`, async (_, answer) => {
    const { page, close } = await site.visit({ ...size, path: null });
    await page.route(SCRIPT, answer);
    await page.goto(site.url);
    await expectPlain(page);
    await close();
  });
}

test('a story whose data is broken is the page without scripts, whole', async () => {
  const { page, close } = await site.visit({ path: null });
  await page.route(site.url, changed((html) => html.replace('id="story-data">{', 'id="story-data">{,')));
  await page.goto(site.url);
  await expectPlain(page);
  await close();
});

test.each([PHONE, DESK])('a story whose script never comes is the page without scripts after some seconds: $width px', async (size) => {
  const { page, close } = await openWaiting({ ...size, clock: true });
  expect(await stateOf(page)).toBe('wait');
  await page.clock.fastForward(TOO_LONG);
  await expectPlain(page);
  await close();
});

test.each([PHONE, DESK])('while its script is on the way the page shows nothing that does nothing, and asks for no picture: $width px', async (size) => {
  const visit = await site.visit({ ...size, path: null });
  const { page, close } = visit;
  const asked: string[] = [];
  page.on('request', (request) => { if (request.url().includes('/stills/')) asked.push(request.url()); });
  let come: () => void = () => undefined;
  const coming = new Promise<void>((done) => { come = done; });
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
    expect(await page.locator('.stage').evaluate((stage) => stage.getBoundingClientRect().bottom), `${id} passes over no map`).toBeLessThanOrEqual(0);
  }
  expect(asked).toEqual([]);
  const tops = () => page.evaluate(() => [...document.querySelectorAll('.opening > *, .opening .words > *, .step, .step .text, .chapter > h2, .after')].map((part) => Math.round(part.getBoundingClientRect().top + scrollY)));
  const before = await tops();
  come();
  await inState(page, 'true');
  expect(await tops(), 'everything stays where it is').toEqual(before);
  await close();
});

const ADDRESSES: [size: typeof PHONE, hash: string][] = [[PHONE, ''], [DESK, ''], [PHONE, '#how-many'], [DESK, '#how-many']];

test.each(ADDRESSES)('a script that comes late leaves a reader who has scrolled where they are: %o, "%s"', async (size, hash) => {
  const { page, come, close } = await openWaiting(size, hash);
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
});

test.each([PHONE, DESK])('a script that comes late leaves a reader who went from the step of the address back to the top there: $width px', async (size) => {
  const { page, come, close } = await openWaiting(size, '#how-many');
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(5000);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  come();
  await settled(page);
  await page.waitForLoadState('load');
  await frames(page, 5);
  expect(await page.evaluate(() => [scrollY, document.documentElement.dataset.step])).toEqual([0, 'opening']);
  await close();
});

test.each(['#how-many', '#washington-coy'])('a link to %s leads to where the step rests, script or no script yet', async (hash) => {
  const { page, come, close } = await openWaiting(DESK, hash);
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(2000);
  come();
  await settled(page);
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await atStep(page, hash === '#how-many' ? 'how-many' : 'washingtons-answer');
  await close();
});

test('a link leads to its step however late the styles come', async () => {
  const { page, close } = await site.visit({ path: null });
  // The script comes first: without styles nothing has its place.
  const script = page.waitForEvent('requestfinished', (request) => request.url().includes('/workers/start-'));
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

/** Where a part's top stands, px from the screen's. */
const topOf = (page: Page, selector: string): Promise<number> => page.locator(selector).evaluate((part) => Math.round(part.getBoundingClientRect().top));
/** Where a link leads to a step, px from the screen's top. */
const restOf = (page: Page, id: string): Promise<number> => page.locator(`#${id}`).evaluate((step) => Math.round(parseFloat(getComputedStyle(step).scrollMarginTop)));

test.each(ADDRESSES)('a script that fails while somebody reads leaves them at their step: %o, "%s"', async (size, hash) => {
  const { page, fail, close } = await openWaiting(size, hash);
  await scrollIntoPlace(page, 'ballot');
  fail();
  await inState(page, 'plain');
  await frames(page, 3);
  expect(Math.abs(await topOf(page, '#ballot'))).toBeLessThanOrEqual(1);
  expect(await page.locator('#ballot .still img').evaluate((picture: HTMLImageElement) => picture.decode().then(() => picture.naturalWidth))).toBeGreaterThan(0);
  await close();
});

test('a script that fails while somebody is in the opening, or in the foot, moves nothing', async () => {
  const { page, fail, close } = await openWaiting(PHONE);
  await page.evaluate(() => scrollTo({ top: 120, behavior: 'instant' }));
  fail();
  await inState(page, 'plain');
  expect(await page.evaluate(() => scrollY)).toBe(120);
  await close();
  const foot = await openWaiting(PHONE);
  await foot.page.evaluate(() => document.querySelector('.after')?.scrollIntoView({ behavior: 'instant' }));
  await frames(foot.page, 2);
  const before = await topOf(foot.page, '.after');
  foot.fail();
  await inState(foot.page, 'plain');
  await frames(foot.page, 2);
  expect(Math.abs((await topOf(foot.page, '.after')) - before)).toBeLessThanOrEqual(1);
  await foot.close();
});

test.each(ADDRESSES)('a script that comes when the page without scripts is there takes it over, and the reader stays at their step: %o, "%s"', async (size, hash) => {
  const { page, come, close } = await openWaiting({ ...size, clock: true }, hash);
  await page.clock.fastForward(TOO_LONG);
  await inState(page, 'plain');
  // At the step of the address first: one reader stays there, the other goes on.
  const ids = hash ? ['how-many', 'ballot'] : ['ballot'];
  if (hash) expect(Math.abs(await topOf(page, '#how-many'))).toBeLessThanOrEqual(1);
  const id = ids.at(-1) ?? '';
  await page.locator(`#${id}`).evaluate((step) => scrollBy({ top: step.getBoundingClientRect().top + 90, behavior: 'instant' }));
  come();
  await atStep(page, id);
  await settled(page);
  await page.waitForLoadState('load');
  expect(Math.abs((await topOf(page, `#${id}`)) - (await restOf(page, id)))).toBeLessThanOrEqual(1);
  expect(await page.locator('.stage').isVisible()).toBe(true);
  expect(await page.locator('.still:visible').count()).toBe(0);
  await close();
});

test.each([PHONE, DESK])('a script that comes when the page without scripts is there leads to the step of the address who is still there: $width px', async (size) => {
  const { page, come, close } = await openWaiting({ ...size, clock: true }, '#how-many');
  await page.clock.fastForward(TOO_LONG);
  await inState(page, 'plain');
  come();
  await settled(page);
  await atStep(page, 'how-many');
  expect(Math.abs((await topOf(page, '#how-many')) - (await restOf(page, 'how-many')))).toBeLessThanOrEqual(1);
  await close();
});

test.each([PHONE, DESK])('a script that comes when the page without scripts is there moves nobody in the opening or in the foot: $width px', async (size) => {
  for (const place of ['opening', 'foot']) {
    const { page, come, close } = await openWaiting({ ...size, clock: true });
    // The list of all events, which the script fetches into the foot, would push down what stands under it.
    await page.route('**/atlas/after.js*', (route) => route.abort());
    await page.clock.fastForward(TOO_LONG);
    await inState(page, 'plain');
    if (place === 'foot') await page.locator('footer').evaluate((foot) => foot.scrollIntoView({ behavior: 'instant' }));
    await frames(page, 3);
    const selector = place === 'foot' ? '.after' : 'header.opening';
    const before = await topOf(page, selector);
    come();
    await settled(page);
    await frames(page, 3);
    expect(Math.abs((await topOf(page, selector)) - before), place).toBeLessThanOrEqual(1);
    await close();
  }
});

test('a script that comes twice, at once and later, brings the story to life once', async () => {
  const { page, heard, close } = await site.visit({ path: null });
  await page.route(site.url, changed((html) => html.replace(/<script async src="[^"]*start-[^"]*"><\/script>/, '$&$&')));
  await page.goto(site.url);
  await settled(page);
  await page.evaluate(() => new Promise((done) => {
    const script = document.createElement('script');
    script.src = document.querySelector<HTMLScriptElement>('script[src*="start-"]')?.src ?? '';
    script.onload = done;
    document.head.append(script);
  }));
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
    await route.fulfill({ response: answer, headers: { ...answer.headers(), 'content-security-policy': "script-src 'self'" } });
  });
  await page.goto(`${site.url}#how-many`);
  await settled(page);
  await atStep(page, 'how-many');
  expect(await page.locator('.stage').isVisible()).toBe(true);
  await close();
});

/** A page of somebody else with the story in a frame. */
async function inFrame(page: Page, style: string): Promise<Frame> {
  await page.setContent(`<iframe src="${site.url}embed/story/" style="width: 600px; height: 700px; ${style}"></iframe>`);
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
  page.on('request', (request) => { if (request.url().includes('/stills/')) asked.push(request.url()); });
  await page.clock.install();
  const frame = await inFrame(page, 'display: none');
  await inState(frame, 'undrawn');
  await page.clock.fastForward(60_000);
  expect(await stateOf(frame)).toBe('undrawn');
  await page.locator('iframe').evaluate((element) => { element.style.display = 'block'; });
  await inState(frame, 'true');
  await frame.waitForFunction(() => document.documentElement.dataset.mode === 'steps');
  expect(asked).toEqual([]);
  await close();
});
