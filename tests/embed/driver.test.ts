import { afterEach, beforeEach, expect, test } from 'vitest';
import { engine, inEngines, launch, resting, until, type EngineName, type Tab } from './engines';
import { hosts, type Hosts } from './hosts';

/** A frame of another site that is no higher than its content, so that nothing in it scrolls. */
const still =
  '<iframe src="GUEST/icon.svg" title="still" style="display:block;width:100%;height:500px;border:0"></iframe>';

/** Places are in parts of a px where an engine has them. */
const near = (wanted: number) => (y: number) => Math.abs(y - wanted) <= 1;
const scrolled = (tab: Tab) => tab.host(() => Math.round(scrollY));

inEngines('the driver', (name: EngineName) => {
  let site: Hosts;
  let tab: Tab;
  beforeEach(async () => {
    site = await hosts();
  });
  afterEach(async () => {
    await tab.close();
  });
  const open = async (html: string, width = 900, height = 700) => {
    tab = await (await engine(name)).open(site.page({ html }), { width, height });
    return tab;
  };

  test('sees the host, a frame of another site and a frame in that', async () => {
    const inner = site.page({ html: '<iframe src="GUEST/sources/" title="inner"></iframe>', sameSite: true });
    await open(`${still}<iframe src="${inner}" title="outer" style="width:100%;height:500px"></iframe>`);
    expect(await tab.host((add: number) => document.querySelectorAll('iframe').length + add, 1)).toBe(3);
    expect(
      await until(
        () => tab.frame(1, () => location.href),
        (href) => href === inner
      )
    ).toBe(inner);
    await until(
      () => tab.frame([1, 0], () => location.href),
      (href) => href === `${site.guest}/sources/`
    );
    expect(await tab.frame([1, 0], () => Promise.resolve(document.querySelectorAll('h1').length))).toBe(1);
    await expect(
      tab.host(() => {
        throw new Error('told');
      })
    ).rejects.toThrow('told');
  });

  test('turns a real wheel over a frame, which moves the host by as much', async () => {
    await open(still);
    await tab.host(() => document.querySelector('iframe')?.scrollIntoView());
    const from = await scrolled(tab);
    await tab.move(450, 300);
    for (let turn = 0; turn < 3; turn++) await tab.wheel(100);
    await until(() => scrolled(tab), near(from + 300));
    await tab.wheel(-200);
    await until(() => scrolled(tab), near(from + 100));
  });

  test('presses keys', async () => {
    await open(still);
    for (const [key, down] of [
      ['PageDown', true],
      ['Space', true],
      ['Shift+Space', false],
      ['ArrowDown', true],
      ['Home', false],
      ['End', true]
    ] as const) {
      const from = await scrolled(tab);
      await tab.key(key);
      await until(
        () => scrolled(tab),
        (y) => (down ? y > from : y < from)
      );
      await resting(tab);
    }
    await tab.host(() => {
      scrollTo(0, 0);
      document.querySelector<HTMLElement>('.site a')?.focus();
    });
    await tab.key('Enter');
    await until(
      () => tab.host(() => location.hash),
      (hash) => hash === '#archive'
    );
  });

  test('clicks where it is told to, in a frame too', async () => {
    await open(
      `<iframe src="GUEST/sources/" title="frame" style="display:block;width:100%;height:500px;border:0"></iframe>`
    );
    await tab.host(() => document.querySelector('iframe')?.scrollIntoView());
    const [x, y] = await tab.host(() => {
      const box = document.querySelector('iframe')?.getBoundingClientRect();
      return [box?.left ?? 0, box?.top ?? 0];
    });
    await tab.frame(0, () => {
      addEventListener(
        'click',
        (event) => {
          document.title = `${event.clientX},${event.clientY}`;
        },
        true
      );
    });
    await tab.click((x ?? 0) + 20, (y ?? 0) + 30);
    await until(
      () => tab.frame(0, () => document.title),
      (title) => /^(?:19|20|21),(?:29|30|31)$/.test(title)
    );
  });

  test('sets the size of the viewport and takes its picture', async () => {
    await open(still);
    for (const [width, height] of [
      [320, 600],
      [390, 844],
      [1280, 800]
    ] as const) {
      await tab.resize(width, height);
      await until(
        () => tab.host(() => [innerWidth, innerHeight]),
        ([w, h]) => w === width && h === height
      );
    }
    const png = await tab.shot();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1280, 800]);
  });

  test('hears errors, and a policy that is broken', async () => {
    tab = await (
      await engine(name)
    ).open(site.page({ html: '<p style="color:red">styled by an attribute</p>', csp: true }));
    await tab.host(() => {
      setTimeout(() => {
        throw new Error('uncaught here');
      });
    });
    const heard = await until(
      () => tab.errors(),
      (errors) => errors.some((text) => text.includes('uncaught here'))
    );
    expect(await tab.host(() => (window as Window & { hostErrors?: string[] }).hostErrors)).toContainEqual(
      expect.stringContaining('csp: style-src')
    );
    expect(heard.length).toBeGreaterThan(1);
  });

  test('starts an engine whose reader wants less motion and darkness', async () => {
    const asks = () =>
      ['(prefers-reduced-motion: reduce)', '(prefers-color-scheme: dark)'].map((query) => matchMedia(query).matches);
    await open(still);
    expect(await tab.frame(0, asks)).toEqual([false, false]);
    const own = await launch(name, { reducedMotion: true, dark: true });
    try {
      const dark = await own.open(site.page({ html: still, dark: true })); // a frame takes the host's scheme before the reader's;
      expect(await dark.host(asks)).toEqual([true, true]);
      expect(await dark.frame(0, asks)).toEqual([true, true]);
    } finally {
      await own.close();
    }
  });
});

inEngines(
  'the driver has a finger',
  (name) => {
    test('that moves the host', async () => {
      const tab = await (
        await engine(name)
      ).open((await hosts()).page({ html: still }), { width: 390, height: 844, mobile: true });
      await tab.swipe([200, 700], [200, 300]);
      await until(
        () => scrolled(tab),
        (y) => y > 200
      );
      await tab.close();
    });
  },
  ['chromium']
);
