import { expect, test } from 'vitest';
import { probePair } from '../../src/lib/embed/snippet';
import { inEngines, until } from './engines';
import { hosts } from './hosts';
import { reader } from './story';

inEngines('a host that strips scripts and keeps inline styles', (name) => {
  const visit = reader(name);

  test('pins the story by style alone, and a probe says where the reader is', async () => {
    const { guest } = await hosts();
    const tab = await visit({ html: probePair({ origin: guest, title: 'Four hours in Paris', screens: 60, key: `k${name}` }) });
    const to = (y: number) => tab.host((px: number) => {
      const pair = document.querySelector('#middle > div') as HTMLElement;
      scrollTo({ top: pair.getBoundingClientRect().top + scrollY + px, behavior: 'instant' });
    }, y);
    await to(0);
    const story = () => tab.frame(1, () => {
      const root = document.documentElement;
      return { mode: root.dataset.mode, step: root.dataset.step ?? '', part: scrollY / Math.max(1, root.scrollHeight - innerHeight) };
    });
    await until(story, ({ mode }) => mode === 'scroll');
    const way = await tab.host(() => (document.querySelector('#middle > div') as HTMLElement).offsetHeight - innerHeight);
    let last = '';
    for (const part of [0.1, 0.4, 0.75, 1, 0.4, 0]) {
      await to(way * part);
      const { step } = await until(story, (now) => Math.abs(now.part - part) < 0.01 && now.step !== last);
      last = step;
      expect(Math.abs(await tab.host(() => document.querySelectorAll('iframe')[1]?.getBoundingClientRect().top ?? NaN))).toBeLessThanOrEqual(1);
    }
    expect(last).toBe('opening');
    expect(await tab.errors()).toEqual([]);
  });
});
