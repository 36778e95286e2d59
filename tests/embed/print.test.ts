import { expect, test } from 'vitest';
import { inEngines, until } from './engines';
import { atStep, draws, inMode, inside, inSync, place, reader, scrollStory, scrollToStep, stepIds, told } from './story';

inEngines('an embed on paper', (name) => {
  const visit = reader(name);

  test('is as it was pasted, and goes on after that', async () => {
    const tab = await visit();
    const look = () => tab.host(() => ['[data-story-embed]', 'iframe'].map((found) => { const style = document.querySelector<HTMLElement>(found)?.style; return [style?.position, style?.height]; }));
    await inMode(tab, 'scroll');
    const before = await scrollStory(tab, 900);
    await tab.host(() => dispatchEvent(new Event('beforeprint')));
    expect(await look()).toEqual([['relative', ''], ['', '640px']]);
    expect((await place(tab)).frameHeight).toBe(640);
    await tab.host(() => dispatchEvent(new Event('afterprint')));
    await until(async () => (await place(tab)).height, (height) => height === before.height);
    expect(Math.abs((await scrollStory(tab, 900)).frame)).toBeLessThanOrEqual(1);
  });

  test('forgets nobody: after printing the reader is at the step from before', async () => {
    const tab = await visit();
    await inMode(tab, 'scroll');
    const step = (await stepIds(tab))[12] ?? '';
    await scrollToStep(tab, step);
    const before = await place(tab);
    const print = (word: string) => tab.host((name: string) => void dispatchEvent(new Event(name)), `${word}print`);
    await print('before');
    // Long enough for the frame to hear of its other size, and to answer.
    await until(async () => (await inside(tab)).height, (height) => height === 640);
    await draws(tab, 5);
    await print('after');
    await until(async () => (await place(tab)).height, (height) => height === before.height);
    await until(async () => [(await inside(tab)).height, await inSync(tab)] as const, ([height]) => height === before.frameHeight);
    await draws(tab, 5);
    await atStep(tab, step);
    expect((await told(tab, 'step')).at(-1)?.detail?.id).toBe(step);
    expect((await told(tab, 'end')).length).toBe(0);
    expect(Math.abs((await place(tab)).scrollY - before.scrollY)).toBeLessThanOrEqual(4);
  });

  test('can be scrolled from inside it after a printing that was called off', async () => {
    const tab = await visit();
    await inMode(tab, 'scroll');
    const before = await scrollStory(tab, 3000);
    await tab.host(() => { for (const word of ['before', 'after']) dispatchEvent(new Event(`${word}print`)); });
    await until(() => place(tab), (now) => now.height === before.height && Math.abs(now.scrollY - before.scrollY) <= 1);
    await tab.frame(0, () => void dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true })));
    await until(() => place(tab), (now) => now.scrollY > before.scrollY + 300);
    await inSync(tab);
  });
});
