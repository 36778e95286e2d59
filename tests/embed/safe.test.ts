import { expect, test } from 'vitest';
import { inEngines, until, type Tab } from './engines';
import { draws, inMode, inside, inSync, length, place, reader, scrollStory } from './story';

interface Hostile {
  hellos: { nonce?: unknown; versions?: unknown }[];
  heard: unknown[];
  init: (change?: object) => void;
  say: (message: unknown) => void;
  tell: (message: unknown) => void;
}
type Host = Window & { hostile: Hostile };

/** A host whose script knows the protocol and has said nothing yet. */
const greeted = async (tab: Tab) => {
  await tab.host(() => document.querySelector('iframe')?.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await until(
    () => tab.host(() => (window as unknown as Host).hostile.hellos.length),
    (count) => count > 0
  );
};

const modeOf = (tab: Tab) => tab.frame(0, () => document.documentElement.dataset.mode);

/** What no message may bring into the frame: another address, code, something from elsewhere, other styles. */
const looks = (tab: Tab) =>
  tab.frame(0, () => {
    const own = new URL(location.href).origin;
    const from = [...document.querySelectorAll<HTMLScriptElement>('script[src], img[src], iframe[src]')].map(
      (element) => element.src
    );
    return {
      href: location.href,
      foreign: from.filter((src) => !src.startsWith(own) && !src.startsWith('data:')),
      code: document.querySelectorAll(
        'a[href^="javascript"], [onerror], [onload], form[action], meta[http-equiv=refresh]'
      ).length,
      inline: document.querySelectorAll('script:not([src])').length,
      styled: document.body.getAttribute('style')
    };
  });

/** All of the frame's document. */
const markup = (tab: Tab) => tab.frame(0, () => document.documentElement.outerHTML);

/** The frame's document once nothing in it changes any more. */
async function atRest(tab: Tab): Promise<string> {
  let last = '';
  let same = 0;
  return until(
    async () => {
      await draws(tab, 10);
      return markup(tab);
    },
    (now) => {
      same = now === last ? same + 1 : 0;
      last = now;
      return same > 3;
    }
  );
}

inEngines('a host that wishes ill', (name) => {
  const visit = reader(name);

  test('says nothing that the frame takes for an answer', async () => {
    const tab = await visit({ kind: 'hostile' });
    await greeted(tab);
    const before = await looks(tab);
    for (const change of [
      { nonce: 'guessed' },
      { nonce: null },
      { v: 2 },
      { v: '1' },
      { ns: 'other' },
      { ns: '' },
      { mode: 'other' },
      { type: 'hello' },
      { type: '__proto__' }
    ]) {
      await tab.host((with_: object) => (window as unknown as Host).hostile.init(with_), change);
    }
    for (const message of [
      'init',
      '',
      null,
      0,
      [],
      { ns: 'story-embed' },
      { ns: 'story-embed', v: 1, type: 'mode', mode: 'scroll' },
      { ns: 'story-embed', v: 1, type: 'scroll', seq: 1, epoch: 0, y: 500, max: 1000 }
    ]) {
      await tab.host((what: unknown) => (window as unknown as Host).hostile.say(what), message);
    }
    await draws(tab, 20);
    expect(await modeOf(tab)).toBe('steps');
    expect((await tab.host(() => (window as unknown as Host).hostile.heard)).length).toBe(0);
    expect(await looks(tab)).toEqual(before);
  });

  test('is answered once: a nonce opens no second port', async () => {
    const tab = await visit({ kind: 'hostile' });
    await greeted(tab);
    await tab.host(() => (window as unknown as Host).hostile.init());
    await until(
      () => tab.host(() => (window as unknown as Host).hostile.heard.length),
      (count) => count > 0
    );
    // What the first port still says is not counted: each init listens anew.
    await tab.host(() => (window as unknown as Host).hostile.init());
    await draws(tab, 20);
    expect(await tab.host(() => (window as unknown as Host).hostile.heard.length)).toBe(0);
  });

  test('sends 20,000 messages of every shape, and the story is where it was', async () => {
    const tab = await visit({ kind: 'hostile' });
    await greeted(tab);
    await tab.host(() => (window as unknown as Host).hostile.init());
    await until(
      () => modeOf(tab),
      (mode) => mode === 'scroll' || mode === 'steps'
    );
    await until(
      () => tab.host(() => (window as unknown as Host).hostile.heard.length),
      (count) => count > 0
    );
    const before = [await atRest(tab), await looks(tab), await inside(tab)];
    await tab.host(fuzz, 20_000);
    await draws(tab, 30);
    expect([await markup(tab), await looks(tab), await inside(tab)]).toEqual(before);
    expect(await tab.host(() => location.hash)).toBe('');
    expect(await tab.errors()).toEqual([]);
  });
});

inEngines('a frame that wishes ill', (name) => {
  const visit = reader(name);

  test('moves nothing of the host by messages that are not the story’s', async () => {
    const tab = await visit({ embeds: [{}], html: undefined });
    await inMode(tab, 'scroll');
    const before = await scrollStory(tab, 900);
    await tab.frame(0, () => {
      for (const message of [
        { ns: 'story-embed', v: 1, type: 'layout', length: 5, epoch: 99 },
        { ns: 'story-embed', v: 1, type: 'seek', y: 4000 },
        { ns: 'story-embed', v: 1, type: 'by', dy: 900 },
        { ns: 'story-embed', v: 9, type: 'hello', versions: [9], nonce: 'x' },
        'text',
        null
      ]) {
        parent.postMessage(message, '*');
      }
    });
    await draws(tab, 20);
    const after = await place(tab);
    expect([after.scrollY, after.height, after.mode]).toEqual([before.scrollY, before.height, before.mode]);
    await inSync(tab);
    expect(length(after)).toBeGreaterThan(1000);
  });

  test('moves nothing by 20,000 messages of every shape, by window and by port', async () => {
    const html =
      '<div data-story-embed id="story"><iframe src="GUEST/methods/" title="a page of ours" style="display:block;width:100%;height:500px;border:0"></iframe></div><script async src="GUEST/embed.js"></script>';
    const tab = await visit({ html });
    await until(
      () => tab.host(() => 'storyEmbed' in window),
      (there) => there
    );
    await until(
      () => tab.frame(0, () => document.readyState),
      (state) => state === 'complete'
    );
    // A page that speaks the protocol as the story does, until it is told its port.
    await tab.frame(
      0,
      () =>
        new Promise<void>((told) => {
          addEventListener('message', ({ ports: [port] }) => {
            if (!port) return;
            Object.assign(window, {
              hostile: {
                say: (what: unknown) => parent.postMessage(what, '*'),
                tell: (what: unknown) => port.postMessage(what)
              }
            });
            port.postMessage({ ns: 'story-embed', v: 1, type: 'layout', length: 3000, epoch: 1, dy: 0 });
            told();
          });
          parent.postMessage({ ns: 'story-embed', v: 1, type: 'hello', nonce: 'own', versions: [1] }, '*');
        })
    );
    await until(
      () => place(tab),
      (at) => at.mode === 'scroll' && at.height > 3000
    );
    await tab.host(() => document.querySelector('iframe')?.scrollIntoView({ behavior: 'instant' }));
    const look = () => tab.host(() => document.documentElement.outerHTML);
    const before = [await place(tab), await look()];
    await tab.frame(0, fuzz, 20_000);
    await draws(tab, 30);
    expect([await place(tab), await look()]).toEqual(before);
    expect(await tab.errors()).toEqual([]);
  });

  test('is not heard when it is another frame of the page', async () => {
    const tab = await visit();
    await inMode(tab, 'scroll');
    const before = await scrollStory(tab, 900);
    await tab.host(async () => {
      const other = document.createElement('iframe');
      other.title = 'other';
      other.srcdoc =
        '<script>parent.postMessage({ ns: "story-embed", v: 1, type: "hello", versions: [1], nonce: "other" }, "*"); onmessage = () => parent.postMessage("answered", "*")</' +
        'script>';
      document.body.append(other);
      await new Promise((loaded) => other.addEventListener('load', loaded, { once: true }));
    });
    await draws(tab, 20);
    expect(
      await tab.host(() =>
        (window as unknown as Window & { hostMessages: { data: unknown }[] }).hostMessages.some(
          ({ data }) => data === 'answered'
        )
      )
    ).toBe(false);
    expect((await place(tab)).scrollY).toBe(before.scrollY);
    await inSync(tab);
  });
});

/** Runs in the page that wishes ill: says messages of seeded chance, by window and by port, none of which holds. */
function fuzz(count: number): void {
  const { hostile } = window as unknown as Host;
  let seed = 7;
  const chance = (n: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * n);
  };
  const values: unknown[] = [
    NaN,
    Infinity,
    -Infinity,
    -5e9,
    2e9,
    '1 2',
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    null,
    undefined,
    true,
    [],
    [1],
    {},
    { y: 1 },
    { toString: null, valueOf: null },
    new Date(0),
    'x'.repeat(5000),
    new Uint8Array(8)
  ];
  const any = () => values[chance(values.length)];
  const types: unknown[] = [
    'init',
    'scroll',
    'seek',
    'by',
    'layout',
    'step',
    'goto',
    'hello',
    'mode',
    '__proto__',
    'constructor',
    any()
  ];
  for (let sent = 0; sent < count; sent++) {
    const type = types[chance(types.length)];
    const message: Record<string, unknown> = { ns: chance(9) ? 'story-embed' : any(), v: chance(9) ? 1 : any(), type };
    for (const field of [
      'y',
      'max',
      'seq',
      'epoch',
      'dy',
      'length',
      'step',
      'mode',
      'why',
      'nonce',
      'html',
      'href',
      'style'
    ])
      if (chance(2)) message[field] = any();
    const what = chance(12) ? message : any();
    if (chance(2)) hostile.tell(what);
    else hostile.say(what);
  }
}
