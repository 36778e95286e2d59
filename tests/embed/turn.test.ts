// A reader's place while a phone is turned: the frame changes its shape, and the story its length.
import { expect } from 'vitest';
import { inEngines, sample, until, type Tab } from './engines';
import { atStep, draws, inMode, inside, inSync, length, place, reader, scrollStory } from './story';

/** Height of the host's header, px: the frame is lower than the screen by as much. */
const HEADER = 60;
/** A phone, upright and on its side, px. */
const UPRIGHT = [390, 844] as const;
const ASIDE = [844, 390] as const;
/** Parts of the story's length at which the phone is turned. */
const PLACES = [0.004, 0.06, 0.21, 0.3, 0.41, 0.5, 0.71, 0.93, 0.985];
/** The reading line of an upright phone, as a share of the frame's height. */
const LINE = 0.82;
/** A place is in whole px on both sides, and the host's own scroll in parts of one. */
const NEAR = 3;

/** So often in a row a frame is found at rest before it is. */
const RESTS = 8;

/**
 * Turns the phone, and resolves with the story's place once the frame has its new shape, and the host has followed to
 * where the reader's place went.
 */
async function turn(tab: Tab, [width, height]: readonly [number, number], header = HEADER): Promise<number> {
  await tab.resize(width, height);
  let same = 0;
  let last = '';
  await until(
    async () => ({ at: await place(tab), story: await inside(tab) }),
    ({ at, story }) => {
      const fits =
        at.viewport === height &&
        Math.abs(at.frameHeight - (height - header)) < 1 &&
        Math.abs(story.width - at.width) <= 1 &&
        Math.abs(story.max - length(at)) <= 1.5;
      const now = `${story.y} ${at.scrollY}`;
      same = fits && now === last ? same + 1 : 0;
      last = now;
      return same > RESTS;
    }
  );
  await inSync(tab, { top: header });
  return (await inside(tab)).y;
}

/** Keeps what the host's page says to the frame, one list for each of its tasks. Runs in the host. */
function listen(): void {
  const page = window as unknown as { tasks: { type: string }[][] };
  const { postMessage } = MessagePort.prototype;
  let task: { type: string }[] | undefined;
  page.tasks = [];
  MessagePort.prototype.postMessage = function (this: MessagePort, message: { type: string }, ...rest: unknown[]) {
    if (!task) {
      page.tasks.push((task = []));
      queueMicrotask(() => {
        task = undefined;
      });
    }
    task.push(message);
    Reflect.apply(postMessage, this, [message, ...rest]);
  };
}

type Held = Window & { held?: (() => void)[]; release?: () => void };

/** Keeps what the frame says to its host until it is released. Runs in the frame. */
function holdMessages(): void {
  const page = window as Held;
  const { postMessage } = MessagePort.prototype;
  const held: (() => void)[] = (page.held = []);
  MessagePort.prototype.postMessage = function (this: MessagePort, ...all: unknown[]) {
    held.push(() => {
      Reflect.apply(postMessage, this, all);
    });
  };
  page.release = () => {
    MessagePort.prototype.postMessage = postMessage;
    held.forEach((say) => say());
  };
}

inEngines('a phone that is turned in the story', (name, test) => {
  const visit = reader(name);

  test('is told one place at a time: never the one it had before the host has moved', async () => {
    const tab = await visit({ header: HEADER }, { width: UPRIGHT[0], height: UPRIGHT[1], mobile: name === 'chromium' });
    await inMode(tab, 'scroll');
    await scrollStory(tab, 20_000, { top: HEADER });
    await tab.host(listen);
    await turn(tab, ASIDE);
    await turn(tab, UPRIGHT);
    const tasks = await tab.host(() => (window as unknown as { tasks: { type: string }[][] }).tasks);
    expect(tasks.length).toBeGreaterThan(2);
    expect(tasks.filter((task) => task.filter(({ type }) => type === 'scroll').length > 1)).toEqual([]);
  });

  test('and is where a link leads that is followed in the same moment', async () => {
    const tab = await visit({}, { width: UPRIGHT[0], height: UPRIGHT[1] });
    await inMode(tab, 'scroll');
    await tab.host(() => {
      location.hash = '#four-hours-in-paris-sites';
    });
    await atStep(tab, 'sites');
    const turned = tab.resize(...ASIDE);
    await tab.host(() => {
      location.hash = '#four-hours-in-paris-harbour';
    });
    await turned;
    await until(
      async () => (await inside(tab)).height,
      (height) => height < 400
    );
    await atStep(tab, 'harbour');
  });

  test.each(
    sample(name, [
      ['on its side', UPRIGHT, ASIDE],
      ['upright', ASIDE, UPRIGHT]
    ] as const)
  )(
    'and where the link leads, too, if the frame is slow to tell how long the story has become: %s',
    async (_, [width, height], to) => {
      const tab = await visit({ header: HEADER }, { width, height });
      await inMode(tab, 'scroll');
      await scrollStory(tab, 0.93 * length(await place(tab)), { top: HEADER });
      await tab.frame(0, holdMessages);
      await tab.resize(to[0], to[1]);
      await until(
        () => tab.frame(0, () => [innerHeight, (window as Held).held?.length] as const),
        ([now, held = 0]) => now === to[1] - HEADER && held > 0
      );
      await tab.host(() => {
        location.hash = '#four-hours-in-paris-harbour';
      });
      await until(
        () => place(tab),
        ({ wrapper, scrollY }) => Math.abs(wrapper - scrollY) <= 1
      );
      await draws(tab, 3);
      await tab.frame(0, () => (window as Held).release?.());
      await atStep(tab, 'harbour');
    }
  );

  test.each(
    sample(name, [
      ['on its side', UPRIGHT, ASIDE],
      ['upright', ASIDE, UPRIGHT]
    ] as const)
  )('and shows a step as a link to it does, if one has led there: %s', async (_, [width, height], to) => {
    const tab = await visit({ hash: '#four-hours-in-paris-harbour' }, { width, height });
    await until(
      async () => (await place(tab)).mode,
      (mode) => mode === 'scroll'
    );
    await atStep(tab, 'harbour');
    const off = () =>
      tab.frame(0, () => {
        const step = document.getElementById('harbour') as HTMLElement;
        return Math.abs(step.getBoundingClientRect().top - parseFloat(getComputedStyle(step).scrollMarginTop));
      });
    await until(off, (px) => px <= NEAR);
    await inSync(tab);
    await turn(tab, to, 0);
    expect(await off()).toBeLessThanOrEqual(NEAR);
    await atStep(tab, 'harbour');
  });

  test('is at the same step on its side, and at the very same place when it is turned back', async () => {
    const tab = await visit({ header: HEADER }, { width: UPRIGHT[0], height: UPRIGHT[1], mobile: name === 'chromium' });
    const all = length(await inMode(tab, 'scroll'));
    for (const part of sample(name, PLACES, 2)) {
      await scrollStory(tab, Math.round(part * all), { top: HEADER });
      const before = await turn(tab, UPRIGHT);
      // What geometry says: a step that the story has just come to is told a little later.
      const step = await tab.frame(
        0,
        (line: number) =>
          [...document.querySelectorAll<HTMLElement>('section[data-step]')].findLast((one, index) => {
            const from = index > 0 && one.matches('h2 + *') ? (one.previousElementSibling ?? one) : one;
            return from.getBoundingClientRect().top <= line;
          })?.id ?? 'opening',
        LINE * (UPRIGHT[1] - HEADER)
      );
      // A step that the story has only come past is told a little later, or not at all.
      const isThere = () =>
        until(
          async () => (await inside(tab)).step,
          (now) => now === step
        );
      await turn(tab, ASIDE);
      await isThere();
      expect(await turn(tab, UPRIGHT), `turned back at ${part} of the story`).toSatisfy(
        (y: number) => Math.abs(y - before) <= NEAR
      );
      await isThere();
    }
  }, 180_000);
});
