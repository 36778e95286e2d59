import { expect } from 'vitest';
import { snippet } from '../../src/lib/embed/publish/snippet';
import { inEngines, until } from './engines';
import { hosts } from './hosts';
import {
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
  told
} from './story';

inEngines('an embed in a box of its page', (name, test) => {
  const visit = reader(name);

  test('that shows it late', async () => {
    const tab = await visit({ hidden: true });
    await draws(tab, 10);
    expect((await place(tab)).mode).toBeNull();
    await tab.host(() => {
      const box = document.getElementById('middle');
      if (box) box.style.display = '';
    });
    await inMode(tab, 'scroll');
    expect(Math.abs((await scrollStory(tab, 900)).frame)).toBeLessThanOrEqual(1);
  });

  test.each([false, true])(
    'that loads it in a box that is opened later, its loader taken out: %s',
    async (stripped) => {
      const tab = await visit({ hidden: true, stripped });
      await tab.host(() => document.querySelector('iframe')?.setAttribute('loading', 'eager'));
      await until(
        () => tab.frame(0, () => location.pathname.endsWith('/embed/story/') && document.readyState === 'complete'),
        Boolean
      );
      await draws(tab, 10);
      await tab.host(() => {
        const box = document.getElementById('middle');
        if (box) box.style.display = '';
      });
      if (stripped) {
        await tab.host(() =>
          document.querySelector('iframe')?.scrollIntoView({ block: 'center', behavior: 'instant' })
        );
        await until(
          () => inside(tab),
          ({ mode, height }) => mode === 'steps' && height > 300
        );
      } else await inMode(tab, 'scroll');
      const [map = 0, window = NaN] = await until(
        () =>
          tab.frame(0, () => [
            document.querySelector('.stage-map svg')?.getBoundingClientRect().width ?? 0,
            innerWidth
          ]),
        ([width = 0]) => width > 100
      );
      if (!stripped) expect(map).toBe(window);
      expect((await inside(tab)).mode).toBe(stripped ? 'steps' : 'scroll');
      expect(await tab.errors()).toEqual([]);
    }
  );

  test('that hides it in the middle of the story and shows it again: nobody has come to a step, and the reader is where the page is', async () => {
    const tab = await visit();
    await inMode(tab, 'scroll');
    const third = (await stepIds(tab))[2] ?? '';
    await scrollToStep(tab, third);
    const display = (value: string) =>
      tab.host((to: string) => {
        const box = document.getElementById('middle');
        if (box) box.style.display = to;
      }, value);
    for (let round = 0; round < 2; round++) {
      const before = (await told(tab, 'step')).length;
      await display('none');
      // The page has become short under the reader: the browser scrolls it, the loader hears of it.
      await tab.host(() => scrollTo({ top: 0, behavior: 'instant' }));
      await draws(tab, 12);
      await display('');
      await until(
        async () => (await inside(tab)).max,
        (max) => max > 1000
      );
      await inSync(tab);
      await until(
        async () => (await inside(tab)).step,
        (step) => step === 'opening'
      );
      expect((await told(tab, 'step')).slice(before).filter((event) => event.detail?.id !== 'opening')).toEqual([]);
      expect(await told(tab, 'end')).toEqual([]);
      await tab.host(() => document.getElementById('middle')?.scrollIntoView({ behavior: 'instant' }));
      await inSync(tab);
      expect(Math.abs((await place(tab)).frame)).toBeLessThanOrEqual(1);
      await scrollToStep(tab, third);
    }
  });

  test('that hides it while the phone is turned: shown again, the reader is where they have gone meanwhile', async () => {
    const tab = await visit({}, { width: 390, height: 844 });
    await inMode(tab, 'scroll');
    await scrollStory(tab, Math.round(0.95 * length(await place(tab))));
    await tab.host(() => document.getElementById('middle')?.style.setProperty('display', 'none'));
    await draws(tab, 20);
    await tab.resize(844, 390);
    await draws(tab, 20);
    await tab.host(() => document.getElementById('middle')?.style.removeProperty('display'));
    await tab.host((y: number) => scrollTo({ top: y, behavior: 'instant' }), (await place(tab)).wrapper + 6000);
    await until(
      () => inside(tab),
      ({ height }) => height === 390
    );
    await until(
      async () => Math.abs(length(await place(tab)) - (await inside(tab)).max),
      (off) => off <= 1.5
    );
    await draws(tab, 20);
    await inSync(tab);
    const now = await place(tab);
    expect(Math.abs(now.scrollY - now.wrapper - 6000)).toBeLessThanOrEqual(3);
  });

  test.each(['details', 'content-visibility'])(
    'that is closed in the middle of the story and opened again (%s): it still scrolls',
    async (kind) => {
      const { guest } = await hosts();
      const code = snippet({
        origin: guest,
        title: 'Four hours in Paris',
        caption: 'Read “Four hours in Paris” on its own page.'
      });
      const tab = await visit({
        html:
          kind === 'details'
            ? `<details open id="closed"><summary>The talks</summary>${code}</details>`
            : `<div id="closed">${code}</div>`
      });
      await inMode(tab, 'scroll');
      await scrollStory(tab, 3000);
      const open = (on: boolean) =>
        tab.host(
          ([how, shows]: [string, boolean]) => {
            const element = document.getElementById('closed');
            if (element instanceof HTMLDetailsElement) element.open = shows;
            else if (element) element.style.cssText = shows ? '' : 'content-visibility:hidden;height:100px';
            dispatchEvent(new Event('resize'));
            return how;
          },
          [kind, on] as [string, boolean]
        );
      await open(false);
      await draws(tab, 10);
      await open(true);
      await draws(tab, 10);
      expect((await place(tab)).mode).toBe('scroll');
      await scrollStory(tab, 3000);
      await until(
        () => place(tab),
        ({ frame }) => Math.abs(frame) <= 1
      );
    }
  );

  test('that is step by step and hidden when a link to a step is followed: shown again it stands there', async () => {
    const tab = await visit({ embeds: [{ query: { mode: 'steps' } }] });
    await inMode(tab, 'steps');
    await until(
      async () => (await inside(tab)).step,
      (step) => step === 'opening'
    );
    const display = (value: string) =>
      tab.host((to: string) => {
        const wrapper = document.querySelector<HTMLElement>('[data-story-embed]');
        if (wrapper) wrapper.style.display = to;
      }, value);
    await display('none');
    await draws(tab, 10);
    await tab.host(() => {
      location.hash = '#four-hours-in-paris-how-many';
    });
    await draws(tab, 20);
    await display('');
    await tab.host(() => document.querySelector('[data-story-embed]')?.scrollIntoView({ behavior: 'instant' }));
    await until(
      async () => (await inside(tab)).step,
      (step) => step === 'how-many'
    );
  });
});
