import { until, type Tab } from './engines';
import { draws } from './story';

/** What stands where: the article is the frame in the outer page, the story the frame in the article; px. */
export interface Nested {
  mode: string | undefined;
  wrapper: number;
  frame: number;
  article: number;
  page: number;
  scrollY: number;
  heights: number[];
  step: string | undefined;
}

export const ARTICLE = 0;
export const STORY = [0, 0];

export async function nested(tab: Tab): Promise<Nested> {
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

/** Scrolls the article in its frame. */
export const scrollArticle = (tab: Tab, into: number): Promise<void> =>
  tab.frame(
    ARTICLE,
    (px: number) => {
      const wrapper = document.querySelector('[data-story-embed]');
      scrollTo({ top: (wrapper?.getBoundingClientRect().top ?? NaN) + scrollY + px, behavior: 'instant' });
    },
    into
  );

/** Scrolls the article on and on, as a reader does, until the story is driven: it is believed only after a while. */
export async function readOn(tab: Tab, fits: (now: Nested) => boolean): Promise<Nested> {
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
export async function rests(tab: Tab): Promise<void> {
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
