// What the page asks for, each once; and that it does nothing at rest.
import { beforeAll, expect, test } from 'vitest';
import { openSite, scrollToStep, settled, stepIds, type Site } from './site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

test.each([
  ['a desktop', 1280, 800],
  ['a phone', 390, 844]
])('the script of the page and the parts that it asks for come, each once, on %s', async (_, width, height) => {
  const { page, close } = await site.visit({ width, height, path: null });
  const answers: { part: string; of: string; status: number; type: string | undefined }[] = [];
  page.on('response', (response) => {
    const [, part, of = ''] = /\/bundles\/([^/]+)\.js(.*)/.exec(response.url()) ?? [];
    if (part)
      answers.push({ part, of, status: response.status(), type: response.headers()['content-type']?.split(';')[0] });
  });
  await page.goto(site.url);
  const ids = await stepIds(page);
  for (const id of [ids[0], ids[20], ids.at(-1)]) await scrollToStep(page, id ?? '');
  await settled(page);
  await page.waitForFunction(() => document.querySelector('#explore-timeline li'));
  expect(answers.map(({ part }) => part.replace(/^screen-.*/, 'screen')).sort()).toEqual([
    'country',
    'deferred',
    'detail',
    'live',
    'screen',
    'start',
    'tables'
  ]);
  const [of = '', ...others] = new Set(answers.map((answer) => answer.of));
  expect({ of, others }, 'an address that changes with what the parts hold').toEqual({
    of: expect.stringMatching(/^\?[0-9a-f]{8}$/),
    others: []
  });
  expect(answers.filter(({ status, type }) => status !== 200 || !/javascript$/.test(type ?? ''))).toEqual([]);
  await close();
});

test('a setting that the reader changes is kept, and only then', async () => {
  const { page, heard, close } = await site.visit();
  await settled(page);
  const theme = page.locator('.settings [data-set="theme"]').first();
  await theme.click();
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
  await page.reload();
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
  expect(heard).toEqual([]);
  await close();
});

test('where storage is refused a setting lasts for the visit, without a word', async () => {
  const visit = await site.visit({ path: null });
  await visit.page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('refused', 'SecurityError');
        }
      });
    }
  });
  await visit.page.goto(site.url);
  await settled(visit.page);
  await visit.page.locator('.settings [data-set="theme"]').first().click();
  await visit.page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
  expect(visit.heard).toEqual([]);
  await visit.close();
});

test('every address that the page names on its own site answers', async () => {
  const { page, close } = await site.visit();
  const addresses = await page.$$eval('a[href], link[href], script[src], img[src]', (all) =>
    all.map((element) => (element as HTMLAnchorElement).href || (element as HTMLImageElement).src)
  );
  const own = new Set(
    addresses.filter((address) => address.startsWith(site.url)).map((address) => address.replace(/#.*/, ''))
  );
  const dead: string[] = [];
  for (const address of own) {
    const answer = await page.request.get(address);
    if (!answer.ok()) dead.push(`${answer.status()} ${address.slice(site.url.length)}`);
  }
  expect(dead).toEqual([]);
  await close();
});
