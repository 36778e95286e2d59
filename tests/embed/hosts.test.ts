// The hosts that the other tests of embeds use behave as the systems they stand for.
import { expect } from 'vitest';
import { inEngines, until } from './engines';
import type { Kind } from './kinds';
import { reader } from './story';

/** What each host listens for, as a page in its frame says it; `@` is the id or secret that the host gave it. */
const messages: Partial<Record<Kind, unknown>> = {
  amp: { sentinel: 'amp', type: 'embed-size', height: 777 },
  newswire: { sentinel: 'amp', type: 'embed-size', height: 777 },
  datawrapper: { 'datawrapper-height': { story: 777 } },
  medium: JSON.stringify({ src: 'https://stories.example/', context: 'iframe.resize', height: 777 }),
  pym: 'pymxPYMx@xPYMxheightxPYMx777',
  wordpress: { message: 'height', value: 777, secret: '@' },
  'iframe-resizer': '[iFrameSizer]resized:777:800:init:',
  'open-iframe-resizer': { type: 'iframe-resized', height: 777 },
  'open-iframe-resizer-legacy': '[iFrameSizer]0:777:800:resizeObserver'
};

inEngines('the hosts of the tests', (name, test) => {
  const visit = reader(name);

  test.each(Object.entries(messages) as [Kind, unknown][])(
    '%s makes the frame as high as its page says',
    async (kind, message) => {
      const tab = await visit({ kind, embeds: [{ path: 'methods/' }] });
      await tab.host(() => document.querySelector('iframe')?.scrollIntoView());
      await until(
        () => tab.frame(0, () => document.readyState),
        (state) => state === 'complete'
      );
      await until(
        async () => {
          await tab.frame(
            0,
            (what: unknown) => {
              const given =
                new URLSearchParams(location.search).get('childId') ??
                new URLSearchParams(location.hash.replace('#?', '')).get('secret') ??
                '';
              const text = JSON.stringify(what).replace('@', given);
              parent.postMessage(JSON.parse(text), '*');
            },
            message
          );
          return tab.host(() => document.querySelector('iframe')?.clientHeight);
        },
        (height) => height === 777
      );
      // iframe-resizer tells everybody of its licences.
      const errors = await tab.host(() => (window as unknown as { hostErrors: string[] }).hostErrors);
      expect(errors.filter((error) => !/GPLv?3/.test(error))).toEqual([]);
    }
  );

  test('a strict policy lets the frame in, and no inline style', async () => {
    const tab = await visit({ csp: true, embeds: [{ path: 'methods/' }], stripped: true });
    await tab.host(() => document.querySelector('iframe')?.scrollIntoView());
    await until(
      () => tab.frame(0, () => document.querySelectorAll('h1').length),
      (count) => count === 1
    );
    expect((await tab.host(() => (window as unknown as { hostErrors: string[] }).hostErrors)).join()).toContain(
      'csp: style-src'
    );
  });
});
