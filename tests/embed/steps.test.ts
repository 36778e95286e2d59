import { expect } from 'vitest';
import { inEngines, resting, until, type Tab } from './engines';
import { nextButton, toFrame } from './paged';
import { inside, middleOf, place, reader, stepIds } from './story';

const stepOf = (tab: Tab) => tab.frame(0, () => document.documentElement.dataset.step);

inEngines('a host without the loader shows step by step', (name, test) => {
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
