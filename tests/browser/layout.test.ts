import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openSite, scrollToStep, settled, stepIds, type Site } from './site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

/** Elements of the text that reach out of the window to the right, with how far. */
const sideways = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const out = [...document.querySelectorAll('.steps *, .notes *, header *')]
      .filter((element) => !element.closest('svg') && getComputedStyle(element).position !== 'fixed')
      .filter(
        (element) => element.getBoundingClientRect().right > width + 1 && element.getBoundingClientRect().width > 0
      )
      .map(
        (element) =>
          `${element.tagName.toLowerCase()}.${element.className} ${Math.round(element.getBoundingClientRect().right - width)} px`
      );
    return {
      page: document.scrollingElement ? document.scrollingElement.scrollWidth - width : 0,
      out: out.slice(0, 5)
    };
  });

describe.each([
  [320, 568],
  [320, 800],
  [390, 844],
  [768, 1024],
  [844, 390],
  [1024, 768],
  [1280, 800],
  [1920, 1080]
])('at %d x %d', (width, height) => {
  test('nothing scrolls sideways', async () => {
    const { page, close } = await site.visit({ width, height });
    await settled(page);
    expect(await sideways(page)).toEqual({ page: 0, out: [] });
    await close();
  });
});

test('no step is taller than 60 % of a phone', async () => {
  const { page, close } = await site.visit({ width: 390, height: 844 });
  await settled(page);
  const tall = await page.$$eval('section[data-step] .slip', (slips) =>
    slips.flatMap((slip) => {
      const share = slip.getBoundingClientRect().height / innerHeight;
      return share > 0.6 ? [`${slip.parentElement?.id}: ${Math.round(share * 100)} %`] : [];
    })
  );
  expect(tall).toEqual([]);
  await close();
});

describe.each([
  [1280, 800],
  [390, 844]
])('text at 200 %% on %d x %d', (width, height) => {
  test('reads on without sideways scrolling, and every step is still reached', async () => {
    const { page, close } = await site.visit({ width, height });
    await settled(page);
    await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
    expect(await sideways(page)).toEqual({ page: 0, out: [] });
    const ids = await stepIds(page);
    for (const id of [ids[0], ids[10], ids[25]]) await scrollToStep(page, id ?? '');
    await close();
  });
});

test.each([
  [390, 844],
  [360, 640],
  [320, 568],
  [844, 390]
])(
  'letters of twice their size, on %d x %d, cover no other text, and upright a picture is seen between two of them',
  async (width, height) => {
    const { page, close } = await site.visit({ width, height });
    await settled(page);
    await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
    const gaps = await page.$$eval('.scrolly h2, .slip, .opening .words', (parts) =>
      parts.slice(0, -1).map((part, i) => {
        const next = parts[i + 1] as Element;
        return {
          before: next.closest('.step')?.id || next.textContent || '',
          heading: part.matches('h2'),
          px: next.getBoundingClientRect().top - part.getBoundingClientRect().bottom
        };
      })
    );
    expect(gaps.length).toBeGreaterThan(45);
    expect(gaps.filter(({ px }) => px < -1)).toEqual([]);
    if (height > width) expect(gaps.slice(1).filter(({ heading, px }) => !heading && px < 0.3 * height)).toEqual([]);
    await close();
  }
);

test('a page zoomed to 200 % is the narrow page', async () => {
  const { page, close } = await site.visit({ width: 640, height: 400, context: { deviceScaleFactor: 2 } });
  await settled(page);
  expect(await sideways(page)).toEqual({ page: 0, out: [] });
  await close();
});
