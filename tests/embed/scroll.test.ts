import { expect, test } from 'vitest';
import { inEngines, sample, resting, until } from './engines';
import {
  atStep,
  draws,
  inMode,
  inside,
  inSync,
  length,
  middleOf,
  place,
  reader,
  scrollStory,
  scrollToStep,
  stepIds,
  told
} from './story';

const near =
  (wanted: number, by = 1.5) =>
  (value: number) =>
    Math.abs(value - wanted) <= by;

inEngines('a host with the loader scrolls the story', (name) => {
  const visit = reader(name);

  test.each(['a longer text', 'a narrower column'])(
    'does not scroll a reader at the top of the page past a bar that appears there: %s',
    async (change) => {
      // The story begins the page.
      const tab = await visit({
        css: '.site, h1, .by, article > p, article > figure { display: none; } #middle ~ p { display: block; }'
      });
      await inMode(tab, 'scroll');
      await tab.host(() => scrollTo({ top: 0, behavior: 'instant' }));
      await inSync(tab);
      await draws(tab, 10);
      const before = await place(tab);
      await tab.host(() =>
        document.body.prepend(Object.assign(document.createElement('div'), { style: 'height:120px' }))
      );
      if (change === 'a longer text')
        await tab.frame(0, () =>
          document.querySelector<HTMLElement>('.after')?.style.setProperty('padding-bottom', '400px')
        );
      else await tab.host(() => document.getElementById('middle')?.style.setProperty('width', '600px'));
      await until(
        () => place(tab),
        ({ height }) => Math.abs(height - before.height) > 100
      );
      await draws(tab, 20);
      expect((await place(tab)).scrollY).toBe(0);
    }
  );

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
      // A wheel is followed in its own time: the way still to go counts from where the last turn leads, and no turn is a whole screen.
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

  test('with the frame exactly in its place before, at, in, at the end of and after the story', async () => {
    const tab = await visit();
    const all = length(await inMode(tab, 'scroll'));
    for (const [y, frame] of [
      [-200, 200],
      [0, 0],
      [1500, 0],
      [all, 0],
      [all + 200, -200]
    ] as const) {
      expect((await scrollStory(tab, y)).frame, `at ${y}`).toSatisfy(near(frame, 1));
    }
    const { viewport, frameHeight } = await place(tab);
    expect(frameHeight).toBe(viewport);
  });

  test.each(
    sample(name, [
      [680, 800],
      [740, 800],
      [1366, 600]
    ])
  )('drawn for the height the loader gives it, %i px wide in a window of %i', async (width, height) => {
    const tab = await visit(
      { header: 60, css: `[data-story-embed] { width: ${width}px; max-width: 100%; margin-inline: auto }` },
      { width: Math.max(1280, width), height }
    );
    await inMode(tab, 'scroll');
    await scrollStory(tab, 1500, { top: 60 });
    const drawn = () =>
      tab.frame(0, () => {
        const box = document.querySelector('.stage svg.map')?.getAttribute('viewBox')?.split(' ') ?? [];
        return { drawn: `${box[2]}x${box[3]}`, frame: `${innerWidth}x${innerHeight}` };
      });
    await until(drawn, (now) => now.drawn === now.frame);
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

  test('when two stories stand in one article, each for itself', async () => {
    const tab = await visit({ embeds: [{}, {}] });
    await inMode(tab, 'scroll', 0);
    await scrollStory(tab, 1000);
    await inMode(tab, 'scroll', 1);
    const second = await scrollStory(tab, 2000, { index: 1 });
    expect(second.frame).toSatisfy(near(0, 1));
    await inSync(tab);
    expect((await inside(tab, 0)).y).toSatisfy(near(length(await place(tab, 0))));
    expect((await told(tab, 'ready')).map((event) => event.wrapper).sort()).toEqual(['four-hours-in-paris', 'story-2']);
  });

  test('below the header of the site', async () => {
    const tab = await visit({ header: 60 });
    await inMode(tab, 'scroll');
    const at = await scrollStory(tab, 1500, { top: 60 });
    expect(at.frame).toSatisfy(near(60, 1));
    expect(at.frameHeight).toBe(at.viewport - 60);
  });

  test.each(
    sample(
      name,
      [
        ['without a sandbox', { sandbox: null }],
        ['in a sandbox for scripts alone', { sandbox: 'allow-scripts' }],
        ['written from right to left', { rtl: true }],
        ['with a dark page', { dark: true }],
        ['with a strict policy and a nonce', { csp: true }],
        ['that includes the loader twice', { twice: true }],
        ['on another port of its own site', { sameSite: true }]
      ] as const,
      3
    )
  )('from a host %s', async (_, options) => {
    const tab = await visit(options);
    await inMode(tab, 'scroll');
    expect((await scrollStory(tab, 1200)).frame).toSatisfy(near(0, 1));
    await scrollToStep(tab, (await stepIds(tab))[4] ?? '');
    expect(await tab.host(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect((await told(tab, 'ready')).length).toBe(1);
    expect(
      (await tab.errors()).filter((text) => !('csp' in options) || !/style|Content.Security|favicon/i.test(text))
    ).toEqual([]);
  });

  test('at every size of the window, and keeps its step through a change', async () => {
    const tab = await visit();
    await inMode(tab, 'scroll');
    const id = (await stepIds(tab))[7] ?? '';
    await scrollToStep(tab, id);
    for (const [width, height] of [
      [420, 800],
      [800, 420],
      [320, 640],
      [900, 700]
    ] as const) {
      await tab.resize(width, height);
      await until(
        () => place(tab),
        (at) => Math.abs(at.frameHeight - height) <= 1
      );
      await until(
        async () => ({ at: await place(tab), story: await inside(tab) }),
        ({ at, story }) => story.step === id && at.step === id && Math.abs(at.frame) <= 1
      );
      await inSync(tab);
    }
  });
});
