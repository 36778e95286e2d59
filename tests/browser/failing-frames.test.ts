import type { Frame, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { expectPlain, inState, SCRIPT, stateOf } from './held';
import { openSite, type Site } from './site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

/** A page of somebody else with the story in a frame. */
async function inFrame(page: Page, style: string): Promise<Frame> {
  await page.setContent(
    `<iframe src="${site.url}embed/story/" style="width: 600px; height: 700px; ${style}"></iframe>`
  );
  const frame = await (await page.$('iframe'))?.contentFrame();
  if (!frame) throw new Error('no frame');
  await frame.waitForLoadState('domcontentloaded');
  return frame;
}

test('in a frame too a story whose script fails is the page without scripts, whole', async () => {
  const { page, close } = await site.visit({ path: null });
  await page.route(SCRIPT, (route) => route.abort());
  await expectPlain(await inFrame(page, ''));
  await close();
});

test('a frame that its host shows late is alive then, however long that was', async () => {
  const { page, close } = await site.visit({ path: null });
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/stills/')) asked.push(request.url());
  });
  await page.clock.install();
  const frame = await inFrame(page, 'display: none');
  await inState(frame, 'undrawn');
  await page.clock.fastForward(60_000);
  expect(await stateOf(frame)).toBe('undrawn');
  await page.locator('iframe').evaluate((element) => {
    element.style.display = 'block';
  });
  await inState(frame, 'true');
  await frame.waitForFunction(() => document.documentElement.dataset.mode === 'steps');
  expect(asked).toEqual([]);
  await close();
});
