import { expect } from 'vitest';
import { inEngines, sample, until } from './engines';
import { asWide, drawn, toFrame } from './paged';
import { middleOf, reader, withFonts } from './story';

inEngines('a host without the loader shows step by step', (name, test) => {
  const visit = reader(name);

  test.each(
    sample(name, [
      [390, 600],
      [390, 640],
      [360, 560],
      [300, 420]
    ])
  )(
    'in a frame of %d by %d px the credit stands under the picture, in two lines at most, and covers nothing of it',
    async (width, height) => {
      const tab = await visit(
        { stripped: true, height, css: asWide(width) },
        { width: Math.max(320, width), height: 1040 }
      );
      await toFrame(tab);
      await drawn(tab);
      await withFonts(tab);
      const seen = await tab.frame(0, () => {
        const next = document.getElementById('st-next') as HTMLButtonElement;
        const root = document.documentElement;
        const faults: string[] = [];
        let credits = 0;
        for (let pages = 0; pages < 200; pages++) {
          const credit = document.querySelector<HTMLElement>('.stage .credit');
          const own = credit?.getBoundingClientRect();
          if (credit?.textContent && own && own.height > 0) {
            credits += 1;
            const say = (what: string) => faults.push(`${root.dataset.step ?? ''}: ${what}`);
            const line = parseFloat(getComputedStyle(credit).lineHeight);
            if (credit.clientHeight > 2 * line + 4) say(`${credit.clientHeight} px high`);
            // Where the picture is cut for its words it ends there, and whole it is on the page before.
            for (const drawn of root.hasAttribute('data-cut')
              ? []
              : document.querySelectorAll('.stage :is(text, circle), .stage .panel')) {
              const box = drawn.getBoundingClientRect();
              const across = Math.min(box.right, own.right) - Math.max(box.left, own.left);
              const down = Math.min(box.bottom, own.bottom) - Math.max(box.top, own.top);
              if (across > 1 && down > 2 && getComputedStyle(drawn).visibility === 'visible')
                say(`lies on ${drawn.textContent.slice(0, 30) || drawn.tagName}`);
            }
          }
          if (next.disabled) break;
          next.click();
        }
        return { faults, credits };
      });
      expect(seen.faults).toEqual([]);
      expect(seen.credits).toBeGreaterThan(15);
    }
  );

  test('in one column every map is as wide as the frame', async () => {
    const tab = await visit({ stripped: true, height: 640, css: asWide(390) }, { width: 390, height: 1040 });
    await toFrame(tab);
    await drawn(tab);
    const seen = await tab.frame(
      0,
      (hits: boolean) => {
        const next = document.getElementById('st-next') as HTMLButtonElement;
        const widths = new Set<string>();
        const faults: string[] = [];
        const say = (what: string) => faults.push(`${document.documentElement.dataset.step ?? ''}: ${what}`);
        const seeSheets = (map: Element) => {
          for (const sheet of map.querySelectorAll(':scope > .sea, .contested > rect')) {
            const { left, right } = sheet.getBoundingClientRect();
            if (left > 0.5 || right < innerWidth - 0.5) say(`${sheet.outerHTML.slice(0, 40)} from ${left} to ${right}`);
          }
        };
        const hitEdges = (stage: Element) => {
          const { top, bottom } = stage.getBoundingClientRect();
          for (const x of [1, innerWidth - 2])
            if (!stage.contains(document.elementFromPoint(x, (Math.max(0, top) + bottom) / 2))) say(`paper at ${x}`);
        };
        for (let pages = 0; pages < 200; pages++) {
          const stage = document.querySelector('.stage');
          const map = document.querySelector('.stage-map:not(.put-away) .map');
          const width = stage?.getBoundingClientRect().width ?? 0;
          if (stage && map && width > 0) {
            widths.add(width.toFixed(0));
            seeSheets(map);
            // What a drawing shows beyond its own box WebKit does not hit: there the sheets' edges above say it.
            if (hits) hitEdges(stage);
          }
          if (next.disabled) break;
          next.click();
        }
        return { faults, widths: widths.size };
      },
      name !== 'webkit'
    );
    expect(seen.faults).toEqual([]);
    // Pictures of different scales are among them.
    expect(seen.widths).toBeGreaterThan(1);
  });

  test.each([390, 1000])(
    'a step whose map moves on shows where it begins, in %d px: what its text names',
    async (width) => {
      const tab = await visit(
        { stripped: true, height: 640, css: asWide(width), embeds: [{ query: { step: 'sites' } }] },
        { width, height: 1040 }
      );
      await toFrame(tab);
      const labels = () =>
        tab.frame(0, () => {
          const stage = document.querySelector('.stage')?.getBoundingClientRect();
          const words = document.querySelector<HTMLElement>('[data-on]');
          const { settled, step, part } = document.documentElement.dataset;
          const floor = part === 'below' ? (words?.getBoundingClientRect().top ?? 0) : innerHeight;
          const names = [...document.querySelectorAll('.stage .labels .name')].filter((name) => {
            const { left, right, top, bottom } = name.getBoundingClientRect();
            return (
              !!stage &&
              left >= 0 &&
              right <= innerWidth &&
              top >= Math.max(0, stage.top) &&
              bottom <= Math.min(floor, stage.bottom)
            );
          });
          return { settled, step, part, names: names.map((name) => name.textContent).join(', ') };
        });
      // In a narrow frame the words have a page of their own, under a part of the picture.
      for (const part of width < 640 ? ['picture', 'below'] : ['both']) {
        const shown = await until(
          labels,
          (now) => now.step === 'sites' && now.part === part && now.settled === 'true' && now.names !== ''
        );
        expect(shown.names).toMatch(/Bryansk/);
        expect(shown.names).toMatch(/Kursk/);
        expect(shown.names).toMatch(/Belgorod/);
        const [x, y] = await middleOf(tab, '#st-next');
        if (part === 'picture') await tab.click(x, y);
      }
    }
  );
});
