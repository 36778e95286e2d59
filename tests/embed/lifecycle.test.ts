import { expect } from 'vitest';
import { inEngines, until, type Tab } from './engines';
import { hosts } from './hosts';
import { snippet } from '../../src/lib/embed/publish/snippet';
import {
  atStep,
  draws,
  inMode,
  inside,
  inSync,
  place,
  reader,
  scrollStory,
  scrollToStep,
  stepIds,
  told
} from './story';

type Host = Window & {
  hostListeners: number;
  spa: { add: () => void; remove: () => void };
  storyEmbed?: { version: string; scan: () => void; destroy: (wrapper?: Element) => void };
};

const top = (tab: Tab, selector: string) =>
  tab.host((found: string) => document.querySelector(found)?.getBoundingClientRect().top ?? NaN, selector);

inEngines('an embed lives with its page', (name, test) => {
  const visit = reader(name);

  test('that takes it out and puts it back, time and again', async () => {
    const tab = await visit({ kind: 'spa' });
    await inMode(tab, 'scroll');
    const left: number[] = [];
    for (let round = 0; round < 3; round++) {
      await tab.host(() => (window as unknown as Host).spa.remove());
      await tab.host(() => scrollBy({ top: 120, behavior: 'instant' }));
      await draws(tab, 6);
      left.push(await tab.host(() => (window as unknown as Host).hostListeners));
      await tab.host(() => (window as unknown as Host).spa.add());
      await inMode(tab, 'scroll');
      expect(Math.abs((await scrollStory(tab, 900)).frame)).toBeLessThanOrEqual(1);
    }
    expect(left[2]).toBe(left[0]);
    expect(await tab.errors()).toEqual([]);
  });

  test('whose frame loads anew in the middle of the story', async () => {
    const tab = await visit();
    await inMode(tab, 'scroll');
    await scrollStory(tab, 1500);
    await until(
      async () => (await told(tab, 'step')).at(-1)?.detail?.id,
      (id) => id !== 'opening'
    );
    const before = await told(tab, 'step');
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
      async () => (await inside(tab)).mode,
      (mode) => mode === 'scroll'
    );
    await until(
      async () => (await inside(tab)).y,
      (y) => Math.abs(y - 1500) <= 60
    );
    await inSync(tab);
    await until(
      async () => (await told(tab, 'step')).length,
      (count) => count > before.length
    );
    // The step the reader is at, and not the ones that a frame begins with.
    expect((await told(tab, 'step')).slice(before.length).map(({ detail }) => detail?.id)).toEqual([
      before.at(-1)?.detail?.id
    ]);
  });

  test('whose address names a step: the host is told where its own reader is', async () => {
    const tab = await visit({ embeds: [{ query: { step: 'ballot' } }] });
    await inMode(tab, 'scroll');
    await atStep(tab, 'opening');
    expect((await told(tab, 'step')).map(({ detail }) => detail?.id)).toEqual(['opening']);
  });

  test('when the story grows above the reader, who is not moved', async () => {
    const tab = await visit();
    await inMode(tab, 'scroll');
    // Its last lines are still on the screen: a frame that nobody sees notices nothing in Chromium.
    const { height, viewport } = await place(tab);
    await scrollStory(tab, height - 150);
    expect(viewport).toBeGreaterThan(300);
    const before = { seen: await top(tab, '#middle ~ p'), height: (await place(tab)).height };
    await tab.frame(0, () =>
      document
        .querySelector('section[data-step][id]')
        ?.insertAdjacentHTML('beforebegin', '<div style="height:700px"></div>')
    );
    await until(
      async () => (await place(tab)).height,
      (height) => height > before.height + 600
    );
    await until(
      () => top(tab, '#middle ~ p'),
      (seen) => Math.abs(seen - before.seen) <= 1.5
    );
  });

  test.each([
    ['is below it', 200, 0],
    ['is below it and has turned pages in it', 200, 4],
    ['sees the last of it, and has turned pages in it', -100, 4]
  ])('whose loader comes when the reader %s: they are not moved', async (_, below, pages) => {
    const tab = await visit({ stripped: true });
    await tab.host(() => document.querySelector('iframe')?.scrollIntoView({ behavior: 'instant' }));
    await until(
      () => inside(tab),
      ({ mode }) => mode === 'steps'
    );
    await tab.frame(
      0,
      (turns: number) => {
        document.getElementById('st-next')?.focus();
        for (let turned = 0; turned < turns; turned++) document.getElementById('st-next')?.click();
      },
      pages
    );
    const { wrapper, height } = await place(tab);
    await tab.host((y: number) => scrollTo({ top: y, behavior: 'instant' }), wrapper + height + below);
    const before = await top(tab, '#middle ~ p');
    const { guest } = await hosts();
    await tab.host((src: string) => {
      document.body.append(Object.assign(document.createElement('script'), { src }));
    }, `${guest}/embed.js`);
    await until(
      () => place(tab),
      (now) => now.mode === 'scroll' && now.height > 20_000
    );
    await until(
      () => top(tab, '#middle ~ p'),
      (now) => Math.abs(now - before) <= 1.5
    );
    await draws(tab, 20);
    expect(Math.abs((await top(tab, '#middle ~ p')) - before)).toBeLessThanOrEqual(1.5);
  });

  test('and ends when it is told to, with nothing of it left', async () => {
    const tab = await visit({ header: 60 });
    const names = await tab.host(() => Object.keys(window).filter((key) => /story/i.test(key)));
    await inMode(tab, 'scroll');
    expect(names.filter((key) => !['storyEmbed', 'history'].includes(key))).toEqual([]);
    const reached = (await stepIds(tab))[5] ?? '';
    await scrollToStep(tab, reached, { top: 60 });
    await tab.host(() => (window as unknown as Host).storyEmbed?.destroy());
    const at = await place(tab);
    expect(at.mode).toBe('steps');
    expect(at.height).toBeLessThan(1200);
    expect(
      await tab.host(() =>
        ['[data-story-embed]', 'iframe'].map((found) =>
          document.querySelector<HTMLElement>(found)?.getAttribute('style')?.includes('sticky')
        )
      )
    ).toEqual([false, false]);
    await until(
      () => inside(tab),
      (story) => story.mode === 'steps'
    );
    // The reader goes on at the step they had come to.
    await until(
      async () => (await inside(tab)).step,
      (step) => step === reached
    );
    await tab.host(() => scrollBy({ top: 200, behavior: 'instant' }));
    await draws(tab, 6);
    expect(await inside(tab)).toMatchObject({ mode: 'steps', y: 0, step: reached });
  });

  test('and is driven anew by a loader that comes after one that has ended', async () => {
    const tab = await visit();
    await inMode(tab, 'scroll');
    await tab.host(() => (window as unknown as Host).storyEmbed?.destroy());
    await until(
      () => inside(tab),
      (story) => story.mode === 'steps'
    );
    await tab.host(() => {
      const script = document.createElement('script');
      script.src = document.querySelector<HTMLScriptElement>('script[src$="/embed.js"]')?.src ?? '';
      document.body.append(script);
    });
    await inMode(tab, 'scroll');
    expect(Math.abs((await scrollStory(tab, 900)).frame)).toBeLessThanOrEqual(1);
    await scrollToStep(tab, (await stepIds(tab))[4] ?? '');
    expect((await told(tab, 'ready')).length).toBe(2);
  });

  test('and adds nothing to the history of the reader', async () => {
    const tab = await visit();
    await inMode(tab, 'scroll');
    const before = await tab.host(() => [history.length, location.href]);
    for (const id of (await stepIds(tab)).slice(3, 6)) await scrollToStep(tab, id);
    expect(await tab.host(() => [history.length, location.href])).toEqual(before);
  });

  test('and tells the host where its reader is, once for each change', async () => {
    const tab = await visit();
    await inMode(tab, 'scroll');
    const ids = await stepIds(tab);
    for (const index of [2, 3, 4]) await scrollToStep(tab, ids[index] ?? '');
    const events = (await told(tab, 'step')).map((event) => event.detail);
    expect(events.slice(-3)).toEqual(
      [2, 3, 4].map((index) => expect.objectContaining({ id: ids[index], index, of: ids.length }))
    );
    expect((await told(tab, 'mode')).at(-1)?.detail).toMatchObject({ mode: 'scroll' });
    expect(new Set(events.map((event, at) => `${at > 0 && event?.id === events[at - 1]?.id}`))).toEqual(
      new Set(['false'])
    );
  });

  test('beside scripts that size frames of other kinds, each by the messages it listens for', async () => {
    const { guest } = await hosts();
    // As pym, Datawrapper, AMP and iframe-resizer do it: they take every message they understand, and ask every frame.
    const others = `<script>addEventListener('message', ({ source, data }) => {
      const frame = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === source);
      const height = typeof data === 'string' ? Number((/xPYMxheightxPYMx(\\d+)|^\\[iFrameSizer\\][^:]*:(\\d+)/.exec(data) ?? []).slice(1).find(Boolean)) : data && (data.sentinel === 'amp' ? data.height : Object.values(data['datawrapper-height'] ?? {})[0]);
      if (frame && height > 0) window.sized = (window.sized ?? 0) + 1, frame.style.height = height + 'px';
    });
    setInterval(() => { for (const frame of document.querySelectorAll('iframe')) frame.contentWindow.postMessage('[iFrameSizer]f0:0:false:true:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true', '*'); }, 100);</script>`;
    const tab = await visit({
      html: others + snippet({ origin: guest, title: 'Four hours in Paris', caption: 'Read it.' })
    });
    await inMode(tab, 'scroll');
    const at = await scrollStory(tab, 900);
    expect([Math.abs(at.frame) <= 1, at.frameHeight]).toEqual([true, at.viewport]);
    const sized = await tab.host(() => (window as unknown as { sized?: number }).sized ?? 0);
    await scrollToStep(tab, (await stepIds(tab))[6] ?? '');
    await draws(tab, 20);
    // What the frame asked for before it was greeted may have been granted; since then nobody was asked.
    expect(await tab.host(() => (window as unknown as { sized?: number }).sized ?? 0)).toBe(sized);
    expect((await place(tab)).frameHeight).toBe(at.frameHeight);
    expect(await tab.errors()).toEqual([]);
  });
});
