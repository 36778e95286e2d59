import { beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { compileStory } from '../../src/lib/content/story';
import { readFiles } from '../../src/lib/content/read';
import { atStep, openSite, settled, stepIds, type Site } from './site';

const { disputed } = compileStory(readFiles()).story.map;
let site: Site;
beforeAll(async () => {
  site = await openSite();
});

/** What the stage says to those who do not see it: names of what is shown, and the words of figures that are read one by one. */
const said = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.stage [role=img], .stage [role=group]')]
      .filter((drawing) => drawing.checkVisibility({ visibilityProperty: true }))
      .map((drawing) => drawing.getAttribute('aria-label') ?? '')
      .join(' ')
  );

/** What the share page of a step says of its picture, sentence by sentence. */
const sentences = (alt: string): string[] => alt.split(/(?<=[.?!”]) (?=[A-Z“])/);

/** The words of every share page's picture, by step. */
const shared = (page: Page, ids: string[]): Promise<Record<string, string>> =>
  page.evaluate(async (all) => {
    const alt = async (id: string) =>
      new DOMParser().parseFromString(await (await fetch(`s/${id}/`)).text(), 'text/html').querySelector('img')?.alt ??
      '';
    return Object.fromEntries(await Promise.all(all.map(async (id) => [id, await alt(id)] as const)));
  }, ids);

test.each([
  [1280, 800],
  [390, 844]
])(
  'at %i by %i the stage says at every step what the share page says of its picture, and of Crimea what is written there',
  async (width, height) => {
    const { page, close } = await site.visit({ width, height, reducedMotion: true });
    await settled(page);
    const ids = await stepIds(page);
    const alts = await shared(page, ids);
    const contested = disputed?.alt ?? '';
    const missing = async (id: string): Promise<string[]> => {
      const words = await said(page);
      const written = await page.$$eval('.credit, .said', (lines) => lines.map((line) => line.textContent).join(' '));
      const all = sentences(alts[id] ?? '').filter((sentence) => sentence !== contested);
      // Where a screen has put the map away, its sentences are gone with it; those of the figure stay.
      const away = (await page.$('.stage-map.put-away')) !== null;
      const lost = all.filter((sentence) => !words.includes(sentence));
      const unsaid =
        away && lost.length < all.length ? lost.filter((sentence) => !/^(Map|Areas) /.test(sentence)) : lost;
      return words.includes(contested) === written.includes(disputed?.credit ?? '')
        ? unsaid
        : [...unsaid, 'what is said and what is written of Crimea differ'];
    };
    for (const id of ids) {
      await page.evaluate((step) => document.getElementById(step)?.scrollIntoView({ behavior: 'instant' }), id);
      await atStep(page, id);
      await settled(page);
      await page.waitForFunction(() =>
        [...document.querySelectorAll('.stage .panel')].every((panel) => panel.querySelector('svg'))
      );
      // The words come with the parts of the map, some after the step itself.
      await expect.poll(() => missing(id), { timeout: 20_000, message: id }).toEqual([]);
    }
    expect(ids.length).toBeGreaterThan(40);
    expect(await page.$$eval('#live [aria-live], #live [role=status], #live [role=alert]', (all) => all.length)).toBe(
      0
    );
    await close();
  },
  180_000
);

test('the map names who reported each area, also on a day the reader chose', async () => {
  const { page, close } = await site.visit({ reducedMotion: true, path: '#explore' });
  await atStep(page, 'explore');
  await settled(page);
  const slider = page.locator('[name=explore-day]');
  expect(await slider.getAttribute('aria-valuetext')).toBe(await page.locator('.days output').textContent());
  await slider.press('ArrowLeft');
  await page.waitForFunction(() =>
    document.querySelector('.stage .map')?.getAttribute('aria-label')?.includes('29 March 2014')
  );
  for (const who of ['named by a US official', 'says Kyiv', 'NATO, 10 April']) expect(await said(page)).toContain(who);
  await close();
});

test('a low screen keeps the sentence on Crimea beside the text of the step, never under it', async () => {
  const { page, close } = await site.visit({ width: 640, height: 400, reducedMotion: true });
  for (const id of ['airports', 'second-wave', 'sites', 'explore']) {
    await page.evaluate((step) => document.getElementById(step)?.scrollIntoView({ behavior: 'instant' }), id);
    await atStep(page, id);
    await settled(page);
    await page.waitForFunction(
      (words) => document.querySelector('.credit')?.textContent?.includes(words),
      disputed?.credit ?? ''
    );
    const [credit, slip] = await page.evaluate(
      (step) => [
        document.querySelector('.credit')?.getBoundingClientRect().left ?? 0,
        document.querySelector(`#${step} .slip`)?.getBoundingClientRect().right ?? 999
      ],
      id
    );
    expect(credit, id).toBeGreaterThanOrEqual(slip ?? 0);
    const [top, bar] = await page.evaluate(() => [
      document.querySelector('.credit')?.getBoundingClientRect().top ?? 0,
      Math.max(...[...document.querySelectorAll('.stage .scale')].map((one) => one.getBoundingClientRect().bottom))
    ]);
    expect(top, `${id}: the scale bar stands above it`).toBeGreaterThanOrEqual(bar ?? 999);
  }
  await close();
});

test('without scripts the pictures of voices, positions and counts say all that stands in them', async () => {
  const { page, close } = await site.visit({ scripts: false });
  const alt = (id: string) => page.locator(`#${id} .still img`).getAttribute('alt');
  expect(await alt('two-rooms')).toContain('a climate of fear and intimidation');
  expect(await alt('what-was-agreed')).toContain('Not agreed: Troops on the border');
  expect(await alt('ballot')).toContain('96.77%');
  await close();
});

test('the first stop of the keyboard says how to go step by step, where scripts run', async () => {
  for (const scripts of [true, false]) {
    const { page, close } = await site.visit({ scripts });
    if (scripts) await settled(page);
    await page.keyboard.press('Tab');
    expect((await page.locator('.skip:focus').innerText()).includes('J and K')).toBe(scripts);
    await close();
  }
});

test.each([
  'stills/washington-coy.png',
  'stills/washington-coy.svg',
  'stills/washington-coy-tall.svg',
  'oembed/step-washington-coy.json'
])('%s, the name a step had before, still answers', async (path) => {
  const { page, close } = await site.visit({ path: null });
  expect((await page.request.get(site.url + path)).status()).toBe(200);
  await close();
});

test('the builder knows a step by the id it had before', async () => {
  const { page, close } = await site.visit({ path: 'embed/?way=steps&step=washington-coy' });
  await page.waitForFunction(() => location.search.includes('step=washingtons-answer'));
  await close();
});

test('before anything moves the slider says its day in words', async () => {
  const { page, close } = await site.visit({ path: 'index.html' });
  const html = await (await page.request.get(`${site.url}index.html`)).text();
  expect(/<input[^>]*name="explore-day"[^>]*>/.exec(html)?.[0]).toMatch(/aria-valuetext="30 March"/);
  await close();
});
