import { expect } from 'vitest';
import { inEngines, until } from './engines';
import type { wraps } from './hosts';
import { draws, inMode, inside, length, place, reader, scrollStory, type Mode } from './story';

inEngines('an element that is put around the iframe, inside the wrapper', (name, test) => {
  const visit = reader(name);
  const expected: [keyof typeof wraps, Mode][] = [
    ['a paragraph', 'pinned'],
    ['a positioned element', 'pinned'],
    ['an element of fixed height', 'pinned'],
    ['words above it', 'pinned'],
    ['a box of fixed proportions', 'steps'],
    ['a transformed element', 'steps']
  ];

  test.each(expected)('%s: %s, and no blank after a jump', async (wrap, mode) => {
    const tab = await visit({ wrap });
    const at = await inMode(tab, mode);
    if (mode === 'steps') {
      await until(
        async () => (await inside(tab)).mode,
        (now) => now === 'steps'
      );
      await until(
        () => place(tab),
        ({ frame, frameHeight, height, wrapper, scrollY }) => frame + frameHeight <= wrapper - scrollY + height + 1
      );
      return;
    }
    // One scroll event, far into the story, and then nothing more.
    for (const y of [9000, 400, length(at) - 50]) {
      await scrollStory(tab, y);
      await draws(tab, 2);
      expect(Math.abs((await place(tab)).frame)).toBeLessThanOrEqual(1);
    }
  });
});
