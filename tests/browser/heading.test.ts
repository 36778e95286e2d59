import { beforeAll, expect, test } from 'vitest';
import { atStep, openSite, settled, type Site } from './site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

test.each([
  [390, 844],
  [768, 1024],
  [1280, 800]
])(
  'a link to the first step of a chapter shows its picture whole on %i x %i: the heading has passed',
  async (width, height) => {
    const { page, close } = await site.visit({ width, height });
    const firsts = await page.$$eval('h2 + [data-step]', (steps) => steps.map(({ id }) => id));
    expect(firsts.length).toBeGreaterThan(4);
    const over: string[] = [];
    for (const id of firsts) {
      await page.goto(`${site.url}#${id}`);
      await atStep(page, id);
      await settled(page);
      const bottom = await page.$eval(
        `#${id}`,
        (step) => step.previousElementSibling?.getBoundingClientRect().bottom ?? NaN
      );
      // The rail is drawn over what passes under it, px.
      if (!(bottom <= 49)) over.push(`${id}: ${Math.round(bottom)}`);
    }
    expect(over).toEqual([]);
    await close();
  }
);

test('a phone that is turned while the heading of a chapter passes comes back to the same place', async () => {
  const { page, close } = await site.visit({ width: 390, height: 844, reducedMotion: true });
  await atStep(page, 'opening');
  await settled(page);
  const id = (await page.$$eval('h2 + [data-step]', (steps) => steps.map((step) => step.id)))[2] ?? '';
  await page.$eval(`#${id}`, (step) =>
    scrollTo(0, (step.previousElementSibling?.getBoundingClientRect().top ?? NaN) + scrollY - 300)
  );
  await atStep(page, id);
  const top = () => page.$eval(`#${id}`, (step) => step.previousElementSibling?.getBoundingClientRect().top ?? NaN);
  const before = await top();
  const turned = (width: number) =>
    page.waitForFunction(
      (wide) => document.querySelector('.stage-map svg')?.getBoundingClientRect().width === wide,
      width
    );
  await page.setViewportSize({ width: 844, height: 390 });
  await turned(844);
  await atStep(page, id);
  await page.setViewportSize({ width: 390, height: 844 });
  await turned(390);
  expect(Math.abs((await top()) - before)).toBeLessThan(20);
  await close();
});
