import { expect } from 'vitest';
import { inEngines, sample, until } from './engines';
import { asWide, nextButton, toFrame } from './paged';
import { inside, place, reader, withFonts } from './story';

inEngines('a host without the loader shows step by step', (name, test) => {
  const visit = reader(name);

  test.each(sample(name, [420, 500, 640, 800, 1000]))(
    'in a frame of %d px, wide and narrow, with everything in its box',
    async (height) => {
      const tab = await visit({ stripped: true, height }, { width: 900, height: 1040 });
      await toFrame(tab);
      for (const width of [900, 412, 320]) {
        await tab.resize(width, 1040);
        await toFrame(tab);
        const at = await place(tab);
        expect(at.frameHeight).toBe(height);
        // The frame is told its new width in its own time, and has its buttons elsewhere until then.
        await until(
          () => inside(tab),
          (story) => story.width === at.width
        );
        for (let page = 0; page < 4; page++) {
          const { x, y } = await until(
            () => nextButton(tab),
            (button) => button.reachable && button.overflow <= 0
          );
          await tab.click(at.left + x, at.frame + y);
        }
      }
    }
  );

  test.each(
    sample(name, [
      [280, 420],
      [360, 600],
      [640, 420],
      [1000, 1000]
    ])
  )('in a frame of %d by %d px no page of it is cut off', async (width, height) => {
    const tab = await visit(
      { stripped: true, height, css: asWide(width) },
      { width: Math.max(320, width), height: 1040 }
    );
    await toFrame(tab);
    await withFonts(tab);
    const faults = await tab.frame(0, () => {
      const next = document.getElementById('st-next') as HTMLButtonElement;
      const root = document.documentElement;
      const found: string[] = [];
      const say = (what: string) => found.push(`${root.dataset.step ?? ''}/${root.dataset.part ?? ''}: ${what}`);
      const leaves = ({ left, right, bottom }: DOMRect, floor: number) =>
        left < -0.5 || right > innerWidth + 0.5 || bottom > floor + 0.5;
      const readWords = (floor: number) => {
        const on = document.querySelector<HTMLElement>('[data-on]');
        if (!on) return;
        if (on.scrollHeight > on.clientHeight + 1) say(`words need ${on.scrollHeight} px of ${on.clientHeight}`);
        if (leaves(on.getBoundingClientRect(), floor)) say('words leave the frame');
      };
      const seePicture = (floor: number) => {
        const stage = document.querySelector('.stage')?.getBoundingClientRect();
        if (stage && leaves(stage, floor)) say('the picture leaves the frame');
      };
      for (let pages = 0; pages < 200; pages++) {
        const floor = document.querySelector('.st-bar')?.getBoundingClientRect().top ?? 0;
        if (root.dataset.part !== 'picture') readWords(floor);
        if (root.dataset.part !== 'text') seePicture(floor);
        if (next.disabled) break;
        next.click();
      }
      return { found, end: next.disabled, overflow: root.scrollWidth - innerWidth };
    });
    expect(faults).toEqual({ found: [], end: true, overflow: 0 });
  });
});
