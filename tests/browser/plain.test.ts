import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './site';

let site: Site;
beforeAll(async () => { site = await openSite(); });
afterAll(() => site.close());

test('without JavaScript the whole text is there, with a picture for every step', async () => {
  const { page, heard, missing, close } = await site.visit({ width: 390, height: 844, scripts: false });
  const steps = page.locator('section[data-step]');
  const count = await steps.count();
  expect(count).toBeGreaterThan(40);
  for (let i = 0; i < count; i++) {
    const step = steps.nth(i);
    const id = await step.getAttribute('id');
    expect((await step.locator('.text').first().innerText()).length, `${id} has a text`).toBeGreaterThan(60);
    const picture = step.locator('img.still');
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
  const href = await page.locator('a.mark').first().evaluate((mark) => (mark as HTMLAnchorElement).href);
  await page.locator('a.mark').first().click();
  await page.waitForURL(href);
  expect(await page.locator(new URL(href).hash).isVisible()).toBe(true);
  await close();
});

test('without JavaScript no control stands there that does nothing', async () => {
  const { page, close } = await site.visit({ scripts: false });
  expect(await page.locator('button:visible').count()).toBe(0);
  await close();
});
