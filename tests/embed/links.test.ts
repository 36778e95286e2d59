import { expect } from 'vitest';
import { inEngines, sample, until } from './engines';
import { atStep, draws, inMode, inside, inSync, length, place, reader, scrollStory, scrollToStep } from './story';

inEngines('a link of the page to a step of its embed', (name, test) => {
  const visit = reader(name);

  test('opens at the step that the address of the host names', async () => {
    const tab = await visit({ hash: '#four-hours-in-paris-how-many' });
    await until(
      async () => (await place(tab)).mode,
      (mode) => mode === 'scroll'
    );
    await atStep(tab, 'how-many');
    expect(Math.abs((await place(tab)).frame)).toBeLessThanOrEqual(1);
  });

  test.each(sample(name, [420, 640, 840]))(
    'goes to the step of a link that is followed while the column becomes %i px wide',
    async (wide) => {
      const tab = await visit();
      await inMode(tab, 'scroll');
      await scrollStory(tab, 2500);
      await tab.host((px: number) => {
        location.hash = '#four-hours-in-paris-how-many';
        const box = document.getElementById('middle');
        if (box) box.style.width = `${px}px`;
      }, wide);
      await until(
        () => inside(tab),
        ({ width, step }) => width === wide && step === 'how-many'
      );
      await until(
        () =>
          tab.frame(0, () => {
            const step = document.getElementById('how-many') as HTMLElement;
            return step.getBoundingClientRect().top - parseFloat(getComputedStyle(step).scrollMarginTop);
          }),
        (off) => Math.abs(off) <= 3
      );
      // And lets the reader go on from there.
      await scrollStory(tab, 9000);
      await draws(tab, 10);
      const { step } = await until(
        () => inside(tab),
        (now) => now.step !== 'how-many'
      );
      await tab.host(
        (px: number) => document.getElementById('middle')?.style.setProperty('width', `${px}px`),
        wide + 20
      );
      await until(
        () => inside(tab),
        ({ width }) => width === wide + 20
      );
      await inSync(tab);
      await draws(tab, 10);
      expect((await inside(tab)).step).toBe(step);
    }
  );

  test.each([
    ['below the story', NaN, 'how-many'],
    ['far into it', 9000, 'sites']
  ] as const)('goes to the step of a link on a page that scrolls smoothly: from %s', async (_, y, step) => {
    const tab = await visit({ css: 'html { scroll-behavior: smooth; }' });
    await inMode(tab, 'scroll');
    await scrollStory(tab, Number.isNaN(y) ? length(await place(tab)) + 1000 : y);
    await tab.host((to: string) => {
      location.hash = `#four-hours-in-paris-${to}`;
    }, step);
    await atStep(tab, step);
  });

  test('is at the beginning, host and frame, after a link to a step that is not there', async () => {
    const tab = await visit();
    await inMode(tab, 'scroll');
    await scrollToStep(tab, 'harbour');
    await atStep(tab, 'harbour');
    await tab.host(() => {
      location.hash = '#four-hours-in-paris-no-such-step';
    });
    await until(
      () => place(tab),
      ({ frame, wrapper, scrollY }) => Math.abs(wrapper - scrollY) <= 1 && Math.abs(frame) <= 1
    );
    await inSync(tab);
    await atStep(tab, 'opening');
  });

  test('follows the same link again, when another has been followed since', async () => {
    const tab = await visit();
    await inMode(tab, 'scroll');
    const follow = (hash: string) =>
      tab.host((to: string) => {
        location.hash = to;
      }, hash);
    await follow('#four-hours-in-paris-how-many');
    await atStep(tab, 'how-many');
    await follow('#middle');
    await until(
      () => place(tab),
      ({ frame }) => frame >= -1
    );
    await follow('#four-hours-in-paris-how-many');
    await atStep(tab, 'how-many');
  });

  test.each([1, 2, 3])(
    'opens there in a column where the words stand under the picture once the frame is as high as the screen: load %i',
    async () => {
      const tab = await visit(
        { embeds: [{ query: { chapter: 'crimea' } }], hash: '#four-hours-in-paris-harbour' },
        { width: 1280, height: 800 }
      );
      await atStep(tab, 'harbour');
      await until(
        () =>
          tab.frame(0, () => {
            const step = document.getElementById('harbour') as HTMLElement;
            return step.getBoundingClientRect().top - parseFloat(getComputedStyle(step).scrollMarginTop);
          }),
        (off) => Math.abs(off) <= 3
      );
      expect((await inside(tab)).width).toBeLessThan((await inside(tab)).height);
    }
  );
});
