import { expect } from 'vitest';
import { inEngines, until } from './engines';
import { fuzz } from './hostile';
import { draws, inMode, inSync, length, place, reader, scrollStory } from './story';

inEngines('a frame that wishes ill', (name, test) => {
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
