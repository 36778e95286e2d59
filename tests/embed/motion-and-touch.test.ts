import { expect } from 'vitest';
import { engine, inEngines, launch, until } from './engines';
import { hosts } from './hosts';
import { inMode, inside, inSync, place, reader, scrollStory, scrollToStep, stepIds } from './story';

inEngines('an embed lives with its page', (name, test) => {
  test('for readers who want less motion', async () => {
    const own = await launch(name, { reducedMotion: true });
    try {
      const tab = await own.open((await hosts()).page(), { width: 900, height: 700 });
      await inMode(tab, 'scroll');
      await scrollToStep(tab, (await stepIds(tab))[5] ?? '');
      expect(Math.abs((await place(tab)).frame)).toBeLessThanOrEqual(1);
      await until(
        () => tab.frame(0, () => document.getAnimations().filter((one) => one.playState === 'running').length),
        (count) => count === 0
      );
    } finally {
      await own.close();
    }
  });
});

inEngines(
  'an embed on a page at twice its size',
  (name, test) => {
    const visit = reader(name);

    test('stays in its place', async () => {
      const tab = await visit({}, { width: 1280, height: 900, zoom: 2 });
      await inMode(tab, 'scroll');
      const at = await scrollStory(tab, 1200);
      expect(Math.abs(at.frame)).toBeLessThanOrEqual(1);
      expect(at.viewport).toBe(450);
    });
  },
  ['chromium', 'firefox']
);

inEngines(
  'an embed on a phone',
  (name, test) => {
    const visit = reader(name);
    const phone = { width: 390, height: 844, mobile: true };

    test('is moved by a finger on it as the page is', async () => {
      const tab = await visit({}, phone);
      await inMode(tab, 'scroll');
      await scrollStory(tab, 300);
      for (let drags = 0; drags < 4; drags++) await tab.swipe([200, 700], [200, 400]);
      await until(
        async () => (await inside(tab)).y,
        (y) => y > 1200
      );
      await inSync(tab);
    });

    test('leaves a finger that moves up and down to the host where it goes step by step, and follows one that moves sideways', async () => {
      const tab = await (await engine(name)).open((await hosts()).page({ stripped: true }), phone);
      await tab.host(() => document.querySelector('iframe')?.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await until(
        async () => (await inside(tab)).mode,
        (mode) => mode === 'steps'
      );
      const from = await place(tab);
      const first = (await inside(tab)).step;
      await tab.swipe([200, 600], [200, 350]);
      await until(
        async () => (await place(tab)).scrollY,
        (y) => y > from.scrollY + 150
      );
      expect((await inside(tab)).step).toBe(first);
      await tab.host(() => document.querySelector('iframe')?.scrollIntoView({ block: 'center', behavior: 'instant' }));
      for (let pages = 0; pages < 2; pages++) await tab.swipe([330, 400], [60, 404]);
      await until(
        async () => (await inside(tab)).step,
        (step) => step !== first
      );
      await tab.close();
    });
  },
  ['chromium']
);
