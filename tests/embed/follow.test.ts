import { expect, test } from 'vitest';
import { probePair, snippet } from '../../src/lib/embed/publish/snippet';
import { inEngines, sample, until, type Tab } from './engines';
import { hosts } from './hosts';
import type { Outer } from './outer';
import { draws, reader } from './story';

/** What stands where: the article is the frame in the outer page, the story the frame in the article; px. */
interface Nested {
  mode: string | undefined;
  wrapper: number;
  frame: number;
  article: number;
  page: number;
  scrollY: number;
  heights: number[];
  step: string | undefined;
}

const ARTICLE = 0;
const STORY = [0, 0];

async function nested(tab: Tab): Promise<Nested> {
  const inner = await tab.frame(ARTICLE, () => {
    const wrapper = document.querySelector<HTMLElement>('[data-story-embed]');
    return {
      mode: wrapper?.dataset.mode,
      step: wrapper?.dataset.step,
      wrapper: wrapper?.offsetHeight ?? NaN,
      frame: wrapper?.querySelector('iframe')?.offsetHeight ?? NaN,
      page: document.documentElement.scrollHeight,
      scrollY
    };
  });
  const outer = await tab.host(() => ({
    heights: (window as unknown as { heights: number[] }).heights,
    article: document.querySelector('iframe')?.offsetHeight ?? NaN
  }));
  return { ...inner, ...outer };
}

/** Brings the embed on the screen, by the page that scrolls: a lazy frame loads there. */
const toStory = (tab: Tab): Promise<void> =>
  tab.host(() => {
    const article = document.querySelector('iframe');
    const wrapper = article?.contentDocument?.querySelector('[data-story-embed]');
    if (article && wrapper)
      scrollTo({ top: article.offsetTop + wrapper.getBoundingClientRect().top - 100, behavior: 'instant' });
  });

/** Scrolls the article in its frame. */
const scrollArticle = (tab: Tab, into: number): Promise<void> =>
  tab.frame(
    ARTICLE,
    (px: number) => {
      const wrapper = document.querySelector('[data-story-embed]');
      scrollTo({ top: (wrapper?.getBoundingClientRect().top ?? NaN) + scrollY + px, behavior: 'instant' });
    },
    into
  );

/** Scrolls the article on and on, as a reader does, until the story is driven: it is believed only after a while. */
async function readOn(tab: Tab, fits: (now: Nested) => boolean): Promise<Nested> {
  return until(async () => {
    const now = await nested(tab);
    if (now.mode === 'steps') await tab.frame(ARTICLE, () => scrollBy({ top: 2, behavior: 'instant' }));
    return now;
  }, fits);
}

/** Counts what a frame does from now on: timers, animation frames, messages, changes of its document and of its size. */
const watchWork = (tab: Tab, path: number | number[]): Promise<void> =>
  tab.frame(path, () => {
    const counted = window as unknown as { work: number };
    counted.work = 0;
    const count = () => {
      counted.work += 1;
    };
    for (const name of ['requestAnimationFrame', 'setTimeout', 'setInterval'] as const) {
      const own = window[name] as (...given: unknown[]) => number;
      Object.assign(window, {
        [name]: (...given: unknown[]) => {
          count();
          return own.apply(window, given);
        }
      });
    }
    for (const kind of ['message', 'resize', 'scroll']) addEventListener(kind, count, true);
    new MutationObserver(count).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true
    });
  });
const work = (tab: Tab, path: number | number[]): Promise<number> =>
  tab.frame(path, () => (window as unknown as { work: number }).work);

/** Resolves once host and story do nothing any more, and fails where they never come to rest. */
async function rests(tab: Tab): Promise<void> {
  await until(
    () => tab.frame(STORY, () => document.documentElement.dataset.settled),
    (settled) => settled === 'true'
  );
  for (const path of [ARTICLE, STORY]) await watchWork(tab, path);
  let before = [-9, -9];
  await until(
    async () => {
      await draws(tab, 40);
      return [await work(tab, ARTICLE), await work(tab, STORY)];
    },
    (now) => {
      // WebKit's driver sets a timer of its own in the frame for each question.
      const quiet = now.every((count, at) => count - (before[at] ?? NaN) <= 1);
      before = now;
      return quiet;
    }
  );
}

inEngines('an article whose frame another page makes as high as its content', (name) => {
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

inEngines('an article in a frame of its own height', (name) => {
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
