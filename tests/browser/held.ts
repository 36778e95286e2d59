import type { Frame, Page, Route } from 'playwright-core';
import { expect } from 'vitest';
import { frames, type Site, type Visit, type VisitOptions } from './site';

export const SCRIPT = '**/bundles/start.js*';
export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1280, height: 800 };
/** Longer than app.html waits for the script, ms. */
export const TOO_LONG = 5000;

/** The state of the page: 'wait', 'true', or 'plain' for the page without scripts. */
export const stateOf = (page: Page | Frame): Promise<string> =>
  page.evaluate(() => document.documentElement.dataset.js ?? 'plain');
export const inState = (page: Page | Frame, state: string): Promise<unknown> =>
  page.waitForFunction((name) => (document.documentElement.dataset.js ?? 'plain') === name, state);

/** A page whose script is held back: `come` lets it through, `fail` keeps it away for good, `answer` sends something else. */
export interface Waiting extends Visit {
  come: () => void;
  fail: () => void;
  answer: (how: (route: Route) => Promise<void>) => void;
}

/** Opens the page with its script held back. */
export async function openWaiting(
  site: Site,
  options: VisitOptions & { clock?: boolean },
  hash = ''
): Promise<Waiting> {
  const visit = await site.visit({ ...options, path: null });
  const { page } = visit;
  if (options.clock) await page.clock.install();
  let decide: (route: (held: Route) => Promise<void>) => void = () => undefined;
  const decision = new Promise<(held: Route) => Promise<void>>((done) => {
    decide = done;
  });
  await page.route(SCRIPT, async (route) => (await decision)(route));
  await page.goto(site.url + hash, { waitUntil: 'domcontentloaded' });
  // So is everything that the browser itself scrolls to.
  await frames(page, 3);
  return {
    ...visit,
    come: () => decide((route) => route.continue()),
    fail: () => decide((route) => route.abort()),
    answer: (how) => decide(how)
  };
}

/** Answers the script's address with its own code, changed. */
export const changed =
  (change: (code: string) => string) =>
  async (route: Route): Promise<void> => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: change(await answer.text()) });
  };

export const ADDRESSES: [size: typeof PHONE, hash: string][] = [
  [PHONE, ''],
  [DESK, ''],
  [PHONE, '#how-many'],
  [DESK, '#how-many']
];

/** Where a part's top stands, px from the screen's. */
export const topOf = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((part) => Math.round(part.getBoundingClientRect().top));
/** Where a link leads to a step, px from the screen's top. */
export const restOf = (page: Page, id: string): Promise<number> =>
  page.locator(`#${id}`).evaluate((step) => Math.round(parseFloat(getComputedStyle(step).scrollMarginTop)));

/**
 * Every text and every picture is there, and nothing that does nothing.
 * @param every  which of the pictures are loaded and looked at: the first, and each so many after it
 */
export async function expectPlain(page: Page | Frame, every = 14): Promise<void> {
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
