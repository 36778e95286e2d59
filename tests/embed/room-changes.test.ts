import { expect } from 'vitest';
import { snippet } from '../../src/lib/embed/publish/snippet';
import { inEngines, until } from './engines';
import { hosts } from './hosts';
import { draws, inMode, inside, place, reader, scrollStory } from './story';

/** What the loader makes of what it has measured is the same in every engine. */
inEngines(
  'an element around the embed',
  (name, test) => {
    const visit = reader(name);

    test('of fixed proportions, turned, covers nothing and leaves the frame its height', async () => {
      const tab = await visit(
        {
          css: '#middle { position: relative; } #middle::before { content: ""; display: block; padding-top: 62%; } #middle > div { position: absolute; inset: 0; } iframe { height: 100% !important; width: 100%; }',
          embeds: [{ query: { mode: 'steps' } }]
        },
        { width: 800, height: 420 }
      );
      await inMode(tab, 'steps');
      for (const [width, height] of [
        [420, 800],
        [800, 420]
      ] as const) {
        await tab.resize(width, height);
        await until(
          () =>
            tab.host(() => {
              const next = document.getElementById('middle')?.nextElementSibling;
              const bottom = document.querySelector('iframe')?.getBoundingClientRect().bottom ?? NaN;
              return (next?.getBoundingClientRect().top ?? NaN) - bottom;
            }),
          (air) => air >= -1 && air < 90
        );
      }
    });

    test.each(['margin: 0 24px', 'width: 80%; margin: auto'])(
      'whose style gives the wrapper "%s" keeps it',
      async (css) => {
        const tab = await visit({ css: `#middle > div { ${css}; }` });
        const before = await place(tab);
        const at = await inMode(tab, 'scroll');
        expect([at.left, at.width]).toEqual([before.left, before.width]);
      }
    );

    test('that becomes higher or lower lets the frame have what is seen of it', async () => {
      const tab = await visit({ ancestor: 'max-height' });
      await inMode(tab, 'steps');
      for (const [limit, least, most] of [
        ['300px', 220, 300],
        ['none', 640, 700],
        ['500px', 400, 500]
      ] as const) {
        await tab.host((to: string) => {
          document.getElementById('middle')?.style.setProperty('max-height', to);
          dispatchEvent(new Event('resize'));
        }, limit);
        await until(
          () => place(tab),
          ({ frameHeight }) => frameHeight >= least && frameHeight <= most
        );
      }
      // Loaded anew, the frame has the same room.
      await tab.frame(0, () => {
        document.title = 'before';
      });
      await tab.host(() => {
        const frame = document.querySelector('iframe');
        if (frame) frame.src = String(frame.src);
      });
      await until(
        () => tab.frame(0, () => document.title),
        (title) => title !== 'before' && title !== ''
      );
      await until(
        () => inside(tab),
        (now) => now.mode === 'steps' && !!now.step
      );
      await until(
        () => place(tab),
        ({ frameHeight, mode }) => mode === 'steps' && frameHeight >= 400 && frameHeight <= 500
      );
    });

    test('that takes the room away in the middle of the story leaves the reader with it', async () => {
      const tab = await visit();
      await inMode(tab, 'scroll');
      await scrollStory(tab, 9000);
      const step = (await inside(tab)).step;
      await tab.host(() => {
        Object.assign(document.getElementById('middle')?.style ?? {}, { height: '720px', overflow: 'hidden' });
        dispatchEvent(new Event('resize'));
      });
      await until(
        () => place(tab),
        ({ mode, frame }) => mode === 'steps' && Math.abs(frame) <= 1
      );
      await until(
        () => inside(tab),
        (now) => now.mode === 'steps' && now.step === step
      );
    });

    test('as low as the window, as themes make html and body, leaves the story scrolling', async () => {
      const tab = await visit({ css: 'html, body { height: 100%; }' });
      expect((await inMode(tab, 'scroll')).frameHeight).toBe(700);
    });

    test('with bars that are fixed or sticky over its foot leaves the story scrolling', async () => {
      const bars =
        '<div style="position:fixed;bottom:0;left:0;right:0;height:60px">Cookies</div><div style="position:sticky;bottom:0;height:60px">Newsletter</div>';
      const { guest } = await hosts();
      const tab = await visit({
        html:
          snippet({
            origin: guest,
            title: 'Four hours in Paris',
            caption: 'Read “Four hours in Paris” on its own page.'
          }) + bars
      });
      await inMode(tab, 'scroll');
    });

    test.each([
      ['low', 300],
      ['high', 1600]
    ])(
      'whose theme fixes the height of all frames, too %s for the screen, shows them step by step, in one piece',
      async (_, px) => {
        const tab = await visit({ css: `iframe { height: ${px}px !important; transition: height 1s }` });
        await inMode(tab, 'steps');
        await until(
          () => place(tab),
          ({ height, frameHeight }) => frameHeight === px && Math.abs(height - px) < 60
        );
      }
    );

    test('whose theme moves all sizes slowly leaves the story scrolling', async () => {
      const tab = await visit({ css: '* { transition: all 1s linear } iframe { transition: all 1s !important }' });
      expect((await inMode(tab, 'scroll')).frameHeight).toBe(700);
    });

    test('that is closed when the page opens leaves the embed whole when it opens', async () => {
      const tab = await visit({ css: '#middle.closed { height: 0; overflow: hidden; }' });
      await tab.host(() => document.getElementById('middle')?.classList.add('closed'));
      await tab.host(() => document.querySelector('iframe')?.setAttribute('loading', 'eager'));
      await until(
        () => place(tab),
        ({ mode }) => mode !== null
      );
      await tab.host(() => document.getElementById('middle')?.classList.remove('closed'));
      await until(
        () => place(tab),
        ({ frameHeight }) => frameHeight >= 600
      );
    });

    test('that is the whole page, locked for a while by a dialog, leaves the story as it was', async () => {
      const tab = await visit({ css: 'html.locked, html.locked body { overflow: hidden; height: 100%; }' });
      await inMode(tab, 'scroll');
      for (const locked of [true, false]) {
        await tab.host((on: boolean) => {
          document.documentElement.classList.toggle('locked', on);
          dispatchEvent(new Event('resize'));
        }, locked);
        await draws(tab, 3);
        expect((await place(tab)).mode).toMatch(/scroll|pinned/);
      }
      await scrollStory(tab, 1500);
      await until(
        () => place(tab),
        ({ frame }) => Math.abs(frame) <= 1
      );
    });

    test('that scrolls itself, locked for a while by a dialog, leaves the story as it was', async () => {
      const tab = await visit({ ancestor: 'scroller' });
      await inMode(tab, 'scroll');
      const scrollTo = (top: number) =>
        tab.host((y: number) => document.getElementById('middle')?.scrollTo({ top: y, behavior: 'instant' }), top);
      await scrollTo(1500);
      await until(
        async () => (await inside(tab)).y,
        (y) => Math.abs(y - 1500) <= 1.5
      );
      for (const overflow of ['hidden', '']) {
        await tab.host((value: string) => {
          const box = document.getElementById('middle');
          if (box) box.style.overflow = value;
          dispatchEvent(new Event('resize'));
        }, overflow);
        await draws(tab, 3);
        expect((await place(tab)).mode).toBe('scroll');
        expect((await inside(tab)).y).toBeCloseTo(1500, -1);
      }
      await scrollTo(2400);
      await until(
        async () => (await inside(tab)).y,
        (y) => Math.abs(y - 2400) <= 1.5
      );
    });
  },
  ['chromium']
);
