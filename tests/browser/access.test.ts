import axe from 'axe-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { atStep, chapterStarts, openSite, scrollToStep, settled, stepIds, type Site } from './site';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

describe.each([
  { name: 'light, desktop', dark: false, width: 1280, height: 800 },
  { name: 'dark, desktop', dark: true, width: 1280, height: 800 },
  { name: 'light, phone', dark: false, width: 390, height: 844 },
  { name: 'dark, phone', dark: true, width: 390, height: 844 }
])('WCAG 2.2 AA in $name', ({ dark, width, height }) => {
  test('no fault at the opening, at any chapter, or with a note open', { timeout: 240_000 }, async () => {
    const { page, close } = await site.visit({ dark, width, height, reducedMotion: true });
    await settled(page);
    await page.evaluate(axe.source);
    const faults: string[] = [];
    const check = async (where: string, parts?: string[]) => {
      await settled(page);
      const violations = await page.evaluate(
        async ([values, include]) => {
          const { violations: found } = await window.axe.run(include ? { include } : document, {
            runOnly: { type: 'tag', values },
            resultTypes: ['violations']
          });
          return found.map(
            ({ id, nodes }) =>
              `${id} at ${nodes
                .slice(0, 3)
                .map((node) => `${node.target.join(' ')} (${node.any[0]?.message ?? node.all[0]?.message ?? ''})`)
                .join('; ')}`
          );
        },
        [tags, parts] as const
      );
      for (const violation of violations) faults.push(`${where}: ${violation}`);
    };
    await check('opening');
    const starts = await chapterStarts(page);
    for (const id of starts) {
      await scrollToStep(page, id);
      // The text is the same as at the opening: what the scroll changes is the graphic, the rail, and what the step lies over.
      await check(id, ['.stage', '.rail', `#${id}`]);
    }
    await page
      .locator(`#${starts.at(-1)} a.mark`)
      .first()
      .click();
    await check('note');
    expect(faults).toEqual([]);
    await close();
  });
});

test('the first Tab offers to skip to the story; from there the next Tab is in the first step', async () => {
  const { page, close } = await site.visit({ reducedMotion: true });
  const first = (await stepIds(page))[0] ?? '';
  await settled(page);
  await page.keyboard.press('Tab');
  const skip = page.locator('a.skip');
  expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await skip.evaluate((element) => getComputedStyle(element).clipPath)).toBe('none');
  await page.keyboard.press('Enter');
  await atStep(page, first);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('[data-step]')?.id)).toBe(first);
  await close();
});

test('the page has one main heading, and its headings leave out no level', async () => {
  const { page, close } = await site.visit();
  const levels = await page.$$eval('h1, h2, h3, h4', (all) => all.map((heading) => Number(heading.tagName[1])));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  levels.forEach((level, i) => expect(level - (levels[i - 1] ?? level)).toBeLessThanOrEqual(1));
  await close();
});
