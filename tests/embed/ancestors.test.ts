import { expect } from 'vitest';
import { inEngines, sample, until } from './engines';
import type { Ancestor } from './hosts';
import { draws, inMode, inside, length, place, reader, scrollStory, told, type Mode } from './story';

const expected: [Ancestor, Mode][] = [
  ['clip', 'scroll'],
  ['transform', 'scroll'],
  ['contain', 'scroll'],
  ['flex', 'scroll'],
  ['grid', 'scroll'],
  ['body', 'scroll'],
  ['narrow', 'scroll'],
  ['hidden', 'pinned'],
  ['hidden-x', 'pinned'],
  ['auto-without-height', 'pinned'],
  ['html+body', 'pinned'],
  ['max-height', 'steps'],
  ['hidden+transform', 'steps'],
  ['growing clip-path', 'scroll'],
  ['growing column', 'scroll']
];

/**
 * Elements that are lower than the story, whether they hide what is more or not; and such as draw it at another size,
 * in pieces, or in a shape.
 */
const rooms: Ancestor[] = [
  'height',
  'contain: strict',
  'clip-path',
  'scale',
  'low height',
  'visible max-height',
  'grid of 720 px',
  'flex column of 720 px',
  'contain: size',
  'container-type: size',
  'contain: paint',
  'mask',
  'columns',
  'circle',
  'fading mask'
];

inEngines('an element around the embed', (name, test) => {
  const visit = reader(name);

  test.each(expected)('with "%s": %s', async (ancestor, mode) => {
    const tab = await visit({ ancestor });
    const at = await inMode(tab, mode);
    if (mode === 'steps') {
      await until(
        async () => (await inside(tab)).mode,
        (now) => now === 'steps'
      );
      return;
    }
    const all = length(at);
    expect(at.width).toBeGreaterThan(ancestor === 'narrow' ? 290 : 600);
    for (const [y, frame] of [
      [-200, 200],
      [1500, 0],
      [all, 0],
      [all + 200, -200]
    ] as const) {
      await scrollStory(tab, y);
      const now = await until(
        () => place(tab),
        (seen) => Math.abs(seen.frame - frame) <= 1
      );
      expect([now.left, now.width], `at ${y}`).toEqual([at.left, at.width]);
    }
  });

  test.each(sample(name, rooms, 4))(
    '"%s" that has no room for the story keeps it within itself, step by step, from the first moment',
    async (ancestor) => {
      const tab = await visit({ ancestor });
      // The longest that the wrapper ever is: nothing of the page has been covered meanwhile.
      await tab.host(() => {
        const seen = window as unknown as { longest: number };
        const look = (): void => {
          seen.longest = Math.max(
            seen.longest,
            document.querySelector<HTMLElement>('[data-story-embed]')?.offsetHeight ?? 0
          );
          requestAnimationFrame(look);
        };
        seen.longest = 0;
        look();
      });
      await inMode(tab, 'steps');
      await until(
        async () => (await inside(tab)).mode,
        (now) => now === 'steps'
      );
      await draws(tab, 3);
      const { over, longest } = await tab.host(() => {
        const middle = document.getElementById('middle');
        const wrapper = document.querySelector('[data-story-embed]');
        const next = middle?.nextElementSibling;
        const bottom = wrapper?.getBoundingClientRect().bottom ?? NaN;
        return {
          over: bottom - (next?.getBoundingClientRect().top ?? NaN),
          longest: (window as unknown as { longest: number }).longest
        };
      });
      expect(over).toBeLessThanOrEqual(1);
      expect(longest).toBeLessThan(900);
      // Nobody has been told of a way that the page does not allow.
      expect((await told(tab, 'mode')).map(({ detail }) => detail?.mode)).toEqual(['steps']);
    }
  );

  test('that enters with an animation lets the story scroll once that has ended', async () => {
    const tab = await visit({
      css: '@keyframes fade-up { from { opacity: 0; transform: translateY(60px); } } #middle { animation: fade-up 1s both paused; }'
    });
    await inMode(tab, 'steps');
    await tab.host(() => document.getElementById('middle')?.style.setProperty('animation-play-state', 'running'));
    await inMode(tab, 'scroll');
  });

  test('that becomes smaller in the middle of the story leaves the reader with it, step by step', async () => {
    const tab = await visit({ css: '#middle { transition: transform 0.3s; }' });
    await inMode(tab, 'scroll');
    await scrollStory(tab, 9000);
    await tab.host(() => document.getElementById('middle')?.style.setProperty('transform', 'scale(0.9)'));
    const { frame, frameHeight, viewport } = await until(
      () => place(tab),
      ({ mode }) => mode === 'steps'
    );
    expect(frame + frameHeight).toBeGreaterThan(0);
    expect(frame).toBeLessThan(viewport);
  });

  test('that a reader opens by "read more" lets the frame have its height again', async () => {
    const tab = await visit({ css: '#middle.short { height: 450px; overflow: hidden; }' });
    await tab.host(() => document.getElementById('middle')?.classList.add('short'));
    await inMode(tab, 'steps');
    await until(
      () => place(tab),
      ({ frameHeight }) => frameHeight < 450
    );
    await tab.host(() => document.getElementById('middle')?.classList.remove('short'));
    await until(
      () => place(tab),
      ({ mode }) => mode === 'scroll'
    );
  });

  test.each(
    sample(
      name,
      [
        ['unrolled', 'visible max-height'],
        ['unrolled', '16:9'],
        ['unrolled', 'height'],
        ['steps', 'low height'],
        ['unrolled', 'low height'],
        ['unrolled', 'flex row of 400 px'],
        ['steps', 'grid row of 300 px'],
        ['steps', '16:9']
      ] as const,
      2
    )
  )('that is too low for mode=%s, "%s", covers nothing either', async (mode, ancestor) => {
    const tab = await visit({ ancestor, embeds: [{ query: { mode } }] });
    await inMode(tab, 'steps');
    await until(
      async () => (await inside(tab)).mode,
      (now) => now === 'steps'
    );
    await until(
      () =>
        tab.host(() => {
          const bottom = (selector: string): number =>
            document.querySelector(selector)?.getBoundingClientRect().bottom ?? NaN;
          const next = document.getElementById('middle')?.nextElementSibling?.getBoundingClientRect().top ?? NaN;
          return Math.max(bottom('[data-story-embed]'), bottom('iframe')) - next;
        }),
      (over) => over <= 1
    );
  });

  test('whose theme fixes the height of all frames shows an unrolled story step by step: it would scroll in itself', async () => {
    const tab = await visit({ css: 'iframe { height: 450px !important; }', embeds: [{ query: { mode: 'unrolled' } }] });
    await inMode(tab, 'steps');
    await until(
      async () => (await inside(tab)).mode,
      (now) => now === 'steps'
    );
  });

  test('whose theme cuts a graphic off has it say so, and nothing in it that scrolls', async () => {
    const tab = await visit({
      css: 'iframe { height: 300px !important; }',
      embeds: [{ path: 'embed/graphic/vote/', query: { mode: 'unrolled' } }]
    });
    await inMode(tab, 'steps');
    await until(
      () =>
        tab.frame(0, () => {
          const link = document.querySelector('.cut a');
          const scrolls = getComputedStyle(document.documentElement).overflowY;
          return [link?.getBoundingClientRect().height ?? 0, scrolls] as const;
        }),
      ([height, scrolls]) => height > 10 && scrolls === 'hidden'
    );
  });

  test('of limited height shows the foot of the frame, where its buttons are', async () => {
    const tab = await visit({ ancestor: 'max-height' });
    await inMode(tab, 'steps');
    const foot = await tab.host(() => document.getElementById('middle')?.getBoundingClientRect().bottom ?? NaN);
    await until(
      () => place(tab),
      ({ frame, frameHeight }) => frame + frameHeight <= foot + 1 && frameHeight > 300
    );
  });

  test('that scrolls itself carries the story', async () => {
    const tab = await visit({ ancestor: 'scroller' });
    await inMode(tab, 'scroll');
    await tab.host(() => document.getElementById('middle')?.scrollTo({ top: 1500, behavior: 'instant' }));
    await until(
      async () => (await inside(tab)).y,
      (y) => Math.abs(y - 1500) <= 1.5
    );
    const { top, high } = await tab.host(() => {
      const box = document.getElementById('middle');
      return { top: box?.getBoundingClientRect().top ?? NaN, high: box?.clientHeight ?? NaN };
    });
    const at = await place(tab);
    expect([Math.round(at.frame - top), at.frameHeight <= high]).toEqual([0, true]);
  });

  test.each(['max-height', 'hidden+transform'] as const)(
    'with "%s" opens at the step that the address of the host names, step by step',
    async (ancestor) => {
      const tab = await visit({ ancestor, hash: '#four-hours-in-paris-how-many' });
      await until(
        () => inside(tab),
        ({ mode, step }) => mode === 'steps' && step === 'how-many'
      );
    }
  );

  test('that begins to hide its overflow while the story runs', async () => {
    const tab = await visit();
    await inMode(tab, 'scroll');
    await scrollStory(tab, 1000);
    await tab.host(() => {
      const box = document.getElementById('middle');
      if (box) box.style.overflow = 'hidden';
    });
    await until(
      async () => {
        await tab.host(() => scrollBy({ top: 40, behavior: 'instant' }));
        return place(tab);
      },
      (at) => at.mode === 'pinned' && Math.abs(at.frame) <= 1
    );
  });
});
