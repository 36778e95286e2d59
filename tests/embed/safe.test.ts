import { expect } from 'vitest';
import { inEngines, until, type Tab } from './engines';
import { fuzz, type Host } from './hostile';
import { draws, inside, reader } from './story';

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

inEngines('a host that wishes ill', (name, test) => {
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
