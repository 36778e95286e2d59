import { beforeAll, expect, test } from 'vitest';
import { atStep, openSite, settled, type Site } from './site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

/** The steps whose figures are the highest of those that share a phone with the map. */
const TALL = ['the-killing', 'ballot', 'snap-drill', 'only-exercises'];

/** Runs in the page: the smallest text of the figure as it is seen, px, and how many names stand on a map that is seen. */
function look(): { smallest: number; names: number | null } {
  const sizes = [...document.querySelectorAll<SVGTextElement>('.stage .panel text')]
    .filter((text) => text.textContent?.trim())
    .flatMap((text) => [text, ...text.querySelectorAll('tspan')])
    .map((text) => parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.d ?? 0));
  const map = document.querySelector('.stage-map:not(.put-away)');
  return {
    smallest: Math.min(...sizes),
    names:
      map &&
      [...map.querySelectorAll('text')].filter((text) => /^\p{L}{3,}/u.test(text.textContent?.trim() ?? '')).length
  };
}

test.each([
  [320, 680],
  [343, 756],
  [358, 788],
  [360, 690],
  [393, 727],
  [412, 732],
  [414, 715],
  [430, 780],
  [390, 844]
])(
  'on a phone of %d x %d the highest figures are read without a lens, and a map beside them has names',
  async (width, height) => {
    const { page, close } = await site.visit({ width, height, reducedMotion: true });
    for (const id of TALL) {
      await page.goto(`${site.url}#${id}`);
      await atStep(page, id);
      await settled(page);
      const { smallest, names } = await page.evaluate(look);
      expect(smallest, id).toBeGreaterThanOrEqual(9.5);
      expect(smallest, id).toBeLessThan(20);
      if (names !== null) expect(names, id).toBeGreaterThan(0);
    }
    await close();
  }
);

test.each([
  [358, 788],
  [393, 727],
  [412, 732],
  [430, 739],
  [390, 664]
])('on a phone of %d x %d no name of a country, an area or a capital is cut by an edge', async (width, height) => {
  const { page, close } = await site.visit({ width, height, reducedMotion: true });
  for (const id of ['opening', 'paris', 'the-deal-not-signed', 'second-wave', 'sites', 'april']) {
    await page.goto(id === 'opening' ? site.url : `${site.url}#${id}`);
    if (id !== 'opening') await atStep(page, id);
    await settled(page);
    const names = await page.$$eval(
      '.stage-map:not(.put-away) .labels text:is(.country, .focus, .area, .close, .place)',
      (texts) =>
        texts.map((text) => ({
          name: text.textContent?.trim(),
          left: text.getBoundingClientRect().left,
          right: text.getBoundingClientRect().right
        }))
    );
    expect(names.length, id).toBeGreaterThan(0);
    expect(
      names.filter(({ left, right }) => left < -1 || right > width + 1),
      id
    ).toEqual([]);
  }
  await close();
});
