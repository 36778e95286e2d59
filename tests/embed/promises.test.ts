import { expect } from 'vitest';
import { inEngines, until } from './engines';
import { draws, inMode, inside, place, reader, scrollStory, told } from './story';

/** The key that a frame hands on to its host, many times at once. Runs in the frame. */
function press(times: number): number {
  for (let i = 0; i < times; i++)
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true }));
  return Math.round(innerHeight * 0.875);
}

inEngines('what docs/embed-protocol.md promises a publisher', (name, test) => {
  const visit = reader(name);

  test('a frame moves the page twelve times a second, however often it asks', async () => {
    const tab = await visit();
    await inMode(tab, 'scroll');
    const before = await scrollStory(tab, 500);
    const dy = await tab.frame(0, press, 40);
    await until(
      async () => (await place(tab)).scrollY,
      (y) => y >= before.scrollY + 12 * dy - 12
    );
    await draws(tab, 20);
    expect((await place(tab)).scrollY).toBeLessThanOrEqual(before.scrollY + 12 * dy + 12);
  });

  test('the address of a step in a frame moves nothing of the page, and the story begins at that step', async () => {
    const tab = await visit({ stripped: true, embeds: [{ path: '#how-many' }] });
    const before = (await place(tab)).scrollY;
    await tab.host(() => document.querySelector('iframe')?.setAttribute('loading', 'eager'));
    await until(
      () => inside(tab),
      ({ mode, step }) => mode === 'steps' && step === 'how-many'
    );
    await draws(tab, 20);
    expect((await place(tab)).scrollY).toBe(before);
  });

  test('no step is told before the story has been on the screen', async () => {
    const tab = await visit({ embeds: [{ query: { chapter: 'crimea' } }] });
    await tab.host(() => document.querySelector('iframe')?.setAttribute('loading', 'eager'));
    await until(
      () => told(tab, 'mode'),
      ({ length }) => length > 0
    );
    await draws(tab, 20);
    const { wrapper, scrollY, viewport } = await place(tab);
    expect(wrapper).toBeGreaterThan(scrollY + viewport);
    expect(await told(tab, 'step')).toEqual([]);
    await inMode(tab, 'scroll');
    await until(
      () => told(tab, 'step'),
      (steps) => steps[0]?.detail?.id === 'peninsula'
    );
  });

  test('a link in the story opens outside the article', async () => {
    const tab = await visit({ stripped: true });
    await tab.host(() => document.querySelector('iframe')?.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await until(
      () => inside(tab),
      ({ mode, step }) => mode === 'steps' && !!step
    );
    const link = await tab.frame(0, () => {
      addEventListener('click', (event) => event.preventDefault());
      const first = document.querySelector<HTMLAnchorElement>('.step a[href*="data/#"]');
      first?.click();
      return [first?.target, first?.rel];
    });
    expect(link).toEqual(['_blank', 'noopener']);
  });

  test('the theme that was chosen stays when the reader stops the motion', async () => {
    const tab = await visit({ embeds: [{ query: { theme: 'dark' } }] });
    await inMode(tab, 'scroll');
    const themes = await tab.frame(0, () => {
      const { dataset } = document.documentElement;
      const before = dataset.theme;
      document.querySelector<HTMLElement>('[data-set=motion]')?.click();
      return [before, dataset.theme];
    });
    expect(themes).toEqual(['dark', 'dark']);
  });

  test('unrolled, where nobody gives the frame its height, the story comes step by step', async () => {
    const tab = await visit({ stripped: true, embeds: [{ query: { mode: 'unrolled' } }] });
    await tab.host(() => document.querySelector('iframe')?.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await until(
      () => inside(tab),
      ({ mode, step }) => mode === 'steps' && !!step
    );
  });
});

// WebKit's driver gives the frame it speaks to the focus, and a frame in use may scroll the page.
inEngines(
  'what docs/embed-protocol.md promises a reader elsewhere on the page',
  (name, test) => {
    const visit = reader(name);

    test('a frame that nobody sees moves nothing', async () => {
      const tab = await visit();
      const { wrapper, height, viewport } = await inMode(tab, 'scroll');
      await tab.host((y: number) => scrollTo({ top: y, behavior: 'instant' }), wrapper + height + 60);
      await until(
        async () => (await place(tab)).frame,
        (top) => top < -viewport + 1
      );
      const before = (await place(tab)).scrollY;
      await tab.frame(0, press, 3);
      await draws(tab, 20);
      expect((await place(tab)).scrollY).toBe(before);
    });
  },
  ['chromium', 'firefox']
);

inEngines(
  'what docs/embed-protocol.md promises a reader in a frame for scripts alone',
  (name, test) => {
    const visit = reader(name);

    test('a link in a frame that may open nothing shows its address', async () => {
      const tab = await visit({ stripped: true, sandbox: 'allow-scripts' });
      await tab.host(() => document.querySelector('iframe')?.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await until(
        () => inside(tab),
        ({ mode, step }) => mode === 'steps' && !!step
      );
      const shown = await tab.frame(0, () => {
        const first = document.querySelector<HTMLAnchorElement>('.step a[href*="data/#"]');
        for (let presses = 0; presses < 2; presses++) first?.click();
        return [
          first?.nextElementSibling?.lastElementChild?.textContent,
          first?.href,
          document.querySelectorAll('[data-address]').length
        ];
      });
      expect(shown).toEqual([shown[1], expect.stringContaining('data/#'), 1]);
    });
  },
  ['chromium']
);
