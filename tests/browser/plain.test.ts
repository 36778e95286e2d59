import { beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

test('without JavaScript the whole text is there, with a picture for every step', async () => {
  const { page, heard, missing, close } = await site.visit({ width: 390, height: 844, scripts: false });
  const steps = page.locator('section[data-step]');
  const count = await steps.count();
  expect(count).toBeGreaterThan(40);
  for (let i = 0; i < count; i++) {
    const step = steps.nth(i);
    const id = await step.getAttribute('id');
    expect((await step.locator('.text').first().innerText()).length, `${id} has a text`).toBeGreaterThan(60);
    const picture = step.locator('.still img');
    await picture.scrollIntoViewIfNeeded();
    const box = await picture.boundingBox();
    expect(box?.width ?? 0, `${id} has a picture`).toBeGreaterThan(200);
    expect(await picture.getAttribute('alt'), `${id} says what its picture shows`).toMatch(/\S{3}/);
    const answer = await page.request.get(new URL((await picture.getAttribute('src')) ?? '', site.url).href);
    expect(answer.ok(), `picture of ${id}`).toBe(true);
  }
  expect(missing).toEqual([]);
  expect(heard).toEqual([]);
  await close();
});

test('without JavaScript a mark is a plain link to its note', async () => {
  const { page, close } = await site.visit({ scripts: false });
  const href = await page
    .locator('a.mark')
    .first()
    .evaluate((mark) => (mark as HTMLAnchorElement).href);
  await page.locator('a.mark').first().click();
  await page.waitForURL(href);
  expect(await page.locator(new URL(href).hash).isVisible()).toBe(true);
  await close();
});

test.each([
  [390, 844],
  [1280, 800]
])('without JavaScript a link to a step leads to its picture and words: %d x %d', async (width, height) => {
  const { page, close } = await site.visit({ width, height, scripts: false });
  await page.goto(`${site.url}#how-many`);
  await expect
    .poll(() => page.locator('#how-many').evaluate((step) => Math.round(step.getBoundingClientRect().top)))
    .toBeLessThanOrEqual(24);
  expect(await page.locator('#how-many').evaluate((step) => step.getBoundingClientRect().top)).toBeGreaterThanOrEqual(
    -1
  );
  await close();
});

test('without JavaScript no control stands there that does nothing', async () => {
  const { page, close } = await site.visit({ scripts: false });
  expect(await page.locator('button:visible').count()).toBe(0);
  await close();
});

test('without JavaScript a picture stands above its text, and no screen between two steps is empty', async () => {
  for (const [width, height] of [
    [390, 844],
    [320, 568],
    [1280, 800]
  ] as const) {
    const { page, close } = await site.visit({ width, height, scripts: false });
    const tops = await page.locator('section[data-step]').evaluateAll((steps) =>
      steps.map((step) => {
        const [picture, text] = [step.querySelector('.still'), step.querySelector('.text')].map((e) =>
          e?.getBoundingClientRect()
        );
        return {
          id: step.id,
          above: !!picture && !!text && picture.bottom <= text.top + 1,
          gap: step.getBoundingClientRect().height - (picture?.height ?? 0) - (text?.height ?? 0)
        };
      })
    );
    expect(
      tops.filter((t) => !t.above || t.gap > height).map((t) => t.id),
      `${width} px wide`
    ).toEqual([]);
    await close();
  }
});

test('pictures cost a reader of the living page nothing, and printing shows them without rail and stage', async () => {
  const { page, close } = await site.visit({});
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/stills/')) asked.push(request.url());
  });
  for (const id of ['paris', 'ballot', 'explore']) await page.locator(`#${id}`).scrollIntoViewIfNeeded();
  expect(asked).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await page.locator('#paris .still img').scrollIntoViewIfNeeded();
  await page.waitForFunction(() => document.querySelector<HTMLImageElement>('#paris .still img')?.naturalWidth);
  expect(
    await page
      .locator('.stage, .rail-head')
      .evaluateAll((all) => all.filter((e) => getComputedStyle(e).display !== 'none').length)
  ).toBe(0);
  await close();
});

test('without JavaScript and on paper every mark of a step has its source named under the text', async () => {
  const { page, close } = await site.visit({ scripts: false });
  const unnamed = () =>
    page.locator('section[data-step]').evaluateAll((steps) =>
      steps.flatMap((step) => {
        const cited = (step.querySelector('.cited') as HTMLElement | null)?.innerText ?? '';
        return [...step.querySelectorAll('.text a.mark')]
          .map((mark) => mark.textContent ?? '')
          .filter((n) => !new RegExp(`(^|; )${n} \\S{2}`).test(cited));
      })
    );
  expect(await unnamed()).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  expect(await unnamed()).toEqual([]);
  await close();
});
