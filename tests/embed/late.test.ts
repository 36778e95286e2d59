import { expect } from 'vitest';
import { inEngines, sample, until, type Tab } from './engines';
import type { HostOptions } from './hosts';
import type { Kind } from './kinds';
import { draws, reader } from './story';

/** How the frame stands in its host, px, and how the story is shown in it. */
const shown = async (tab: Tab) => ({
  frame: await tab.host(() => document.querySelector('iframe')?.clientHeight ?? 0),
  ...(await tab.frame(0, () => ({
    mode: document.documentElement.dataset.mode ?? '',
    content: document.body.scrollHeight,
    scrolls: document.documentElement.scrollHeight - innerHeight,
    ready: !!document.documentElement.dataset.step || !!document.querySelector('main > figure')
  })))
});
type Shown = Awaited<ReturnType<typeof shown>>;

/** What each case ends in. */
const isWhole = ({ frame, content, scrolls, mode }: Shown): boolean =>
  mode === 'unrolled' && frame > 3000 && Math.abs(frame - content) <= 4 && scrolls <= 2;
const isSteps = ({ frame, mode }: Shown): boolean => mode === 'steps' && frame >= 560 && frame <= 1000;
const isGraphic = ({ frame, content, scrolls }: Shown): boolean =>
  frame > 250 && frame < 1200 && Math.abs(frame - content) <= 4 && scrolls <= 2;

/**
 * What iframe-resizer says by itself: of its licence, of a frame that has not loaded yet, and of one that took more
 * than five seconds to.
 */
const ITS_OWN = /GPLv?3|target origin provided|No response from iframe/;

const kinds: Kind[] = ['iframe-resizer', 'open-iframe-resizer', 'open-iframe-resizer-legacy'];
const wishes: [string, NonNullable<HostOptions['embeds']>[number], (now: Shown) => boolean][] = [
  ['nothing', {}, isWhole],
  ['mode=unrolled', { query: { mode: 'unrolled' } }, isWhole],
  ['mode=steps', { query: { mode: 'steps' } }, isSteps],
  ['a graphic', { path: 'embed/graphic/vote/', query: { mode: 'unrolled' } }, isGraphic]
];
/**
 * A resizer that comes after the frame, with each wish; one that is there before, and one in the words of old frames,
 * with the plain one.
 */
const cases = kinds
  .flatMap((kind) =>
    wishes.flatMap(([wish, embed, fits]) => [false, true].map((late) => ({ kind, wish, late, embed, fits })))
  )
  .filter(({ kind, wish, late }) => wish === 'nothing' || (late && !kind.endsWith('legacy')));

inEngines('a resizer of a frame that has no height', (name, test) => {
  const visit = reader(name);

  test.each(sample(name, cases, 4))(
    '$kind, asked for $wish, later than the frame: $late',
    async ({ kind, late, embed, fits }) => {
      const tab = await visit({ kind, late, unsized: true, embeds: [embed] }, { width: 800, height: 700 });
      await tab.host(() => document.querySelector('iframe')?.scrollIntoView({ behavior: 'instant' }));
      if (late) {
        // The story stands, in all the height that a browser gives such a frame: unrolled it gives up first.
        await until(
          () => shown(tab),
          (now) => now.frame === 150 && now.ready && (fits === isGraphic || now.mode === 'steps')
        );
        await tab.host(() => (window as unknown as { runLate: () => void }).runLate());
      }
      await until(() => shown(tab), fits);
      await draws(tab, 30);
      const { frame } = await until(() => shown(tab), fits);
      await draws(tab, 30);
      expect((await shown(tab)).frame).toBe(frame);
      expect((await tab.errors()).filter((error) => !ITS_OWN.test(error))).toEqual([]);
    }
  );
});

inEngines('a host that gives a frame the height it asks for', (name, test) => {
  const visit = reader(name);
  /** What the host does with a height of more than the steps ask for. */
  const host = (
    give: string
  ) => `<iframe src="GUEST/embed/story/" sandbox="allow-scripts" style="width:100%"></iframe><script>
    const frame = document.querySelector('iframe');
    addEventListener('message', ({ data }) => { if (data && data.type === 'iframe-resized') { const height = data.height; if (height <= 640) frame.style.height = height + 'px'; else { ${give} } } });
  </script>`;

  test.each([
    [
      'in two parts',
      `frame.style.height = height / 2 + 'px'; requestAnimationFrame(() => requestAnimationFrame(() => { frame.style.height = height + 'px'; }));`,
      isWhole
    ],
    [
      'and makes it narrower before',
      `frame.style.width = '97%'; requestAnimationFrame(() => requestAnimationFrame(() => { frame.style.height = height + 'px'; }));`,
      isWhole
    ],
    ['up to a limit', `frame.style.height = '900px';`, isSteps],
    ['and no more than that', '', isSteps]
  ] as const)('%s', async (_, give, fits) => {
    const tab = await visit({ html: host(give) }, { width: 800, height: 700 });
    await tab.host(() => document.querySelector('iframe')?.scrollIntoView({ behavior: 'instant' }));
    await until(() => shown(tab), fits);
    await draws(tab, 40);
    await until(() => shown(tab), fits);
  });
});

inEngines('WordPress that comes later than the frame', (name, test) => {
  const visit = reader(name);

  test('and gives the frame its secret only then, is answered', async () => {
    const tab = await visit({
      html: '<iframe src="GUEST/embed/story/?mode=steps" sandbox="allow-scripts" style="width:100%"></iframe>'
    });
    await tab.host(() => document.querySelector('iframe')?.scrollIntoView({ behavior: 'instant' }));
    await until(
      () => shown(tab),
      ({ mode, ready }) => mode === 'steps' && ready
    );
    await tab.host(() =>
      document.querySelector('iframe')?.contentWindow?.postMessage({ message: 'ready', secret: 'Ab12Cd34Ef' }, '*')
    );
    const messages = () =>
      tab.host(() => (window as unknown as { hostMessages: { data: unknown }[] }).hostMessages.map(({ data }) => data));
    expect(await until(messages, (all) => JSON.stringify(all).includes('Ab12Cd34Ef'))).toContainEqual({
      message: 'height',
      value: 640,
      secret: 'Ab12Cd34Ef'
    });
  });
});
