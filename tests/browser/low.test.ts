import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { stepColumn, screenFor } from '../../src/lib/stage/screen';
import { openSite, settled, type Site } from './site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

interface Rest {
  id: string;
  /** How far the step's text, and what the reader can turn, reach under the fold where the step comes to rest, px. */
  text: number;
  control: number;
  /** Height of a line of the text, px. */
  line: number;
  /** Top of the slip at rest, px. */
  top: number;
}

/** Every step as it comes to rest after a link, from the page's own styles. */
const atRest = (page: Page): Promise<Rest[]> =>
  page.$$eval('section[data-step]', (steps) =>
    steps.map((step) => {
      const from = step.getBoundingClientRect().top - parseFloat(getComputedStyle(step).scrollMarginTop);
      const under = (element: Element | undefined | null) =>
        element ? element.getBoundingClientRect().bottom - from - innerHeight : -innerHeight;
      const last = [...step.querySelectorAll('.text')].at(-1);
      return {
        id: step.id,
        text: under(last),
        control: under(step.querySelector('fieldset, .days')),
        line: last ? parseFloat(getComputedStyle(last).lineHeight) : 0,
        top: (step.querySelector('.slip')?.getBoundingClientRect().top ?? 0) - from
      };
    })
  );

describe.each([
  [844, 390],
  [667, 375],
  [640, 400],
  [390, 664],
  [375, 667],
  [320, 568],
  [320, 680],
  [360, 640],
  [360, 770],
  [360, 800],
  [375, 812],
  [412, 732],
  [390, 844]
])('on a low screen of %d x %d', (width, height) => {
  test('all text of a step at rest is above the fold, or less than a line under it, and so is what the reader can turn', async () => {
    const { page, close } = await site.visit({ width, height });
    await settled(page);
    const steps = await atRest(page);
    expect(steps.length).toBeGreaterThan(20);
    expect(steps.filter((s) => s.text >= s.line).map((s) => `${s.id} ${Math.round(s.text)} px`)).toEqual([]);
    expect(steps.filter((s) => s.control > 0).map((s) => `${s.id} ${Math.round(s.control)} px`)).toEqual([]);
    expect(steps.filter((s) => Math.round(s.top) < 48).map((s) => s.id)).toEqual([]);
    await close();
  });
});

test.each([
  [640, 400],
  [844, 390],
  [1024, 768],
  [1280, 800]
])('the column of text at %d x %d is as wide as the map leaves it', async (width, height) => {
  const { page, close } = await site.visit({ width, height });
  await settled(page);
  const text = await page.$eval('section[data-step] .text', (p) => ({
    left: p.getBoundingClientRect().left,
    width: p.getBoundingClientRect().width
  }));
  const slip = await page.$eval('section[data-step] .slip', (s) => s.getBoundingClientRect().right);
  const screen = screenFor(width, height);
  const asked = stepColumn(screen);
  expect(Math.abs(text.left - asked.left)).toBeLessThanOrEqual(1);
  expect(Math.abs(text.width - asked.width)).toBeLessThanOrEqual(1);
  expect(slip).toBeLessThanOrEqual(screen.free.left + 1);
  await close();
});

test.each([
  [1280, 800],
  [390, 844]
])('with letters twice as large on %d x %d the link to the table keeps clear of the text', async (width, height) => {
  const { page, close } = await site.visit({ width, height });
  await settled(page);
  await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
  const over = await page.$$eval('section[data-step] .slip', (slips) =>
    slips.flatMap((slip) => {
      const words = slip.querySelector('.kicker a')?.firstChild;
      const text = slip.querySelector('.text');
      if (!words || !text) return [];
      const range = document.createRange();
      range.selectNodeContents(words);
      return range.getBoundingClientRect().bottom > text.getBoundingClientRect().top
        ? [slip.parentElement?.id ?? '']
        : [];
    })
  );
  expect(over).toEqual([]);
  await close();
});
