import axe from 'axe-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { openSite, type Site } from './site';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

const codeOf = (page: Page): Promise<string> => page.locator('textarea[name=code]').inputValue();

/** The frame of the story within the preview, once it has said how it is shown. */
async function shownIn(page: Page, mode: string): Promise<Frame> {
  const preview = page.locator('.window iframe');
  await preview.scrollIntoViewIfNeeded();
  const story = page.frameLocator('.window iframe').locator('iframe[src*="embed/story"]');
  await story.scrollIntoViewIfNeeded();
  await page
    .frameLocator('.window iframe')
    .frameLocator('iframe[src*="embed/story"]')
    .locator(`html[data-mode="${mode}"]`)
    .waitFor({ state: 'attached' });
  const frame = page.frames().find((one) => one.url().includes('/embed/story/'));
  if (!frame) throw new Error('the preview holds no story');
  return frame;
}

test('the code names this site, follows each choice, and so does the builder’s own address', async () => {
  const { page, heard, close } = await site.visit({ path: 'embed/' });
  await page.locator('select[name=what]').waitFor();
  expect(await codeOf(page)).toContain(`src="${site.url}embed/story/"`);
  await page.selectOption('select[name=what]', 'chapter/crimea');
  await page.locator('input[name=way][value=steps]').check();
  await page.selectOption('select[name=step]', 'ballot');
  await page.selectOption('select[name=theme]', 'dark');
  await page.fill('input[name=height]', '500');
  const code = await codeOf(page);
  expect(code).toContain('embed/story/?chapter=crimea&amp;theme=dark&amp;mode=steps&amp;step=ballot"');
  expect(code).toContain('height="500"');
  const address = page.url();
  await page.reload();
  await page.locator('select[name=step]').waitFor();
  expect([page.url(), await codeOf(page)]).toEqual([address, code]);
  expect(
    heard.filter((said) => said.startsWith('error: ') && !said.includes('font') && !said.includes('ERR_FAILED'))
  ).toEqual([]);
  await close();
});

/** What describes a field: the texts that its aria-describedby names, those that are there. */
const aboutOf = (page: Page, name: string): Promise<string> =>
  page
    .locator(`[name=${name}]`)
    .first()
    .evaluate((field) =>
      (field.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.innerText ?? `no ${id}`)
        .join(' ')
    );

test('what is wrong is said at its field, and left out of the code', async () => {
  const { page, close } = await site.visit({ path: 'embed/?theme=blue&what=chapter/none' });
  const line = page.locator('.wrong');
  await page.locator('.wrong:not(:empty)').waitFor({ state: 'attached' });
  expect(await line.innerText()).toMatch(/What, Colours/);
  expect(await aboutOf(page, 'theme')).toMatch(/asked for colours that there are not/);
  expect(await aboutOf(page, 'what')).toMatch(/asked for a part/);
  expect(await codeOf(page)).toContain(`src="${site.url}embed/story/"`);
  await page.fill('input[name=accent]', 'red');
  await page.locator('input[name=accent]').blur();
  expect(await line.innerText()).toMatch(/: Accent\./);
  expect(await aboutOf(page, 'accent')).toMatch(/^Left out: six hexadecimal digits/);
  const [field, fault] = await Promise.all(
    ['input[name=accent]', '#fault-accent'].map((found) => page.locator(found).boundingBox())
  );
  expect((fault?.y ?? Infinity) - (field?.y ?? 0)).toBeLessThan(60);
  expect(await page.locator('input[name=accent]').getAttribute('aria-invalid')).toBe('true');
  expect(await codeOf(page)).not.toContain('accent');
  await page.fill('input[name=accent]', 'aa3311');
  expect(await codeOf(page)).toContain('accent=aa3311');
  expect(await line.innerText()).toBe('');
  await page.fill('input[name=top]', '60px');
  await page.locator('input[name=top]').blur();
  expect(await codeOf(page)).toContain('data-top="60"');
  expect(await page.locator('input[name=top]').inputValue()).toBe('60');
  expect(await page.locator('input[name=accent]').inputValue()).toBe('#aa3311');
  await close();
});

test('an accent is shown as it will stand on each ground: as it is, or made readable', async () => {
  const { page, close } = await site.visit({ path: 'embed/' });
  await page.fill('input[name=accent]', 'ffe08a');
  expect(await aboutOf(page, 'accent')).toMatch(
    /On the light ground the story makes it #[0-9a-f]{6}, so that [^]*On the dark ground: #ffe08a, as it is\./
  );
  expect(await codeOf(page)).toContain('accent=ffe08a');
  await page.selectOption('select[name=theme]', 'dark');
  expect(await aboutOf(page, 'accent')).not.toMatch(/light ground/);
  expect(await page.locator('.shown').count()).toBe(1);
  await close();
});

test('other ways can be copied, each by itself', async () => {
  const { page, close } = await site.visit({
    path: 'embed/?way=steps&step=ballot',
    context: { permissions: ['clipboard-read', 'clipboard-write'] }
  });
  await page.locator('.others summary').click();
  const fields = page.locator('.others textarea');
  expect(await fields.evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).name))).toEqual([
    'other-page',
    'other-oembed',
    'other-probe',
    'other-card',
    'other-link'
  ]);
  const shared = await page.locator('textarea[name=other-page]').inputValue();
  expect(shared).toBe(`${site.url}s/ballot/`);
  await page.locator('.others section:has([name=other-page]) button').click();
  await page.locator('.others section:has([name=other-page]) [role=status]:not(:empty)').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shared);
  await close();
});

test('the button copies the code and says so; another code has not been copied', async () => {
  const { page, close } = await site.visit({
    path: 'embed/',
    context: { permissions: ['clipboard-read', 'clipboard-write'] }
  });
  const button = page.locator('.do button').first();
  await button.click();
  await page.locator('.do [role=status]:not(:empty)').first().waitFor();
  expect(await button.innerText()).toBe('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await codeOf(page));
  await page.selectOption('select[name=theme]', 'light');
  expect(await button.innerText()).toBe('Copy the code');
  await close();
});

test('where the clipboard is refused the code is selected, and the page says what to press', async () => {
  const { page, close } = await site.visit({ path: null });
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } })
  );
  await page.goto(`${site.url}embed/`);
  await page.locator('.do button').first().click();
  await page.locator('.do [role=status]:not(:empty)').first().waitFor();
  expect(await page.locator('.do [role=status]').first().innerText()).toMatch(/Ctrl\+C/);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await codeOf(page));
  await close();
});

describe('the preview', () => {
  test('holds the real embed: it scrolls with the article, and comes step by step where scripts are stripped', async () => {
    const { page, close } = await site.visit({ path: 'embed/' });
    await page.locator('.window iframe').waitFor();
    await shownIn(page, 'scroll');
    await page.locator('input[name=kept][value=no-scripts]').check();
    await shownIn(page, 'steps');
    await page.locator('input[name=kept][value=no-frames]').check();
    await page.frameLocator('.window iframe').locator('body:not(:has(iframe)) a').waitFor();
    await close();
  });

  test('shows a probe pair that scrolls, and a card with its picture', async () => {
    const { page, missing, close } = await site.visit({ path: 'embed/?way=probe' });
    await page.locator('.window iframe').waitFor();
    const story = await shownIn(page, 'scroll');
    const article = page.frames().find((frame) => frame.parentFrame() === page.mainFrame());
    await article?.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
    await story.waitForFunction(() => scrollY > innerHeight && document.documentElement.dataset.step !== 'opening');
    await page.locator('input[name=way][value=card]').check();
    await page.selectOption('select[name=step]', 'how-many');
    const picture = page.frameLocator('.window iframe').locator('img[src$="stills/how-many.png"]');
    await picture.waitFor();
    expect(await picture.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth))).toBe(1200);
    expect(missing).toEqual([]);
    await close();
  });

  test('shows a graphic, which tells its height', async () => {
    const { page, missing, close } = await site.visit({ path: 'embed/?what=graphic/vote' });
    const graphic = page.frameLocator('.window iframe').locator('iframe[src*="embed/graphic/vote"]');
    await page.locator('.window iframe').scrollIntoViewIfNeeded();
    const article = page.frames().find((frame) => frame.parentFrame() === page.mainFrame());
    await article?.waitForFunction(
      () =>
        new Promise((told) => {
          addEventListener('message', ({ data }) => {
            if (Object(data).sentinel === 'amp') told(Object(data).height > 200);
          });
          const frame = document.querySelector('iframe');
          if (frame) frame.src += '&again';
        })
    );
    expect(await graphic.count()).toBe(1);
    expect(missing).toEqual([]);
    await close();
  });

  test('is as wide as there is room, on the narrowest phone too', async () => {
    for (const width of [320, 390, 1280]) {
      const { page, close } = await site.visit({ path: 'embed/', width, height: 800 });
      await page.locator('.window iframe').waitFor();
      for (const screen of ['phone', 'column', 'full']) {
        await page.locator(`input[name=screen][value=${screen}]`).check();
        await page.locator('.window iframe').waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${screen} at ${width}`).toBe(width);
      }
      await close();
    }
  });
});

test('without JavaScript the plain code is there with a sentence, and no control that does nothing', async () => {
  const { page, heard, close } = await site.visit({ path: 'embed/', scripts: false, width: 320, height: 568 });
  expect(await codeOf(page)).toMatch(/^<div data-story-embed[^]*embed\.js"><\/script>$/);
  expect(await page.locator('#builder .plain').isVisible()).toBe(true);
  expect(await page.locator('button:visible, select:visible').count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(heard).toEqual([]);
  await close();
});

test.each([false, true])('WCAG 2.2 AA in every way, dark: %s', async (dark) => {
  const { page, close } = await site.visit({ path: 'embed/?accent=red&theme=blue', dark, width: 390, height: 844 });
  await page.locator('.window iframe').waitFor();
  await page.evaluate(axe.source);
  for (const way of ['auto', 'steps', 'unrolled', 'probe', 'card']) {
    await page.locator(`input[name=way][value=${way}]`).check();
    await page.evaluate(() =>
      document.querySelectorAll('details').forEach((one) => {
        one.open = true;
      })
    );
    const faults = await page.evaluate(async () => {
      const { violations } = await window.axe.run(document, {
        iframes: false,
        runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }
      });
      return violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(' ')}`);
    });
    expect(faults, way).toEqual([]);
  }
  await close();
});
