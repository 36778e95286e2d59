import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atStep, openSite, scrollToStep, settled, stepIds, type Visit } from './site';

interface Picture {
  of: string | null | undefined;
  role: string | null;
  name: string;
}
/**
 * The stage as it stands at a step: what its pictures say of themselves, texts under 11 px, and how far its panel
 * leaves the screen, px.
 */
interface Sight {
  id: string;
  pictures: Picture[];
  small: string[];
  panel: { left: number; right: number; bottom: number } | null;
}

/** Runs in the page. */
function look(id: string): Sight {
  // A figure drawn at build time is set into a frame that only scales it: the drawing inside has the role and the name.
  const pictures = [...document.querySelectorAll('.stage svg')]
    .filter((svg) => !svg.parentElement?.closest('svg') && !svg.closest('[aria-hidden="true"]'))
    .map((svg) => (svg.matches('.drawn') ? (svg.querySelector(':scope > svg') ?? svg) : svg))
    .map((svg) => ({
      of: svg.closest('[class]')?.getAttribute('class'),
      role: svg.getAttribute('role'),
      name: svg.getAttribute('aria-label')?.trim() ?? ''
    }));
  const small = [...document.querySelectorAll('.stage text, .slip *')]
    .filter(
      (element) => element.textContent?.trim() && element.getClientRects().length > 0 && !element.closest('noscript')
    )
    .filter((element) => parseFloat(getComputedStyle(element).fontSize) < 10.95)
    .map((element) => `${element.textContent?.trim().slice(0, 30)} ${getComputedStyle(element).fontSize}`);
  const box = document.querySelector('.stage .panel')?.getBoundingClientRect();
  return {
    id,
    pictures,
    small,
    panel: box ? { left: box.left, right: box.right - innerWidth, bottom: box.bottom - innerHeight } : null
  };
}

describe.each([
  [1280, 800],
  [390, 844]
])('the stage at every step on %i x %i', (width, height) => {
  let visit: Visit;
  const sights: Sight[] = [];

  beforeAll(async () => {
    visit = await (await openSite()).visit({ width, height, reducedMotion: true });
    const { page } = visit;
    for (const id of await stepIds(page)) {
      await scrollToStep(page, id);
      await settled(page);
      await atStep(page, id);
      sights.push(await page.evaluate(look, id));
    }
  }, 180_000);
  afterAll(() => visit.close());

  test('the map and every figure say in words what they show', () => {
    expect(sights.length).toBeGreaterThan(40);
    for (const { id, pictures } of sights) {
      expect(pictures.length, id).toBeGreaterThan(0);
      expect(
        pictures.filter(({ role, name }) => !['img', 'group'].includes(role ?? '') || name === ''),
        id
      ).toEqual([]);
    }
  });

  test('no text of a figure or of the map is set smaller than 11 px', () => {
    expect(sights.flatMap(({ id, small }) => [...new Set(small)].map((text) => `${id}: ${text}`))).toEqual([]);
  });

  test('the graphic of a step stays inside the screen', () => {
    expect(
      sights.filter(({ panel }) => panel && (panel.left < -0.5 || panel.right > 0.5 || panel.bottom > 0.5))
    ).toEqual([]);
    expect(sights.filter(({ panel }) => panel).length).toBeGreaterThan(5);
  });
});
