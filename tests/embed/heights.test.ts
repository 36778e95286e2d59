import { expect } from 'vitest';
import { inEngines, until, type Tab } from './engines';
import type { Kind } from './kinds';
import { draws, reader, withFonts } from './story';

interface Heard {
  data: unknown;
  origin: string;
  ports: number;
}

/** The frame's height in the host, and the height of what is in it, px. */
const heights = async (tab: Tab) => ({
  frame: await tab.host(() => document.querySelector('iframe')?.getBoundingClientRect().height ?? 0),
  content: await tab.frame(0, () => document.body.getBoundingClientRect().height),
  scrolls: await tab.frame(0, () => document.documentElement.scrollHeight - innerHeight)
});

/** Resolves once the frame has its fonts and the timeline after the text, and the height of what is in it. */
const rest = async (tab: Tab) => {
  await withFonts(tab);
  await until(() => tab.frame(0, () => document.querySelector('#explore-timeline li') !== null), Boolean);
  return until(
    () => heights(tab),
    ({ frame, content, scrolls }) => frame > 3000 && Math.abs(frame - content) <= 4 && scrolls <= 2
  );
};

/** Hosts that make frames as high as what is in them, each by the message it listens for. */
const kinds: Kind[] = [
  'amp',
  'datawrapper',
  'medium',
  'pym',
  'newswire',
  'open-iframe-resizer',
  'open-iframe-resizer-legacy'
];

inEngines('a host that makes frames as high as they ask', (name, test) => {
  const visit = reader(name);

  test.each(kinds)('%s: the whole story stands unrolled, with each picture, and comes to rest', async (kind) => {
    const tab = await visit({ kind, embeds: [{ query: { mode: 'unrolled' } }] }, { width: 800, height: 700 });
    await tab.host(() => document.querySelector('iframe')?.scrollIntoView({ behavior: 'instant' }));
    await until(
      () => tab.frame(0, () => document.documentElement.dataset.mode),
      (mode) => mode === 'unrolled'
    );
    const { frame } = await rest(tab);
    await draws(tab, 40);
    expect((await heights(tab)).frame).toBe(frame);
    await tab.resize(420, 700);
    await until(
      () => heights(tab),
      (now) => now.frame !== frame && Math.abs(now.frame - now.content) <= 4
    );
    expect(await tab.errors()).toEqual([]);
  });

  test('and takes the same height again and again, whatever it was in between', async () => {
    const tab = await visit({ kind: 'amp', embeds: [{ query: { mode: 'unrolled' } }] }, { width: 800, height: 700 });
    await tab.host(() => document.querySelector('iframe')?.scrollIntoView({ behavior: 'instant' }));
    const wide = (await rest(tab)).frame;
    for (let round = 0; round < 6; round++) {
      await tab.resize(round % 2 ? 800 : 420, 700);
      await until(
        () => heights(tab),
        ({ frame }) => (round % 2 ? frame === wide : frame !== wide)
      );
    }
    await draws(tab, 20);
    expect((await heights(tab)).frame).toBe(wide);
  });

  test('WordPress: never less than 200 px nor more than 1000', async () => {
    const tab = await visit({ kind: 'wordpress', embeds: [{ query: { mode: 'unrolled' } }] });
    await tab.host(() => document.querySelector('iframe')?.scrollIntoView({ behavior: 'instant' }));
    await until(
      () => tab.host(() => document.querySelector('iframe')?.clientHeight ?? 0),
      (height) => height === 1000
    );
  });

  test('hears of a height only when it has changed', async () => {
    const tab = await visit({ kind: 'amp', embeds: [{ query: { mode: 'unrolled' } }] });
    await tab.host(() => document.querySelector('iframe')?.scrollIntoView({ behavior: 'instant' }));
    await rest(tab);
    await draws(tab, 60);
    const told = await tab.host(() =>
      (window as unknown as Window & { hostMessages: Heard[] }).hostMessages
        .map(({ data }) => data as { type?: string; height?: number } | null)
        .filter((data) => data?.type === 'iframe-resized')
        .map((data) => data?.height)
    );
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((height, at) => height === told[at - 1])).toEqual([]);
  });
});
