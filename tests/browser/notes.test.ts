import { beforeAll, describe, expect, test } from 'vitest';
import { openSite, scrollToStep, settled, stepIds, type Site } from './site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

describe.each([
  { name: 'desktop', width: 1280, height: 800 },
  { name: 'phone', width: 390, height: 844 },
  { name: 'phone on its side', width: 844, height: 390 },
  { name: 'small window', width: 800, height: 600 }
])('source notes on a $name', (size) => {
  test('a mark opens its note in place; Escape closes it and gives the focus back', async () => {
    const { page, close } = await site.visit(size);
    const first = (await stepIds(page))[0] ?? '';
    await scrollToStep(page, first);
    await settled(page);
    const mark = page.locator(`#${first} a.mark`).first();
    const note = page.locator('.note[popover]');
    expect(await note.isVisible()).toBe(false);
    await mark.focus();
    await page.keyboard.press('Enter');
    await note.waitFor({ state: 'visible' });
    expect((await note.innerText()).length).toBeGreaterThan(40);
    expect(await note.locator('a[href]').count()).toBeGreaterThan(0);
    const box = await note.boundingBox();
    expect(
      box && box.x >= 0 && box.x + box.width <= size.width && box.y >= 0 && box.y + box.height <= size.height
    ).toBe(true);
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'hidden' });
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
    await close();
  });

  test('a click elsewhere closes it, and so does its button', async () => {
    const { page, close } = await site.visit(size);
    const first = (await stepIds(page))[0] ?? '';
    await scrollToStep(page, first);
    await settled(page);
    const mark = page.locator(`#${first} a.mark`).first();
    const note = page.locator('.note[popover]');
    await mark.click();
    await note.waitFor({ state: 'visible' });
    await page.mouse.click(size.width - 20, 100);
    await note.waitFor({ state: 'hidden' });
    await mark.click();
    await note.waitFor({ state: 'visible' });
    await note.getByRole('button').click();
    await note.waitFor({ state: 'hidden' });
    await mark.focus();
    await page.keyboard.press('Enter');
    await note.waitFor({ state: 'visible' });
    await page.keyboard.press('Tab');
    expect(
      await note.getByRole('button').evaluate((element) => element === document.activeElement),
      'Close comes before the links'
    ).toBe(true);
    await page.keyboard.press('Enter');
    await note.waitFor({ state: 'hidden' });
    expect(await mark.evaluate((element) => element === document.activeElement), 'the focus is back at the mark').toBe(
      true
    );
    await close();
  });

  test('the note covers neither the mark nor a word of its step where the screen is wide enough for both', async () => {
    const { page, close } = await site.visit(size);
    const first = (await stepIds(page))[0] ?? '';
    await scrollToStep(page, first);
    const mark = page.locator(`#${first} a.mark`).first();
    const note = page.locator('.note[popover]');
    await mark.click();
    await note.waitFor({ state: 'visible' });
    const box = await note.boundingBox();
    const slip = await page.locator(`#${first} .slip`).boundingBox();
    const wide = size.width > 639 && size.width > size.height;
    if (wide) expect(box?.x).toBeGreaterThanOrEqual((slip?.x ?? 0) + (slip?.width ?? 0));
    else expect(box).toMatchObject({ x: 0, width: size.width });
    await close();
  });
});

test('opening a note changes neither the step nor the address', async () => {
  const { page, close } = await site.visit();
  const first = (await stepIds(page))[0] ?? '';
  await scrollToStep(page, first);
  const before = { y: await page.evaluate(() => scrollY), url: page.url() };
  await page.locator(`#${first} a.mark`).first().click();
  await page.locator('.note[popover]').waitFor({ state: 'visible' });
  expect({ y: await page.evaluate(() => scrollY), url: page.url() }).toEqual(before);
  await close();
});

test('every mark leads to a note that names a source, and every step has a mark', async () => {
  const { page, close } = await site.visit({ scripts: false });
  const marks = await page.$$eval('a.mark', (all) => all.map((mark) => (mark as HTMLAnchorElement).href));
  const without = await page.$$eval('section[data-step]', (all) =>
    all.filter((step) => !step.querySelector('a.mark')).map((step) => step.id)
  );
  expect(without, 'steps without a source note').toEqual([]);
  expect(new Set(marks.map((mark) => mark.replace(/#.*/, ''))).size, 'pages that hold notes').toBe(1);
  await page.goto(marks[0] ?? '');
  const dead: string[] = [];
  for (const mark of marks) {
    const note = page.locator(`[id="${new URL(mark).hash.slice(1)}"]`);
    if ((await note.locator('a[href]:not([href*="#mark"])').count()) === 0) dead.push(mark);
  }
  expect(dead).toEqual([]);
  await close();
});
