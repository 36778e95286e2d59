// The stills of an unrolled story: their theme, and their width in a narrow column.
import sharp from 'sharp';
import { expect } from 'vitest';
import { inEngines, until, type Tab } from './engines';
import { place, reader } from './story';

interface Seen {
  id: string;
  left: number;
  right: number;
  top: number;
  height: number;
  room: number;
  source: string;
}

/** The first picture of a step that is drawn, within the frame, px. */
async function picture(tab: Tab): Promise<Seen> {
  const seen = () =>
    tab.frame(0, () => {
      const image = document.querySelector<HTMLImageElement>('.step .still img');
      const { left, right, top, height } = image?.getBoundingClientRect() ?? {
        left: NaN,
        right: NaN,
        top: NaN,
        height: NaN
      };
      return {
        id: image?.closest('.step')?.id ?? '',
        left,
        right,
        top,
        height,
        room: innerWidth,
        source: image?.complete && image.naturalWidth > 0 ? image.currentSrc : ''
      };
    });
  // Again and again: as long as the host has not heard the frame's height, it cannot be scrolled that far.
  return until(
    async () => {
      const one = await seen();
      const at = await place(tab);
      if (one.height > 100)
        await tab.host((y: number) => scrollTo({ top: y, behavior: 'instant' }), Math.round(at.wrapper + one.top - 40));
      return one;
    },
    (one) => one.source !== ''
  );
}

/** Mean brightness of the picture as it stands on the screen, 0 to 255, and how much it varies: not at all before it is drawn. */
async function drawn(tab: Tab): Promise<{ mean: number; varies: number }> {
  const { top, height } = await picture(tab);
  const at = await place(tab);
  const box = {
    left: Math.round(at.left) + 10,
    top: Math.round(at.frame + top) + 10,
    width: Math.round(at.width) - 20,
    height: Math.min(300, Math.round(height) - 20)
  };
  // What is counted is a file's own pixels, not what was cut from it.
  const cut = await sharp(await tab.shot())
    .extract(box)
    .greyscale()
    .png()
    .toBuffer();
  const [grey] = (await sharp(cut).stats()).channels;
  return { mean: grey?.mean ?? NaN, varies: grey?.stdev ?? 0 };
}

inEngines('a story that is unrolled', (name, test) => {
  const visit = reader(name);

  test.each([
    ['dark', (mean: number) => mean < 90],
    ['light', (mean: number) => mean > 170]
  ] as const)('shows its pictures in the theme that its address asks for: %s', async (theme, fits) => {
    const tab = await visit({ embeds: [{ query: { mode: 'unrolled', theme } }] }, { width: 500, height: 800 });
    await tab.host(() => document.querySelector('[data-story-embed]')?.scrollIntoView());
    await until(
      () => drawn(tab),
      ({ mean, varies }) => varies > 4 && fits(mean)
    );
    expect((await picture(tab)).source.endsWith('#dark')).toBe(theme === 'dark');
  });

  test('shows them from edge to edge in a narrow column', async () => {
    const tab = await visit({ embeds: [{ query: { mode: 'unrolled' } }] }, { width: 390, height: 800 });
    await tab.host(() => document.querySelector('[data-story-embed]')?.scrollIntoView());
    const { left, right, room } = await picture(tab);
    expect([left, right]).toEqual([0, room]);
    expect(await tab.frame(0, () => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});
