import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Oembed } from '../../src/lib/embed/publish/oembed';
import { openSite, type Site } from './site';

const names = readdirSync('build/embed/graphic');
/** An address that a step had before has a share page, which leads to the step, and nothing else. */
const steps = readdirSync('build/s').filter((id) =>
  readFileSync(`build/s/${id}/index.html`, 'utf8').includes(`../../#${id}"`)
);
const former = readdirSync('build/s').filter((id) => !steps.includes(id));
let site: Site;
/** Another origin, whose page holds one graphic as pym.js would. */
let host: Server;
let hostUrl = '';

/** A page with a frame of the given width that listens as pym.js does. */
const hostPage = (
  src: string,
  width: number
): string => `<!doctype html><title>Host</title><body style="margin:0"><iframe id="f" src="${src}" style="width:${width}px;height:100px;border:0" sandbox="allow-scripts"></iframe>
<script>addEventListener('message',function(e){var m=/^pymxPYMx(\\w+)xPYMxheightxPYMx(\\d+)$/.exec(e.data);if(m&&m[1]==='here')document.getElementById('f').style.height=document.body.dataset.height=m[2]+'px'})</script>`;

beforeAll(async () => {
  site = await openSite();
  host = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('content-type', 'text/html');
    response.end(
      hostPage(
        `${site.url}embed/graphic/${asked.searchParams.get('name')}/?childId=here`,
        Number(asked.searchParams.get('width'))
      )
    );
  });
  await new Promise<void>((resolve) => {
    host.listen(0, '127.0.0.1', resolve);
  });
  const address = host.address();
  hostUrl = `http://localhost:${address && typeof address === 'object' ? address.port : 0}/`;
});
afterAll(async () => {
  host.closeAllConnections();
  host.close();
});

describe.each([280, 800])('a graphic in a frame of %i px', (width) => {
  it.each(names)('%s is shown whole, at the height it tells', async (name) => {
    const { page, close } = await site.visit({ path: null, width: 1000, height: 900 });
    await page.goto(`${hostUrl}?name=${name}&width=${width}`);
    await page.waitForFunction(() => document.body.dataset.height);
    const frame = page.frames().find((one) => one.url().includes('/embed/graphic/'));
    if (!frame) throw new Error('the frame is not there');
    await frame.waitForFunction(() => [...document.images].every((image) => image.complete && image.naturalWidth > 0));
    await frame.waitForFunction(
      () => Math.abs(innerHeight - Math.ceil(document.querySelector('main')?.getBoundingClientRect().bottom ?? 0)) <= 1
    );
    const seen = await frame.evaluate(() => ({
      over: document.documentElement.scrollWidth - innerWidth,
      below: document.documentElement.scrollHeight - innerHeight,
      height: innerHeight,
      alt: document.images[0]?.alt ?? ''
    }));
    expect(seen.over).toBe(0);
    expect(seen.below).toBe(0);
    expect(seen.alt.length).toBeGreaterThan(60);
    await close();
  });
});

/**
 * The most that may be left blank under a graphic, px: a line or two that were counted with a margin, and the page's
 * own foot.
 */
const BLANK = 48;

const columns = [300, 390, 640, 758, 762, 1000];

describe('where nobody listens, in columns of many widths', () => {
  it.each(names)('%s is whole and leaves no great blank', async (name) => {
    const answer = (await (await fetch(`${site.url}oembed/graphic-${name}.json`)).json()) as {
      html: string;
      provider_url: string;
    };
    const bare = answer.html
      .replaceAll(answer.provider_url, site.url)
      .replace(/<script[^]*<\/script>/, '')
      .replace('loading="lazy"', '');
    // All six on the screen: an engine may leave the picture of a frame that nobody sees as it was first chosen.
    const { page, close } = await site.visit({ path: null, width: 1280, height: 8000 });
    await page.setContent(
      `<!doctype html><body style="margin:0">${columns.map((width) => `<div style="width:${width}px">${bare}</div>`).join('')}`,
      { waitUntil: 'load' }
    );
    const blanks = await Promise.all(
      (await page.locator('iframe').elementHandles()).map(async (element, at) => {
        const frame = await element.contentFrame();
        if (!frame) throw new Error('the frame is not there');
        // Of six frames that are laid out at once, one may have loaded the picture of another width first, or wait for its type.
        await frame.waitForFunction(
          () =>
            document.readyState === 'complete' &&
            document.fonts.status === 'loaded' &&
            document.images.length > 0 &&
            [...document.images].every(
              (image) =>
                image.complete && image.naturalWidth > 0 && /tall\.svg$/.test(image.currentSrc) === innerWidth < 760
            )
        );
        return {
          column: columns[at],
          blank: await frame.evaluate(
            () => innerHeight - Math.ceil(document.querySelector('main')?.getBoundingClientRect().bottom ?? Infinity)
          )
        };
      })
    );
    expect(blanks.map(({ column }) => column)).toEqual(columns);
    expect(blanks.filter(({ blank }) => !(blank >= 0 && blank <= BLANK))).toEqual([]);
    await close();
  });
});

it('a graphic keeps its theme and its picture where scripts are off', async () => {
  const { page, close } = await site.visit({ path: 'embed/graphic/vote/', dark: true, scripts: false, width: 400 });
  await page.locator('img').waitFor();
  expect(await page.locator('img').evaluate((image: HTMLImageElement) => image.currentSrc)).toMatch(/dark-tall\.svg$/);
  await close();
});

it('a host chooses the theme of a graphic', async () => {
  const { page, close } = await site.visit({ path: 'embed/graphic/vote/?theme=light', dark: true, width: 900 });
  expect(await page.locator('img').evaluate((image: HTMLImageElement) => image.currentSrc)).toMatch(
    /stills\/hundred-to-eleven\.svg$/
  );
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(248, 245, 239)'
  );
  await close();
});

it('a share page leads a person to its step, also without scripts', async () => {
  for (const scripts of [true, false]) {
    const { page, close } = await site.visit({ path: null, scripts });
    await page.goto(`${site.url}s/ballot/`);
    await page.waitForURL(`${site.url}#ballot`);
    await close();
  }
});

describe('what others fetch', () => {
  const origin = (process.env.ORIGIN ?? 'http://127.0.0.1:4173').replace(/\/?$/, '/');
  /** The file of the build that a whole address means. */
  const fileOf = (address: string): string =>
    `build/${new URL(address).pathname.slice(new URL(origin).pathname.length)}`.replace(/\/$/, '/index.html');

  it('there is an oEmbed answer for the story, each step and each graphic, and all it names exists', () => {
    const answers = readdirSync('build/oembed').sort();
    expect(answers).toEqual(
      ['story', ...[...steps, ...former].map((id) => `step-${id}`), ...names.map((name) => `graphic-${name}`)]
        .map((name) => `${name}.json`)
        .sort()
    );
    for (const file of answers) {
      const answer = JSON.parse(readFileSync(`build/oembed/${file}`, 'utf8')) as Oembed;
      expect(answer, file).toMatchObject({ type: 'rich', version: '1.0', provider_url: origin });
      expect([answer.width, answer.height, answer.thumbnail_width].every(Number.isInteger), file).toBe(true);
      expect(answer.height).toBeLessThanOrEqual(1000);
      expect(existsSync(fileOf(answer.thumbnail_url)), file).toBe(true);
      const frame = /<iframe src="([^"]*)"/.exec(answer.html)?.[1] ?? '';
      expect(frame.startsWith(origin) && existsSync(fileOf(frame)), file).toBe(true);
      // A step opens page by page, and a graphic asks for its own height: neither is a story to scroll through.
      const mode = file.startsWith('step-') ? 'steps' : file.startsWith('graphic-') ? 'unrolled' : null;
      expect(new URL(frame.replaceAll('&amp;', '&')).searchParams.get('mode'), file).toBe(mode);
    }
  });

  it.each([
    'index.html',
    ...steps.map((id) => `s/${id}/index.html`),
    ...names.map((name) => `embed/graphic/${name}/index.html`)
  ])('%s leads to its oEmbed answer and its picture', (path) => {
    const html = readFileSync(`build/${path}`, 'utf8');
    const answer = /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(answer.startsWith(origin) && existsSync(fileOf(answer))).toBe(true);
    expect(html.match(/<link rel="canonical"/g)).toHaveLength(1);
    // Networks take this address for the page itself, and drop what stands after `#`.
    const page = /<meta property="og:url" content="([^"]*)"/.exec(html)?.[1];
    expect(path.startsWith('s/') ? page : undefined).toBe(
      path.startsWith('s/') ? `${origin}${path.replace('index.html', '')}` : undefined
    );
    const picture = /<meta property="og:image" content="([^"]*)"/.exec(html)?.[1];
    expect(path.startsWith('embed/') || (picture !== undefined && existsSync(fileOf(picture)))).toBe(true);
  });

  it('each picture is there as PNG for sharing and as WebP for phones', () => {
    const stills = readdirSync('build/stills');
    for (const id of ['opening', ...steps])
      expect(stills).toEqual(expect.arrayContaining([`${id}.png`, `${id}-tall.webp`]));
    const png = readFileSync('build/stills/ballot.png');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });
});
