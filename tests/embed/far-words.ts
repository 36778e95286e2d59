import type { Tab } from './engines';

/** What of a step is open to readers and their machines, and how high it and its words are, px. */
export interface Seen {
  id: string;
  words: boolean;
  heading: boolean;
  height: number;
  slip: number;
}

/** The steps, as the frame shows them. */
export const steps = (tab: Tab): Promise<Seen[]> =>
  tab.frame(0, () =>
    [...document.querySelectorAll<HTMLElement>('.step[data-step]')].map((step) => ({
      id: step.id,
      words: [...step.querySelectorAll<HTMLElement>('.text')].every(
        (text) => !text.closest('[hidden]') && text.firstChild?.parentElement?.checkVisibility()
      ),
      heading: [step.querySelector('.kicker b'), step.closest('.chapter')?.querySelector('h2 span')].every(
        (one) => one?.checkVisibility() === true
      ),
      height: step.getBoundingClientRect().height,
      slip: step.querySelector('.slip')?.getBoundingClientRect().height ?? NaN
    }))
  );

/** How high the steps and their words are, to be compared. */
export const heights = async (tab: Tab): Promise<string> =>
  String((await steps(tab)).map(({ height, slip }) => [height, slip]));

/** The steps whose words are hidden. */
export const hidden = async (tab: Tab): Promise<string[]> =>
  (await steps(tab)).filter(({ words }) => !words).map(({ id }) => id);
