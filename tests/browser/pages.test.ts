import { beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

test.each(['notes/', 'sources/', 'methods/', 'data/'])(
  '%s reads on the narrowest phone without scripts',
  async (path) => {
    const { page, heard, missing, close } = await site.visit({ width: 320, height: 568, scripts: false, path });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
      'nothing but a table scrolls sideways'
    ).toBe(320);
    const wider = await page.$$eval('main *', (all) =>
      all
        .filter(
          (element) =>
            element.scrollWidth > element.clientWidth + 1 &&
            getComputedStyle(element).overflowX !== 'visible' &&
            !element.matches('caption')
        )
        .filter((element) => !(element instanceof HTMLElement && element.tabIndex === 0 && element.ariaLabel))
        .map((element) => element.outerHTML.slice(0, 80))
    );
    expect(wider, 'what scrolls can be reached with the keyboard and has a name').toEqual([]);
    expect([heard, missing]).toEqual([[], []]);
    await close();
  }
);

test.each(['', 'notes/', 'sources/', 'methods/', 'data/'])(
  '/%s says its language, its name, what it is, its colour and its sign',
  async (path) => {
    const { page, close } = await site.visit({ scripts: false, path });
    const head = await page.evaluate(() => ({
      lang: document.documentElement.lang,
      title: document.title,
      description: document.querySelector<HTMLMetaElement>('[name=description]')?.content,
      colour: document.querySelector<HTMLMetaElement>('[name=theme-color]')?.content,
      paper: getComputedStyle(document.documentElement).getPropertyValue('--paper'),
      icon: document.querySelector<HTMLLinkElement>('[rel=icon]')?.href
    }));
    expect(head).toMatchObject({
      lang: 'en',
      title: expect.stringMatching(/Four hours in Paris$/),
      description: expect.stringMatching(/\S{3}/),
      colour: head.paper
    });
    expect((await page.request.get(head.icon ?? '')).ok()).toBe(true);
    const absolute = await page.$$eval('a[href], link[href]', (all) =>
      all
        .map((a) => a.getAttribute('href') ?? '')
        .filter((href) => href.startsWith('/') || href.includes(location.host))
    );
    expect(absolute, 'addresses that hold only at the root of a host').toEqual([]);
    await close();
  }
);

test('the colour of the browser’s bar is the paper’s, also in the dark and after a change', async () => {
  const { page, close } = await site.visit({ dark: true });
  const bar = () => page.evaluate(() => document.querySelector<HTMLMetaElement>('[name=theme-color]')?.content);
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper'));
  const dark = await paper();
  expect(await bar()).toBe(dark);
  const theme = page.locator('.settings [data-set="theme"]').first();
  await theme.click();
  await theme.click();
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'light');
  expect(await paper()).not.toBe(dark);
  expect(await bar()).toBe(await paper());
  await page.goto(`${site.url}data/`);
  expect(await bar()).toBe(await paper());
  await close();
});

test('the table that a step links to begins at the top of the screen, a row of one within it, both marked', async () => {
  const { page, close } = await site.visit();
  const links = await page.$$eval('.kicker a[href^="data/#"]', (all) => [
    ...new Set(all.map((a) => (a as HTMLAnchorElement).href))
  ]);
  expect(links.length).toBeGreaterThan(4);
  for (const link of links) {
    await page.goto('about:blank');
    await page.goto(link);
    const { hash } = new URL(link);
    const row = page.locator(`tr${hash}`);
    if (await row.count()) {
      const at = await row.boundingBox();
      expect(at && at.y >= 0 && at.y < 400, link).toBe(true);
      expect(await row.locator('th').evaluate((cell) => getComputedStyle(cell).backgroundColor), link).not.toBe(
        await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
      );
      continue;
    }
    const heading = page.locator(`${hash} > h2`);
    const box = await heading.boundingBox();
    expect(box && box.y >= 0 && box.y < 200, link).toBe(true);
    expect(await heading.evaluate((element) => getComputedStyle(element).boxShadow), link).not.toBe('none');
  }
  await close();
});

test('every table has a caption, heads for its columns and rows, its download, and its sources as links', async () => {
  const { page, close } = await site.visit({ scripts: false, path: 'data/' });
  const tables = await page.$$eval('main section:has(table)', (all) =>
    all.map((section) => ({
      id: section.id,
      caption: section.querySelector('caption')?.textContent?.trim() !== '',
      columns: section.querySelectorAll('thead th:not([scope=col]), thead td').length,
      rows: [...section.querySelectorAll('tbody tr')].filter((row) => !row.querySelector(':scope > th[scope=row]'))
        .length,
      csv: section.querySelector('a[download]')?.getAttribute('href'),
      sources: [...section.querySelectorAll('td.sources')].filter(
        (cell) => !cell.querySelector('a[href^="../sources/#"]')
      ).length
    }))
  );
  expect(tables.length).toBeGreaterThan(7);
  for (const table of tables)
    expect(table).toEqual({ id: table.id, caption: true, columns: 0, rows: 0, csv: `${table.id}.csv`, sources: 0 });
  const answers = await page.$$eval('td.sources a', (all) => [
    ...new Set(all.map((a) => (a as HTMLAnchorElement).hash))
  ]);
  await page.goto(`${site.url}sources/`);
  const ids = new Set(await page.$$eval('[id]', (all) => all.map(({ id }) => `#${id}`)));
  expect(answers.filter((hash) => !ids.has(hash))).toEqual([]);
  await close();
});
