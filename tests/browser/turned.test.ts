import { beforeAll, expect, test } from 'vitest';
import { atStep, openSite, settled, type Site } from './site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

/** A step, a line of its figure that is drawn on the first screen only, and the screen that the reader turns to. */
const turns: [step: string, line: string, first: [number, number], other: [number, number]][] = [
  ['two-rooms', 'svg.figure > line', [844, 390], [390, 844]],
  ['positions', 'line.strong', [1280, 800], [900, 700]]
];

test.each(turns)(
  'the figure at %s has its rules again after another screen and back',
  async (step, line, [width, height], [otherWidth, otherHeight]) => {
    const { page, close } = await site.visit({ width, height, path: `#${step}`, reducedMotion: true });
    await atStep(page, step);
    await settled(page);
    const selector = `.stage .panel > svg.drawn ${line}`;
    const stroke = () =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => getComputedStyle(one).stroke);
    const before = await stroke();
    expect(before).not.toBe('none');
    await page.setViewportSize({ width: otherWidth, height: otherHeight });
    await page.waitForSelector(selector, { state: 'detached' });
    // The figure of the other screen is there, and so are its styles.
    await page.waitForSelector('.stage .panel > svg.drawn');
    await page.setViewportSize({ width, height });
    await page.waitForSelector(selector, { state: 'attached' });
    expect(await stroke()).toBe(before);
    await close();
  }
);
