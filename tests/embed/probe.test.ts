import { expect } from 'vitest';
import { probePair, snippet } from '../../src/lib/embed/publish/snippet';
import { builderStrings } from '../../src/lib/ui/strings';
import { filters, framedFilters } from '../unit/embed/publish/filters';
import { inEngines, sample, until, type Tab } from './engines';
import { hosts } from './hosts';
import { draws, reader } from './story';

const words = { title: 'Four hours in Paris', caption: builderStrings.captions.story('Four hours in Paris') };
/** A key of its own for each pair: one channel joins all pages of the site. */
let pairs = 0;
const pairOf = async (top = 0): Promise<string> =>
  probePair({ origin: (await hosts()).guest, ...words, length: 48_000, key: `pair-${process.pid}-${++pairs}`, top });

/** The story in a frame of the host, its place in the host's window, and how much of the host the embed takes, px. */
const shown = async (tab: Tab, frame = 1) => ({
  ...(await tab.frame(frame, () => {
    const root = document.documentElement;
    return {
      mode: root.dataset.mode,
      step: root.dataset.step ?? '',
      part: scrollY / Math.max(1, root.scrollHeight - innerHeight)
    };
  })),
  ...(await tab.host((n: number) => {
    const box = document.querySelectorAll('iframe')[n]?.getBoundingClientRect();
    return {
      top: box?.top ?? NaN,
      bottom: box?.bottom ?? NaN,
      frame: box?.height ?? NaN,
      taken: document.getElementById('middle')?.offsetHeight ?? NaN
    };
  }, frame))
});

/** Scrolls the host so that the embed begins so many px above the line. */
const scrollPast = (tab: Tab, y: number) =>
  tab.host((px: number) => {
    const embed = document.querySelector('#middle > div') as HTMLElement;
    scrollTo({ top: embed.getBoundingClientRect().top + scrollY + px, behavior: 'instant' });
  }, y);
const wayOf = (tab: Tab) =>
  tab.host(() => (document.querySelector('#middle > div > div') as HTMLElement).offsetHeight - innerHeight);

inEngines('a host that strips scripts and keeps inline styles', (name, test) => {
  const visit = reader(name);

  test.each([0, 60])(
    'pins the story by style alone below a header of %d px, and a probe says where the reader is',
    async (header) => {
      const tab = await visit({ html: await pairOf(header), header });
      await scrollPast(tab, -header);
      await until(
        () => shown(tab),
        ({ mode }) => mode === 'scroll'
      );
      const way = (await wayOf(tab)) + header;
      let last = '';
      for (const part of [0.1, 0.4, 0.75, 1, 0.4, 0]) {
        await scrollPast(tab, way * part - header);
        const { step, top } = await until(
          () => shown(tab),
          (now) => Math.abs(now.part - part) < 0.01 && now.step !== last
        );
        last = step;
        expect(Math.abs(top - header)).toBeLessThanOrEqual(1);
      }
      expect(last).toBe('opening');
      expect(await tab.errors()).toEqual([]);
    }
  );

  test('covers nothing of what follows, and takes no width beside the story', async () => {
    const tab = await visit({ html: await pairOf() }, { width: 390, height: 700 });
    await until(
      () => shown(tab),
      ({ mode }) => mode === 'scroll'
    );
    await scrollPast(tab, (await wayOf(tab)) + 300);
    await until(
      () => shown(tab),
      ({ part }) => part > 0.99
    );
    const { bottom } = await shown(tab);
    const [caption, after, overflow] = await tab.host(
      () =>
        [
          document.querySelector('#middle p')?.getBoundingClientRect().top ?? NaN,
          document.querySelector('#middle ~ p')?.getBoundingClientRect().top ?? NaN,
          document.documentElement.scrollWidth - innerWidth
        ] as const
    );
    expect([caption >= bottom - 0.5, after > caption, overflow <= 0]).toEqual([true, true, true]);
  });

  test.each(
    sample(name, [
      ['limits the height of frames', 'iframe{max-height:90vh}'],
      ['lets frames have their own height', 'iframe{height:auto;max-width:100%}'],
      ['makes blocks of frames', 'iframe{display:block;vertical-align:middle;float:none;margin:0 auto}']
    ])
  )('whose theme %s shows the same', async (_, css) => {
    const tab = await visit({ html: await pairOf(), css });
    await scrollPast(tab, 0);
    await until(
      () => shown(tab),
      ({ mode }) => mode === 'scroll'
    );
    await scrollPast(tab, (await wayOf(tab)) * 0.5);
    await until(
      () => shown(tab),
      ({ part, top }) => Math.abs(part - 0.5) < 0.02 && Math.abs(top) <= 1
    );
  });

  test.each(
    sample(
      name,
      [
        ['whose theme has the last word on heights', (html: string) => html, 'iframe{max-height:600px!important}'],
        ['that keeps the first style properties of frames alone', framedFilters['WordPress 6.5 with frames'], ''],
        ['that keeps frames and no style', framedFilters['no styles'], ''],
        [
          'that keeps the story’s frame alone',
          (html: string) => html.replace(/<iframe[^>]*embed\/probe[^>]*><\/iframe>/, ''),
          ''
        ],
        [
          'that puts its own sandbox on frames',
          (html: string) => html.replaceAll(/ sandbox="[^"]*"/g, ' sandbox="allow-scripts"'),
          ''
        ]
      ],
      2
    )
  )('%s gets a story that can be read, a step at a time', async (title, change, css) => {
    const tab = await visit({ html: change(await pairOf()), css });
    await tab.host(() =>
      document.querySelector('iframe[src*="embed/story"]')?.scrollIntoView({ block: 'center', behavior: 'instant' })
    );
    const frame = await tab.host(() =>
      [...document.querySelectorAll('iframe')].findIndex(({ src }) => src.includes('embed/story'))
    );
    const now = await until(
      () => shown(tab, frame),
      ({ mode, step }) => mode === 'steps' && step !== ''
    );
    await draws(tab, 20);
    expect((await shown(tab, frame)).mode).toBe('steps');
    expect(now.frame).toBeGreaterThan(560);
    // A sandbox of the host's own takes nothing from the length: the pair stands in it, and only its two frames cannot
    // hear each other.
    if (!title.includes('sandbox')) expect(now.taken).toBeLessThan(1000);
  });

  test('shows it as WordPress 7 leaves it where its owner allows frames', async () => {
    const tab = await visit({ html: framedFilters['WordPress 7.0 with frames'](await pairOf()) });
    await scrollPast(tab, 0);
    await until(
      () => shown(tab),
      ({ mode }) => mode === 'scroll'
    );
    await scrollPast(tab, (await wayOf(tab)) * 0.5);
    await until(
      () => shown(tab),
      ({ part, top }) => Math.abs(part - 0.5) < 0.02 && Math.abs(top) <= 1
    );
  });
});

inEngines(
  'a host that removes frames',
  (name, test) => {
    const visit = reader(name);

    test.each(Object.entries(filters))('gives what is left the height of a sentence: %s', async (_, filter) => {
      const { guest: origin } = await hosts();
      const embeds = [await pairOf(), snippet({ origin, ...words }), snippet({ origin, ...words, fluid: '120cqw' })];
      const tab = await visit({ html: embeds.map(filter).join('') });
      const { taken, links } = await tab.host(() => ({
        taken: document.getElementById('middle')?.offsetHeight ?? NaN,
        links: [...document.querySelectorAll<HTMLAnchorElement>('#middle a')].map((link) => [link.innerText, link.href])
      }));
      expect(links).toEqual(embeds.map(() => [words.caption, `${origin}/`]));
      expect(taken / embeds.length).toBeLessThan(120);
    });
  },
  ['chromium']
);
