import { expect } from 'vitest';
import { snippet } from '../../src/lib/embed/publish/snippet';
import { ARTICLE, nested, readOn, rests, scrollArticle, STORY } from './article-frame';
import { inEngines, until } from './engines';
import { hosts } from './hosts';
import { reader } from './story';

inEngines('an article in a frame of its own height', (name, test) => {
  const visit = reader(name);

  test('carries the story once it is scrolled itself', async () => {
    const tab = await visit({ outer: 'fixed' });
    await scrollArticle(tab, -300);
    await readOn(tab, ({ mode, wrapper }) => mode === 'scroll' && wrapper > 20_000);
    await scrollArticle(tab, 1500);
    await until(
      () => tab.frame(STORY, () => scrollY),
      (y) => Math.abs(y - 1500) <= 2
    );
  });

  test('carries it from the start where its publisher says that it is scrolled', async () => {
    const { guest } = await hosts();
    const html = snippet({
      origin: guest,
      title: 'Four hours in Paris',
      caption: 'Read “Four hours in Paris” on its own page.',
      scrolls: true
    });
    const tab = await visit({ outer: 'fixed', html, css: 'article > :not(#middle, #archive) { display: none; }' });
    await until(
      () => nested(tab),
      ({ mode, wrapper }) => mode === 'scroll' && wrapper > 20_000
    );
  });

  test('leads to the step of a link that is followed in it, before it has been scrolled and after', async () => {
    const tab = await visit({
      outer: 'fixed',
      css: 'article > :not(#middle, #archive) { display: none; } #archive { height: 2000px; }'
    });
    await until(
      () => tab.frame(STORY, () => document.documentElement.dataset.mode),
      (mode) => mode === 'steps'
    );
    await tab.frame(ARTICLE, () => {
      location.hash = '#four-hours-in-paris-how-many';
    });
    await until(
      () => nested(tab),
      ({ mode, step }) => mode === 'steps' && step === 'how-many'
    );
    await readOn(tab, ({ mode, step }) => mode === 'scroll' && step === 'how-many');
  });

  test('leaves a reader who has turned pages before it was scrolled at their step', async () => {
    const tab = await visit({
      outer: 'fixed',
      css: 'article > :not(#middle, #archive) { display: none; } #archive { height: 2000px; }'
    });
    await until(
      () => tab.frame(STORY, () => document.documentElement.dataset.mode),
      (mode) => mode === 'steps'
    );
    const step = await tab.frame(STORY, () => {
      for (let pages = 0; pages < 5; pages++) document.getElementById('st-next')?.click();
      return document.documentElement.dataset.step;
    });
    expect(step).not.toBe('opening');
    await readOn(tab, (now) => now.mode === 'scroll' && now.step === step);
  });

  test('that is higher than any screen shows the story step by step where its end could not be reached', async () => {
    const tab = await visit({ outer: 'tall', css: 'article { padding-bottom: 6000px; }' });
    await scrollArticle(tab, -100);
    await until(
      () => nested(tab),
      ({ mode, wrapper }) => mode === 'steps' && wrapper < 1000
    );
    const begun = Date.now();
    await until(
      async () => {
        await tab.frame(ARTICLE, () => scrollBy({ top: 2, behavior: 'instant' }));
        return Date.now() - begun;
      },
      (passed) => passed > 3000
    );
    expect((await nested(tab)).mode).toBe('steps');
    await until(
      () => tab.frame(STORY, () => document.documentElement.dataset.mode),
      (mode) => mode === 'steps'
    );
    await rests(tab);
    expect((await nested(tab)).page).toBeLessThan(12_000);
  });
});
