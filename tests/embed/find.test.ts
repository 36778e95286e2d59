import { expect } from 'vitest';
import { inEngines, until } from './engines';
import { heights, hidden, steps } from './far-words';
import { atStep, inMode, inSync, place, reader, scrollStory, scrollToStep, stepIds } from './story';

type Host = Window & { storyEmbed?: { destroy: () => void } };

/** Shows everything, and holds nothing. Runs in the frame. */
function bare(): void {
  for (const slip of document.querySelectorAll<HTMLElement>('.slip')) {
    slip.style.minHeight = '';
    for (const part of slip.children) part.removeAttribute('hidden');
  }
}

inEngines('the words of far steps', (name, test) => {
  const visit = reader(name);
  const phone = { width: 390, height: 700 };

  test('are hidden until they are found; the headings are not, nor the steps beside the reader, and nothing moves', async () => {
    const tab = await visit({}, phone);
    await inMode(tab, 'scroll');
    const ids = await stepIds(tab);
    for (const index of [0, 9, 10, 25, ids.length - 1]) {
      await scrollToStep(tab, ids[index] ?? '');
      const now = await steps(tab);
      expect(now.filter(({ words }) => !words).length).toBeGreaterThan(ids.length - 9);
      expect(
        now.slice(Math.max(0, index - 1), index + 2).filter(({ words }) => !words),
        `beside ${ids[index]}`
      ).toEqual([]);
      expect(now.filter(({ heading }) => !heading)).toEqual([]);
    }
    const held = await heights(tab);
    await tab.frame(0, bare);
    expect(await heights(tab)).toBe(held);
  });

  test('bring the host to them when one of them is found', async () => {
    const tab = await visit({}, phone);
    await inMode(tab, 'scroll');
    await scrollStory(tab, 300);
    const ids = await stepIds(tab);
    for (const [index, native] of [
      [30, true],
      [5, false],
      [12, true],
      [38, false]
    ] as const) {
      const id = ids[index] ?? '';
      expect(await hidden(tab)).toContain(id);
      // What an engine does where a fragment is in such a part is what it does where a word is; but it scrolls the
      // frame itself then.
      await tab.frame(
        0,
        ({ step, whole }: { step: string; whole: boolean }) => {
          const text = [...document.querySelectorAll(`#${step} .text`)].at(-1);
          text?.insertAdjacentHTML('beforeend', `<b id="deep-${step}">here</b>`);
          if (whole) location.hash = `#deep-${step}`;
          else text?.dispatchEvent(new Event('beforematch', { bubbles: true }));
        },
        { step: id, whole: native }
      );
      if (!native) await atStep(tab, id);
      await until(
        () =>
          tab.frame(
            0,
            (step: string) => {
              const box = document.getElementById(`deep-${step}`)?.getBoundingClientRect();
              return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
            },
            id
          ),
        (seen) => seen
      );
      await inSync(tab);
      expect(await hidden(tab)).not.toContain(id);
    }
  });

  test('follow the size of the type and of the window', async () => {
    const tab = await visit({}, phone);
    await inMode(tab, 'scroll');
    await scrollToStep(tab, (await stepIds(tab))[7] ?? '');
    /** Resolves once words are hidden, and held at the height that they have when they are shown. */
    const fits = () =>
      until(
        async () => {
          // A scroll of the host hides them again, after the look before has shown them.
          await tab.host(() => scrollBy({ top: 1, behavior: 'instant' }));
          await inSync(tab);
          const [far, held] = [(await hidden(tab)).length, await heights(tab)];
          await tab.frame(0, bare);
          return { far, same: held === (await heights(tab)) };
        },
        ({ far, same }) => far > 20 && same
      );
    const before = await heights(tab);
    await tab.frame(0, () => {
      document.documentElement.style.fontSize = '150%';
    });
    await until(
      () => heights(tab),
      (now) => now !== before
    );
    await fits();
    await tab.resize(320, 600);
    await until(
      async () => (await place(tab)).frameHeight,
      (height) => height === 600
    );
    await fits();
  });

  test('are all shown when they are selected', async () => {
    const tab = await visit({}, phone);
    await inMode(tab, 'scroll');
    expect((await hidden(tab)).length).toBeGreaterThan(20);
    await tab.frame(0, () => getSelection()?.selectAllChildren(document.body));
    await until(
      () => hidden(tab),
      ({ length }) => length === 0
    );
  });

  test('are all there on paper, and when the story is no longer scrolled', async () => {
    const tab = await visit({}, phone);
    await inMode(tab, 'scroll');
    await scrollStory(tab, 300);
    expect((await hidden(tab)).length).toBeGreaterThan(20);
    const onPaper = await tab.frame(0, () => {
      const rules = [...document.styleSheets]
        .flatMap((sheet) => (sheet.href ? [] : [...sheet.cssRules]))
        .filter((rule) => rule instanceof CSSMediaRule && rule.media.mediaText === 'print') as CSSMediaRule[];
      const look = () =>
        new Set(
          [...document.querySelectorAll('.slip > .text[hidden]')].map((one) =>
            getComputedStyle(one).getPropertyValue('content-visibility')
          )
        );
      const before = [...look()];
      for (const rule of rules) rule.media.mediaText = 'all';
      const after = [...look()];
      for (const rule of rules) rule.media.mediaText = 'print';
      return { before, after };
    });
    expect(onPaper).toEqual({ before: ['hidden'], after: ['visible'] });
    await tab.host(() => (window as unknown as Host).storyEmbed?.destroy());
    await until(
      () => tab.frame(0, () => document.documentElement.dataset.mode),
      (mode) => mode === 'steps'
    );
    expect(await tab.frame(0, () => document.querySelectorAll('.step [hidden], .slip[style*=min-height]').length)).toBe(
      0
    );
  });
});

// WebKit under its driver gives a link in a frame no focus that a script asks for.
inEngines(
  'the words of the step that has the focus',
  (name, test) => {
    const visit = reader(name);

    test('stay, and those of the steps beside it', async () => {
      const tab = await visit({}, { width: 390, height: 700 });
      await inMode(tab, 'scroll');
      const ids = await stepIds(tab);
      await scrollToStep(tab, ids[4] ?? '');
      await tab.frame(
        0,
        (step: string) => document.querySelector<HTMLElement>(`#${step} .text a`)?.focus({ preventScroll: true }),
        ids[4]
      );
      await scrollToStep(tab, ids[20] ?? '');
      const far = await hidden(tab);
      expect(far.filter((id) => ids.slice(3, 6).includes(id))).toEqual([]);
      expect(await tab.frame(0, () => document.activeElement?.closest('.step')?.id)).toBe(ids[4]);
      expect(far.length).toBeGreaterThan(20);
    });
  },
  ['chromium', 'firefox']
);
