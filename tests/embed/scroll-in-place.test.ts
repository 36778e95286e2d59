import { expect } from 'vitest';
import { inEngines, sample, until } from './engines';
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

const near =
  (wanted: number, by = 1.5) =>
  (value: number) =>
    Math.abs(value - wanted) <= by;

inEngines('a host with the loader scrolls the story', (name, test) => {
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
