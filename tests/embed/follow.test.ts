import { expect } from 'vitest';
import { probePair } from '../../src/lib/embed/publish/snippet';
import { ARTICLE, nested, readOn, rests, scrollArticle, STORY } from './article-frame';
import { inEngines, sample, until, type Tab } from './engines';
import { hosts } from './hosts';
import type { Outer } from './outer';
import { draws, reader } from './story';

/** Brings the embed on the screen, by the page that scrolls: a lazy frame loads there. */
const toStory = (tab: Tab): Promise<void> =>
  tab.host(() => {
    const article = document.querySelector('iframe');
    const wrapper = article?.contentDocument?.querySelector('[data-story-embed]');
    if (article && wrapper)
      scrollTo({ top: article.offsetTop + wrapper.getBoundingClientRect().top - 100, behavior: 'instant' });
  });

inEngines('an article whose frame another page makes as high as its content', (name, test) => {
  const visit = reader(name);

  test.each<Outer>(sample(name, ['root', 'body']))(
    'measured by its %s shows the story step by step, grows by nothing and rests',
    async (outer) => {
      const tab = await visit({ outer });
      await until(
        () => nested(tab),
        ({ heights }) => heights.length > 0
      );
      await toStory(tab);
      await until(
        () => nested(tab),
        ({ mode }) => mode === 'steps'
      );
      await until(
        () => tab.frame(STORY, () => document.documentElement.dataset.mode),
        (mode) => mode === 'steps'
      );
      await rests(tab);
      const { frame, article, heights } = await nested(tab);
      expect(frame).toBe(640);
      expect(article).toBeLessThan(5000);
      expect(heights.length).toBeLessThan(8);
      await tab.frame(STORY, () => document.getElementById('st-next')?.click());
      await until(
        () => tab.frame(STORY, () => document.documentElement.dataset.step),
        (step) => step !== 'opening'
      );
    }
  );

  test('does not grow by a link, or a first scroll, that leads into the story while the frame is still low', async () => {
    const tab = await visit({ outer: 'late' });
    await tab.frame(ARTICLE, () => {
      location.hash = '#four-hours-in-paris-how-many';
    });
    await until(
      () => nested(tab),
      ({ mode, step }) => mode === 'steps' && step === 'how-many'
    );
    await scrollArticle(tab, 100);
    await scrollArticle(tab, 200);
    await tab.host(() => (window as unknown as { follow: () => void }).follow());
    await draws(tab, 20);
    const { heights, mode } = await nested(tab);
    expect(mode).toBe('steps');
    expect(Math.max(...heights)).toBeLessThan(5000);
  });

  test('is as long as the length of a probe pair in it, and no longer', async () => {
    const { guest } = await hosts();
    const html = probePair({
      origin: guest,
      title: 'Four hours in Paris',
      caption: 'Read “Four hours in Paris” on its own page.',
      length: 48_000,
      key: `follow-${process.pid}`
    });
    const tab = await visit({ outer: 'root', html });
    await until(
      () => nested(tab),
      ({ heights }) => Math.max(...heights) > 48_000
    );
    await draws(tab, 40);
    const { heights } = await nested(tab);
    expect(Math.max(...heights)).toBeLessThan(54_000);
    expect(heights.length).toBeLessThan(8);
  });

  test('that begins to do so while the story runs gives it up at the first round: it is two screens higher at most, and then rests', async () => {
    const tab = await visit({ outer: 'late' });
    await scrollArticle(tab, -300);
    await readOn(tab, ({ mode, wrapper }) => mode === 'scroll' && wrapper > 20_000);
    await scrollArticle(tab, 1500);
    const { page } = await nested(tab);
    await tab.host(() => (window as unknown as { follow: () => void }).follow());
    await until(
      () => nested(tab),
      ({ mode, frame }) => mode === 'steps' && frame <= 640
    );
    await until(
      () => tab.frame(STORY, () => document.documentElement.dataset.mode),
      (mode) => mode === 'steps'
    );
    await rests(tab);
    const { heights } = await nested(tab);
    const longest = await tab.host(() => 2 * Math.max(screen.width, screen.height));
    expect(Math.max(...heights)).toBeLessThanOrEqual(page + longest);
    expect(heights.length).toBeLessThan(8);
  });
});
