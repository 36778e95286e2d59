import { expect } from 'vitest';
import { inEngines, sample, until, type Tab } from './engines';
import {
  atStep,
  draws,
  inMode,
  inside,
  inSync,
  length,
  place,
  reader,
  scrollStory,
  scrollToStep,
  stepIds,
  told,
  type Place
} from './story';

/** Begins and ends a printing of the host's page. */
const printing = (tab: Tab) => (word: 'before' | 'after') =>
  tab.host((name: string) => void dispatchEvent(new Event(name)), `${word}print`);

inEngines('an embed on paper', (name, test) => {
  const visit = reader(name);

  test('is as it was pasted, and goes on after that', async () => {
    const tab = await visit();
    const look = () =>
      tab.host(() =>
        ['[data-story-embed]', 'iframe'].map((found) => {
          const style = document.querySelector<HTMLElement>(found)?.style;
          return [style?.position, style?.height];
        })
      );
    await inMode(tab, 'scroll');
    const before = await scrollStory(tab, 900);
    await tab.host(() => dispatchEvent(new Event('beforeprint')));
    expect(await look()).toEqual([
      ['', ''],
      ['', '640px']
    ]);
    expect((await place(tab)).frameHeight).toBe(640);
    await tab.host(() => dispatchEvent(new Event('afterprint')));
    await until(
      async () => (await place(tab)).height,
      (height) => height === before.height
    );
    expect(Math.abs((await scrollStory(tab, 900)).frame)).toBeLessThanOrEqual(1);
  });

  test.each(sample(name, [5, 12, 20]))(
    'forgets nobody: after printing the reader is at the step from before, the one of index %i',
    async (index) => {
      const tab = await visit();
      await inMode(tab, 'scroll');
      const step = (await stepIds(tab))[index] ?? '';
      await scrollToStep(tab, step);
      const before = await place(tab);
      const print = printing(tab);
      await print('before');
      // Long enough for the frame to hear of its other size, and to answer.
      await until(
        async () => (await inside(tab)).height,
        (height) => height === 640
      );
      await draws(tab, 30);
      await print('after');
      await until(
        async () => (await place(tab)).height,
        (height) => height === before.height
      );
      await until(
        async () => [(await inside(tab)).height, await inSync(tab)] as const,
        ([height]) => height === before.frameHeight
      );
      await draws(tab, 5);
      await atStep(tab, step);
      expect((await told(tab, 'step')).at(-1)?.detail?.id).toBe(step);
      expect((await told(tab, 'end')).length).toBe(0);
      expect(Math.abs((await place(tab)).scrollY - before.scrollY)).toBeLessThanOrEqual(4);
    }
  );

  test.each(sample(name, [5, 12, 20]))('prints the step that the reader was at, the one of index %i', async (index) => {
    const tab = await visit();
    await inMode(tab, 'scroll');
    const step = (await stepIds(tab))[index] ?? '';
    await scrollToStep(tab, step);
    // The host has undressed the frame before the frame hears that it is printed; on paper is what is marked then.
    await printing(tab)('before');
    const marked = () =>
      tab.frame(0, () => {
        dispatchEvent(new Event('beforeprint'));
        return document.querySelector('[data-here]')?.id;
      });
    expect(await marked()).toBe(step);
    await until(
      () => inside(tab),
      ({ height }) => height === 640
    );
    await draws(tab, 5);
    expect(await marked()).toBe(step);
  });

  test.each(
    sample(
      name,
      [
        ['before the first', 0, -600],
        ['in the first', 0, 2500],
        ['in the second', 1, 2500],
        ['below both', 1, NaN]
      ] as const,
      2
    )
  )('leaves a reader of two embeds where they are: %s', async (_, index, y) => {
    const tab = await visit({ embeds: [{}, { id: 'four-hours-in-paris-crimea', query: { chapter: 'crimea' } }] });
    for (const one of [0, 1]) await inMode(tab, 'scroll', one);
    const to = Number.isNaN(y) ? length(await place(tab, 1)) + 500 : y;
    await scrollStory(tab, to, { index });
    await draws(tab, 10);
    const before = await place(tab, index);
    const print = printing(tab);
    await print('before');
    await until(
      () => place(tab, 1),
      ({ frameHeight }) => frameHeight === 640
    );
    await draws(tab, 30);
    await print('after');
    // Laid out anew, a story may be a px longer or shorter in Firefox.
    const isBack = (now: Place) =>
      Math.abs(now.height - before.height) <= 2 &&
      Math.abs(now.scrollY - now.wrapper - (before.scrollY - before.wrapper)) <= 4;
    await until(() => place(tab, index), isBack);
    await inSync(tab, { index });
    await draws(tab, 10);
    expect(await place(tab, index)).toSatisfy(isBack);
  });

  test('is still pinned after a printing that was called off, where the loader pins it itself', async () => {
    const tab = await visit({ ancestor: 'hidden' });
    await inMode(tab, 'pinned');
    await scrollStory(tab, 300);
    await until(
      () => place(tab),
      ({ frame }) => Math.abs(frame) <= 1
    );
    await tab.host(() => {
      for (const word of ['before', 'after']) dispatchEvent(new Event(`${word}print`));
    });
    await draws(tab, 10);
    expect(Math.abs((await place(tab)).frame)).toBeLessThanOrEqual(1);
  });

  test('moves nobody who came while the page was being printed', async () => {
    const tab = await visit();
    const { wrapper } = await inMode(tab, 'scroll');
    await tab.host(() => scrollTo({ top: 10, behavior: 'instant' }));
    expect(wrapper).toBeGreaterThan(400);
    await draws(tab, 5);
    await printing(tab)('after');
    await draws(tab, 10);
    expect((await place(tab)).scrollY).toBe(10);
  });

  test('can be scrolled from inside it after a printing that was called off', async () => {
    const tab = await visit();
    await inMode(tab, 'scroll');
    const before = await scrollStory(tab, 3000);
    await tab.host(() => {
      for (const word of ['before', 'after']) dispatchEvent(new Event(`${word}print`));
    });
    await until(
      () => place(tab),
      (now) => now.height === before.height && Math.abs(now.scrollY - before.scrollY) <= 1
    );
    await tab.frame(
      0,
      () => void dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true }))
    );
    await until(
      () => place(tab),
      (now) => now.scrollY > before.scrollY + 300
    );
    await inSync(tab);
  });
});

// The other drivers cannot show the styles for paper.
inEngines(
  'a printout of the host page',
  (name, test) => {
    const visit = reader(name);

    test.each([
      ['how-many', 1280],
      ['ballot', 390],
      ['sites', 1280],
      ['opening', 390]
    ] as const)(
      'has the step the reader was at, %s at %i px: its words, whole, and nothing beside them',
      async (step, width) => {
        const tab = await visit({ sameSite: true }, { width, height: 800 });
        await inMode(tab, 'scroll');
        if (step === 'opening') await scrollStory(tab, 100);
        else await scrollToStep(tab, step);
        await atStep(tab, step);
        await printing(tab)('before');
        await tab.frame(0, () => void dispatchEvent(new Event('beforeprint')));
        await tab.paper?.();
        const paper = await until(
          () =>
            tab.frame(0, () => {
              const shown = [
                ...document.querySelectorAll<HTMLElement>(
                  '.step, .chapter > h2, header.opening, .still, .stage, .after'
                )
              ].filter((one) => one.getClientRects().length > 0);
              const words = (shown[0]?.querySelector('.slip') ?? shown[0])?.getBoundingClientRect();
              return {
                height: innerHeight,
                shown: shown.map((one) => one.id || one.className),
                text: shown[0]?.innerText.length ?? 0,
                top: words?.top ?? NaN,
                bottom: words?.bottom ?? NaN
              };
            }),
          ({ height }) => height === 640
        );
        expect(paper.shown).toEqual([step === 'opening' ? expect.stringContaining('opening') : step]);
        expect(paper.text).toBeGreaterThan(100);
        expect(paper.top).toBeGreaterThanOrEqual(0);
        expect(paper.bottom).toBeLessThanOrEqual(640);
      }
    );
  },
  ['chromium']
);
