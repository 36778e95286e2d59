import { expect } from 'vitest';
import type {} from '../../src/lib/embed/host/host';
import { snippet } from '../../src/lib/embed/publish/snippet';
import { inEngines, until, type Tab } from './engines';
import { hosts, type HostOptions } from './hosts';
import { draws, place, reader } from './story';

/** The embed as it is pasted, loaded at once, without its loader. */
async function pasted(query: Record<string, string> = {}): Promise<string> {
  const { guest } = await hosts();
  const title = 'Four hours in Paris';
  const caption = 'Read “Four hours in Paris” on its own page.';
  return snippet({ origin: guest, title, caption, query, script: false }).replace('loading="lazy"', '');
}

/** The loader comes, long after the page has been read. */
async function addLoader(tab: Tab): Promise<void> {
  const { guest } = await hosts();
  await tab.host((src: string) => {
    document.body.append(Object.assign(document.createElement('script'), { src }));
  }, `${guest}/embed.js`);
}

const topOf = (tab: Tab, id: string) =>
  tab.host((found: string) => document.getElementById(found)?.getBoundingClientRect().top ?? NaN, id);

const comments = '<section id="comments"><h2>Comments</h2><p>I liked the maps.</p></section>';
/** Safari anchors no scroll positions: nothing but the loader keeps a reader in place there. */
const css = 'html { overflow-anchor: none; } #comments { min-height: 900px; }';

inEngines('a reader who has come out of the embed before the loader comes', (name, test) => {
  const visit = reader(name);
  const row = (style: string, story: string) =>
    `<div style="${style}"><div>${story}</div><aside style="order:-1">Other news of the valley</aside></div>${comments}`;

  test.each([
    ['one column', 'scroll', {}, (story: string) => story + comments],
    ['unrolled', 'unrolled', { mode: 'unrolled' }, (story: string) => story + comments],
    ['a column beside it', 'scroll', {}, (story: string) => row('display:grid;grid-template-columns:2fr 1fr', story)],
    ['a column centred beside it', 'scroll', {}, (story: string) => row('display:flex;align-items:center', story)]
  ] as const)('stays at what they read: %s', async (_, mode, query, around) => {
    const tab = await visit({ css, html: around(await pasted(query)) });
    await tab.host(() => document.getElementById('comments')?.scrollIntoView({ behavior: 'instant' }));
    const before = await topOf(tab, 'comments');
    await addLoader(tab);
    await until(
      () => place(tab),
      (at) => at.mode === mode && at.height > 5000
    );
    await draws(tab, 3);
    expect(Math.abs((await topOf(tab, 'comments')) - before)).toBeLessThanOrEqual(2);
  });
});

inEngines(
  'a page with the embed',
  (name, test) => {
    const visit = reader(name);

    test('in a window higher than what stands before it opens at its top', async () => {
      const only = 'article > :not(#middle):not(h1):not(#middle ~ *) { display: none; }';
      const tab = await visit({ css: only, height: 240 }, { width: 900, height: 1000 });
      await until(
        () => place(tab),
        (at) => at.mode === 'scroll' && at.height > 5000
      );
      await draws(tab, 3);
      expect((await place(tab)).scrollY).toBe(0);
    });

    test.each([
      ['a link', ''],
      ['what a script asks for', ''],
      ['what a script scrolls to frame by frame', ''],
      ['the place in its address', '#archive']
    ])('that scrolls smoothly to %s below it comes to rest there', async (way, hash) => {
      const tab = await visit({
        css: ':root { scroll-behavior: smooth; } #middle { margin-top: 9000px; }',
        html: (await pasted()).replace(' src=', ' data-src='),
        hash
      });
      await addLoader(tab);
      await until(
        () => tab.host(() => !!window.storyEmbed),
        (there) => there
      );
      // The frame answers while the page is on its way.
      await tab.host((what: string) => {
        if (what === 'a link') location.hash = '#archive';
        else if (what === 'what a script scrolls to frame by frame') {
          const from = scrollY;
          const to = from + (document.getElementById('archive')?.getBoundingClientRect().top ?? 0);
          const begun = performance.now();
          const step = (): void => {
            const share = Math.min(1, (performance.now() - begun) / 2000);
            scrollTo({ top: from + share * (to - from), behavior: 'instant' });
            if (share < 1) requestAnimationFrame(step);
          };
          step();
        } else if (what !== 'the place in its address')
          document.getElementById('archive')?.scrollIntoView({ behavior: 'smooth' });
        const frame = document.querySelector('iframe');
        if (frame) frame.src = frame.dataset.src ?? '';
      }, way);
      await until(
        () => place(tab),
        (at) => at.mode === 'scroll' && at.height > 5000
      );
      await until(
        () => topOf(tab, 'archive'),
        (top) => top >= 0 && top < 700
      );
    });
  },
  ['chromium', 'firefox']
);

inEngines(
  'an element around the embed that a reader opens',
  (name, test) => {
    const visit = reader(name);
    const more = (inner: string) => `<div id="more"><div>${inner}</div></div>`;
    const closed = (style: string): HostOptions => ({ css: `#more { overflow: hidden; ${style} }` });

    test.each([
      ['by a class that limits its height no more', 'max-height: 420px', 'none'],
      ['where nothing has margins', 'max-height: 420px; } p { margin: 0 !important;', 'none'],
      ['by a script that asks for the height of its content', 'max-height: 420px', 'content'],
      ['slowly, from nothing to the height of its content', 'max-height: 0; transition: max-height 300ms', 'content']
    ] as const)('%s, gives the frame its whole height', async (_, style, limit) => {
      const tab = await visit({ ...closed(style), html: more(await pasted()) });
      await addLoader(tab);
      await until(
        () => place(tab),
        ({ mode }) => mode === 'steps'
      );
      await draws(tab, 3);
      await tab.host((to: string) => {
        const box = document.getElementById('more');
        if (box) box.style.maxHeight = to === 'content' ? `${box.scrollHeight}px` : to;
      }, limit);
      await until(
        () => place(tab),
        ({ frameHeight }) => frameHeight >= 640
      );
    });

    test('slowly leaves the frame as high as it was until it rests', async () => {
      const tab = await visit({
        ...closed('max-height: 250px; transition: max-height 300ms'),
        html: more(await pasted({ mode: 'unrolled' }))
      });
      await addLoader(tab);
      await until(
        () => place(tab),
        ({ mode, frameHeight }) => mode === 'steps' && frameHeight < 260
      );
      await tab.host(() => {
        const heights = new Set<number>();
        const frame = document.querySelector('iframe');
        const look = (): void => {
          heights.add(frame?.offsetHeight ?? 0);
          requestAnimationFrame(look);
        };
        look();
        Object.assign(window, { heights });
        const box = document.getElementById('more');
        box?.addEventListener('transitionend', () => (box.style.maxHeight = 'none'));
        if (box) box.style.maxHeight = `${box.scrollHeight}px`;
      });
      await until(
        () => place(tab),
        ({ mode, frameHeight }) => mode === 'unrolled' && frameHeight > 5000
      );
      expect(await tab.host(() => (window as unknown as { heights: Set<number> }).heights.size)).toBeLessThan(6);
    });

    test('to any height lets the story scroll with the page', async () => {
      const tab = await visit({ ...closed('max-height: 420px'), html: more(await pasted()) });
      await addLoader(tab);
      await until(
        () => place(tab),
        ({ mode, frameHeight }) => mode === 'steps' && frameHeight < 420
      );
      await tab.host(() => document.getElementById('more')?.style.setProperty('max-height', 'none'));
      await until(
        () => place(tab),
        ({ mode }) => mode === 'pinned' || mode === 'scroll'
      );
    });
  },
  ['chromium', 'webkit']
);
