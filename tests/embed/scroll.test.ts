import { expect } from 'vitest';
import { inEngines, resting, until } from './engines';
import {
  atStep,
  inMode,
  inside,
  inSync,
  middleOf,
  place,
  reader,
  scrollStory,
  scrollToStep,
  stepIds,
  told
} from './story';

inEngines('a host with the loader scrolls the story', (name, test) => {
  const visit = reader(name);

  test('by the wheel over the frame, through every step, in order and back to the start', async () => {
    const tab = await visit();
    const at = await inMode(tab, 'scroll');
    const ids = await stepIds(tab);
    await tab.move(at.left + at.width / 2, 400);
    let from = at.scrollY;
    for (const id of ids) {
      const inStory = await tab.frame(
        0,
        (step: string) =>
          (document.getElementById(step)?.getBoundingClientRect().top ?? NaN) + scrollY - innerHeight * 0.4,
        id
      );
      // A wheel is followed in its own time: the way still to go counts from where the last turn leads, and no turn is
      // a whole screen.
      const to = Math.ceil(at.wrapper + inStory) + 16;
      for (; from < to; from += Math.min(600, to - from)) await tab.wheel(Math.min(600, to - from));
      await until(
        async () => (await place(tab)).step,
        (step) => step === id
      );
    }
    await inSync(tab);
    const steps = (await told(tab, 'step')).map(({ detail }) => detail?.id);
    expect(steps).toEqual(['opening', ...ids]);
    for (let turns = 0; turns < 30 && (await place(tab)).frame > -100; turns++) await tab.wheel(300);
    await inSync(tab);
    expect((await told(tab, 'end')).length).toBeGreaterThan(0);
    await tab.host(() => scrollTo({ top: 0, behavior: 'instant' }));
    await until(
      () => inside(tab),
      (story) => story.y === 0
    );
    await atStep(tab, 'opening');
    expect((await told(tab, 'step')).at(-1)?.detail).toMatchObject({ id: 'opening', index: -1, of: ids.length });
  });

  test('by PageDown, PageUp, the arrows and Space while the frame has the focus', async () => {
    const tab = await visit();
    await inMode(tab, 'scroll');
    await scrollStory(tab, 1200);
    await tab.click(450, 350);
    await tab.key('Tab');
    await inSync(tab);
    for (const key of ['Space', 'PageDown', 'ArrowDown', 'Shift+Space', 'PageUp', 'ArrowUp']) {
      const from = (await place(tab)).scrollY;
      await tab.key(key);
      await until(
        async () => (await place(tab)).scrollY,
        (y) => (/Up|Shift/.test(key) ? y < from - 10 : y > from + 10)
      );
      await resting(tab);
    }
    await inSync(tab);
  });

  test('to a link that Tab reaches beyond the screen', async () => {
    const tab = await visit();
    await inMode(tab, 'scroll');
    await scrollStory(tab, 300);
    await tab.frame(0, () => {
      for (const other of document.querySelectorAll('a, button, input, summary, select, [tabindex]'))
        other.setAttribute('tabindex', '-1');
      [...document.querySelectorAll('section[data-step][id]')][6]?.insertAdjacentHTML(
        'beforeend',
        '<a id="late" href="#late">late</a>'
      );
      document.body.insertAdjacentHTML(
        'afterbegin',
        '<button id="first" style="position:fixed;left:60px;top:20px;z-index:99">first</button>'
      );
    });
    await tab.click(...(await middleOf(tab, '#first')));
    await tab.key('Tab');
    const seen = () =>
      tab.frame(0, () => {
        const box = document.activeElement?.getBoundingClientRect();
        return { id: document.activeElement?.id, seen: box !== undefined && box.top >= 0 && box.bottom <= innerHeight };
      });
    await until(seen, (link) => link.id === 'late' && link.seen);
    await inSync(tab);
    expect((await inside(tab)).y).toBeGreaterThan(1000);
  });

  test('to the place that a link in the story names', async () => {
    const tab = await visit();
    await inMode(tab, 'scroll');
    await scrollStory(tab, 100);
    const id = (await stepIds(tab))[9] ?? '';
    await tab.frame(
      0,
      (step: string) =>
        document.body.insertAdjacentHTML(
          'beforeend',
          `<a id="there" href="#${step}" style="position:fixed;left:60px;top:20px;z-index:99;background:#fff">go</a>`
        ),
      id
    );
    await tab.click(...(await middleOf(tab, '#there')));
    await until(
      async () => (await inside(tab)).y,
      (y) => y > 2000
    );
    await inSync(tab);
    await atStep(tab, id);
  });

  test('to the right step after any jump', async () => {
    const tab = await visit();
    await inMode(tab, 'scroll');
    const ids = await stepIds(tab);
    for (const index of [8, 1, 14, 5]) await scrollToStep(tab, ids[index] ?? '');
    const { detail } = (await told(tab, 'step')).at(-1) ?? {};
    expect(detail).toMatchObject({ id: ids[5], index: 5, of: ids.length });
  });
});
