import { afterEach } from 'vitest';
import { engine, until, type EngineName, type Tab } from './engines';
import { hosts, type HostOptions } from './hosts';
import type { OpenOptions } from './tab';

export type Mode = 'scroll' | 'pinned' | 'steps' | 'unrolled';

/** Where an embed stands in its host: px, the frame from the top of the viewport, the wrapper from the top of the page. */
export interface Place {
  mode: Mode | null;
  step: string | null;
  wrapper: number;
  height: number;
  frame: number;
  left: number;
  width: number;
  frameHeight: number;
  scrollY: number;
  viewport: number;
}

/** Where the story in the frame is. */
export interface Inside {
  mode: string | null;
  step: string | null;
  y: number;
  max: number;
  width: number;
  height: number;
}

interface Told {
  name: string;
  wrapper: string;
  detail: { id?: string; index?: number; of?: number; mode?: string } | null;
}
type HostWindow = Window & { hostEvents?: Told[] };

/** Opens articles for the tests around it, in the shared engine, and closes each after its test. */
export function reader(name: EngineName): (options?: HostOptions, open?: OpenOptions) => Promise<Tab> {
  let tab: Tab | undefined;
  afterEach(async () => {
    await tab?.close();
    tab = undefined;
  });
  return async (options = {}, open = { width: 900, height: 700 }) => {
    const [site, running] = await Promise.all([hosts(), engine(name)]);
    tab = await running.open(site.page(options), open);
    return tab;
  };
}

export const place = (tab: Tab, index = 0): Promise<Place> =>
  tab.host((n: number) => {
    const wrapper = document.querySelectorAll('[data-story-embed]')[n] as HTMLElement;
    const frame = wrapper.querySelector('iframe') as HTMLElement;
    const box = wrapper.getBoundingClientRect();
    const inner = frame.getBoundingClientRect();
    return {
      mode: wrapper.getAttribute('data-mode') as Place['mode'],
      step: wrapper.getAttribute('data-step'),
      wrapper: box.top + scrollY,
      height: box.height,
      frame: inner.top,
      left: inner.left,
      width: inner.width,
      frameHeight: inner.height,
      scrollY,
      viewport: innerHeight
    };
  }, index);

export const inside = (tab: Tab, index = 0): Promise<Inside> =>
  tab.frame(index, () => {
    const root = document.documentElement;
    return {
      mode: root.getAttribute('data-mode'),
      step: root.getAttribute('data-step'),
      y: scrollY,
      max: root.scrollHeight - innerHeight,
      width: innerWidth,
      height: innerHeight
    };
  });

/** How far the host can be scrolled while the story moves, px. */
export const length = (at: Place): number => at.height - at.frameHeight;

/** Ids of the steps, in reading order, as the frame has them. */
export const stepIds = (tab: Tab, index = 0): Promise<string[]> =>
  tab.frame(index, () => [...document.querySelectorAll('section[data-step][id]')].map((step) => step.id));

/** What the wrappers told the host. */
export const told = (tab: Tab, name?: string): Promise<Told[]> =>
  tab.host(
    (only: string | undefined) =>
      ((window as HostWindow).hostEvents ?? []).filter((event) => only === undefined || event.name === only),
    name
  );

/** Scrolls until the embed is a little below the top, where a lazy frame loads, and resolves once it is in the mode. */
export async function inMode(tab: Tab, mode: Mode, index = 0): Promise<Place> {
  const at = await place(tab, index);
  await tab.host((y: number) => scrollTo({ top: y, behavior: 'instant' }), at.wrapper - 300);
  await until(
    () => inView(tab, index),
    (now) => now.mode === mode
  );
  if (mode === 'scroll' || mode === 'pinned') await settled(tab, mode, index);
  return place(tab, index);
}

/**
 * Scrolls to the embed again where a story above it has changed its length meanwhile: out of sight a frame may neither
 * load nor be laid out.
 */
async function inView(tab: Tab, index: number): Promise<Place> {
  const at = await place(tab, index);
  const below = at.wrapper - at.scrollY;
  if (below < 0 || below > at.viewport)
    await tab.host((y: number) => scrollTo({ top: y, behavior: 'instant' }), at.wrapper - 300);
  return at;
}

/**
 * Resolves once a frame is set in the story's own two families, whose style sheet comes late: before, `document.fonts` has
 * their fallbacks alone, says that all is loaded, and the text is up to 1 % longer or shorter than it will be.
 */
export const withFonts = (tab: Tab, index = 0): Promise<boolean> =>
  until(
    () =>
      tab.frame(
        index,
        () =>
          document.fonts.status === 'loaded' &&
          ['Source Serif 4', 'IBM Plex Sans'].every((family) =>
            [...document.fonts].some((face) => face.family.includes(family) && face.status === 'loaded')
          )
      ),
    Boolean
  );

/** Resolves once the frame has its fonts and the timeline after the text, and the wrapper the length of what is in it. */
async function settled(tab: Tab, mode: Mode, index: number): Promise<void> {
  await until(
    () => inside(tab, index),
    (now) => now.mode === mode && now.max > 1000
  );
  await withFonts(tab, index);
  // A chapter alone has no timeline after it.
  await until(
    () => tab.frame(index, () => document.getElementById('explore-timeline')?.querySelector('li') !== null),
    Boolean
  );
  let same = 0;
  let last = NaN;
  await until(
    async () => [(await inside(tab, index)).max, length(await inView(tab, index))] as const,
    ([story, wrapper]) => {
      same = wrapper === last && Math.abs(story - wrapper) <= 1.5 ? same + 1 : 0;
      last = wrapper;
      return same > 2;
    }
  );
}

/** Scrolls the host so that the story should be so many px in (less than 0 is before it), and resolves once it is there. */
export async function scrollStory(tab: Tab, y: number, { index = 0, top = 0 } = {}): Promise<Place> {
  const at = await place(tab, index);
  await tab.host((to: number) => scrollTo({ top: to, behavior: 'instant' }), Math.round(at.wrapper - top + y));
  await inSync(tab, { index, top });
  return place(tab, index);
}

/** Resolves once the story stands where the host's scrolling puts it, to the px. */
export async function inSync(tab: Tab, { index = 0, top = 0 } = {}): Promise<void> {
  await until(
    async () => ({ at: await place(tab, index), story: await inside(tab, index) }),
    ({ at, story }) => Math.abs(story.y - Math.max(0, Math.min(length(at), top + at.scrollY - at.wrapper))) <= 1.5
  );
}

/** Scrolls the host until the story is at a step, and resolves once both say so. */
export async function scrollToStep(tab: Tab, id: string, { index = 0, top = 0 } = {}): Promise<void> {
  const y = await tab.frame(
    index,
    (step: string) => {
      const box = document.getElementById(step)?.getBoundingClientRect();
      // Past the line where it begins: on the line, a rounded px decides between two steps.
      return box ? box.top + scrollY - innerHeight * 0.4 + 40 : NaN;
    },
    id
  );
  await scrollStory(tab, y, { index, top });
  await atStep(tab, id, index);
}

/** Resolves once the frame and the wrapper both name the step. */
export async function atStep(tab: Tab, id: string, index = 0): Promise<void> {
  await until(
    async () => [(await inside(tab, index)).step, (await place(tab, index)).step],
    ([story, wrapper]) => story === id && wrapper === id
  );
}

/** Px that an element of the frame's document stands from the left and the top of the host's viewport, in its middle. */
export async function middleOf(tab: Tab, selector: string, index = 0): Promise<[number, number]> {
  const [x, y] = await tab.frame(
    index,
    (found: string) => {
      const box = document.querySelector(found)?.getBoundingClientRect();
      return box ? [box.left + box.width / 2, box.top + box.height / 2] : [NaN, NaN];
    },
    selector
  );
  const at = await place(tab, index);
  return [at.left + (x ?? NaN), at.frame + (y ?? NaN)];
}

/** Lets the host draw so many frames: what was going to happen has happened then. */
export const draws = (tab: Tab, count: number): Promise<void> =>
  tab.host(
    (left: number) =>
      new Promise<void>((done) => {
        const next = (n: number) => (n > 0 ? requestAnimationFrame(() => next(n - 1)) : done());
        next(left);
      }),
    count
  );
