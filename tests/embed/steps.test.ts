import { expect, test } from 'vitest';
import { inEngines, sample, resting, until, type Tab } from './engines';
import { inside, middleOf, place, reader, stepIds } from './story';

/** Frames that no loader answers are in `steps`: what is asked of them here is asked of a reader in such a host. */
const toFrame = async (tab: Tab) => {
  await tab.host(() => document.querySelector('iframe')?.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await until(
    () =>
      tab.frame(0, () => ({
        mode: document.documentElement.dataset.mode,
        step: document.documentElement.dataset.step
      })),
    ({ mode, step }) => mode === 'steps' && !!step
  );
};

const stepOf = (tab: Tab) => tab.frame(0, () => document.documentElement.dataset.step);

/** Whether the button can be seen and pressed in its middle: it lies in the frame, and nothing lies on it. Also what is too wide, px. */
const nextButton = (tab: Tab) =>
  tab.frame(0, () => {
    const control = document.getElementById('st-next');
    const overflow = document.documentElement.scrollWidth - innerWidth;
    const box = control?.getBoundingClientRect();
    if (!control || !box || box.width === 0) return { reachable: false, overflow, x: NaN, y: NaN };
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const inFrame = box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth;
    return { reachable: inFrame && control.contains(document.elementFromPoint(x, y)), overflow, x, y };
  });

inEngines('a host without the loader shows step by step', (name) => {
  const visit = reader(name);

  test('by its buttons and the arrow keys, through the whole story and back', async () => {
    const tab = await visit({ stripped: true });
    await toFrame(tab);
    const ids = await stepIds(tab);
    const first = await stepOf(tab);
    await tab.frame(0, () => {
      const { dataset } = document.documentElement;
      const seen: string[] = [];
      new MutationObserver(() => seen.push(dataset.step ?? '')).observe(document.documentElement, {
        attributeFilter: ['data-step']
      });
      Object.assign(window, { seen });
    });
    const [x, y] = await middleOf(tab, '#st-next');
    for (let pages = 0; pages < 2; pages++) await tab.click(x, y);
    await until(
      () => stepOf(tab),
      (step) => step !== first
    );
    for (let pages = 0; pages < ids.length * 2 + 4; pages++) await tab.key('ArrowRight');
    await until(
      () => stepOf(tab),
      (step) => step === ids.at(-1)
    );
    const seen = await tab.frame(0, () => (window as unknown as { seen: string[] }).seen);
    expect(seen.filter((id, at) => id !== seen[at - 1])).toEqual(ids);
    await tab.key('ArrowLeft');
    await tab.key('ArrowLeft');
    await until(
      () => stepOf(tab),
      (step) => step !== ids.at(-1)
    );
  });

  test('and leaves the wheel and the keys of the page to the host', async () => {
    const tab = await visit({ stripped: true });
    await toFrame(tab);
    const at = await place(tab);
    await tab.move(at.left + at.width / 2, at.frame + at.frameHeight / 2);
    const from = at.scrollY;
    await tab.wheel(200);
    await until(
      async () => (await place(tab)).scrollY,
      (y) => y > from + 150
    );
    await resting(tab);
    const turned = (await place(tab)).scrollY;
    await tab.wheel(-200);
    await until(
      async () => (await place(tab)).scrollY,
      (y) => y < turned - 150
    );
    await resting(tab);
    expect(await tab.frame(0, () => scrollY)).toBe(0);
  });

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
      { stripped: true, height, css: `article{max-width:none;width:${width}px;margin:0;padding:0}` },
      { width: Math.max(320, width), height: 1040 }
    );
    await toFrame(tab);
    await tab.frame(0, () => document.fonts.ready.then(() => undefined));
    const faults = await tab.frame(0, () => {
      const next = document.getElementById('st-next') as HTMLButtonElement;
      const root = document.documentElement;
      const found: string[] = [];
      for (let pages = 0; pages < 200; pages++) {
        const floor = document.querySelector('.st-bar')?.getBoundingClientRect().top ?? 0;
        const say = (what: string) => found.push(`${root.dataset.step ?? ''}/${root.dataset.part ?? ''}: ${what}`);
        const on = document.querySelector<HTMLElement>('[data-on]');
        if (root.dataset.part !== 'picture' && on) {
          const { left, right, bottom } = on.getBoundingClientRect();
          if (on.scrollHeight > on.clientHeight + 1) say(`words need ${on.scrollHeight} px of ${on.clientHeight}`);
          if (left < -0.5 || right > innerWidth + 0.5 || bottom > floor + 0.5) say('words leave the frame');
        }
        const stage = document.querySelector('.stage')?.getBoundingClientRect();
        if (
          root.dataset.part !== 'words' &&
          stage &&
          (stage.left < -0.5 || stage.right > innerWidth + 0.5 || stage.bottom > floor + 0.5)
        )
          say('the picture leaves the frame');
        if (next.disabled) break;
        next.click();
      }
      return { found, end: next.disabled, overflow: root.scrollWidth - innerWidth };
    });
    expect(faults).toEqual({ found: [], end: true, overflow: 0 });
  });

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
        { stripped: true, height, css: `article{max-width:none;width:${width}px;margin:0;padding:0}` },
        { width: Math.max(320, width), height: 1040 }
      );
      await toFrame(tab);
      await until(
        () => tab.frame(0, () => document.documentElement.dataset.settled),
        (settled) => settled === 'true'
      );
      await tab.frame(0, () => document.fonts.ready.then(() => undefined));
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
    const tab = await visit(
      { stripped: true, height: 640, css: 'article{max-width:none;width:390px;margin:0;padding:0}' },
      { width: 390, height: 1040 }
    );
    await toFrame(tab);
    await until(
      () => tab.frame(0, () => document.documentElement.dataset.settled),
      (settled) => settled === 'true'
    );
    const seen = await tab.frame(
      0,
      (hits: boolean) => {
        const next = document.getElementById('st-next') as HTMLButtonElement;
        const widths = new Set<string>();
        const faults: string[] = [];
        for (let pages = 0; pages < 200; pages++) {
          const stage = document.querySelector('.stage');
          const map = document.querySelector('.stage-map:not(.put-away) .map');
          const { top = 0, bottom = 0, width = 0 } = stage?.getBoundingClientRect() ?? {};
          if (map && width > 0) {
            widths.add(width.toFixed(0));
            for (const sheet of map.querySelectorAll(':scope > .sea, .contested > rect')) {
              const { left, right } = sheet.getBoundingClientRect();
              if (left > 0.5 || right < innerWidth - 0.5)
                faults.push(
                  `${document.documentElement.dataset.step ?? ''}: ${sheet.outerHTML.slice(0, 40)} from ${left} to ${right}`
                );
            }
            // What a drawing shows beyond its own box WebKit does not hit: there the sheets' edges above say it.
            if (hits)
              for (const x of [1, innerWidth - 2])
                if (!stage?.contains(document.elementFromPoint(x, (Math.max(0, top) + bottom) / 2)))
                  faults.push(`${document.documentElement.dataset.step ?? ''}: paper at ${x}`);
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
        {
          stripped: true,
          height: 640,
          css: `article{max-width:none;width:${width}px;margin:0;padding:0}`,
          embeds: [{ query: { step: 'sites' } }]
        },
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

  test('as WordPress keeps it: the frame alone, for scripts alone', async () => {
    const tab = await visit({ kind: 'wordpress' });
    await toFrame(tab);
    expect(await tab.frame(0, () => origin)).toBe('null');
    const height = await tab.host(() => document.querySelector('iframe')?.offsetHeight ?? 0);
    expect(height).toBeGreaterThanOrEqual(420);
    expect(height).toBeLessThanOrEqual(1000);
    expect(await tab.errors()).toEqual([]);
  });

  test('and so does the article itself, when its address is pasted into a frame', async () => {
    const tab = await visit({
      html: '<iframe src="GUEST/" title="pasted" style="display:block;width:100%;height:640px;border:0"></iframe>'
    });
    await toFrame(tab);
    await until(
      () => nextButton(tab),
      ({ reachable }) => reachable
    );
  });

  test('at the step that its address asks for', async () => {
    const tab = await visit({ stripped: true, embeds: [{ query: { step: 'how-many' } }] });
    await toFrame(tab);
    expect((await inside(tab)).step).toBe('how-many');
  });
});
