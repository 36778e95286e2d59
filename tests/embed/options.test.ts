import { readFileSync } from 'node:fs';
import { backgroundsOf, readableOn } from '../../src/lib/embed/contrast';
import { expect } from 'vitest';
import { inEngines, until, type Tab } from './engines';
import { draws, inMode, inside, reader, stepIds } from './story';

const backgrounds = backgroundsOf(readFileSync('src/lib/ui/tokens.css', 'utf8'));

const toFrame = async (tab: Tab) => {
  await tab.host(() => document.querySelector('iframe')?.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await until(
    () => inside(tab),
    (story) => story.mode === 'steps' && !!story.step
  );
};

/** How the story looks in its frame: its theme, and the colour and the type that a publisher can change. */
const looks = (tab: Tab) =>
  tab.frame(0, () => {
    const style = getComputedStyle(document.documentElement);
    const [accent, serif, sans] = ['--talks', '--serif', '--sans'].map((name) => style.getPropertyValue(name).trim());
    return { theme: document.documentElement.dataset.theme, accent, serif, sans };
  });

inEngines('the options of an embed', (name, test) => {
  const visit = reader(name);

  test('say its theme, its accent and its type', async () => {
    const tab = await visit({
      stripped: true,
      embeds: [{ query: { theme: 'dark', accent: '1a2b3c', font: 'system' } }]
    });
    await toFrame(tab);
    const { theme, accent, serif, sans } = await looks(tab);
    expect(theme).toBe('dark');
    // Too dark for that ground, as it was chosen.
    expect(accent).toBe(readableOn('#1a2b3c', backgrounds.dark));
    expect(accent).not.toBe('#1a2b3c');
    expect([serif, sans].every((type) => type?.includes('system-ui'))).toBe(true);
  });

  test('give the accent another lightness when the reader changes the theme', async () => {
    const tab = await visit({ embeds: [{ query: { accent: '7a0019' } }] });
    await inMode(tab, 'scroll');
    const follows = async (): Promise<void> => {
      await until(
        () => looks(tab),
        ({ theme, accent }) => accent === readableOn('#7a0019', theme === 'dark' ? backgrounds.dark : backgrounds.light)
      );
    };
    await follows();
    const { theme } = await looks(tab);
    await until(
      async () => {
        await tab.frame(0, () => document.querySelector<HTMLElement>('[data-set=theme]')?.click());
        return looks(tab);
      },
      (now) => now.theme !== theme
    );
    await follows();
  });

  test('leave the reader no button against the theme that a publisher chose, and the button where none was chosen', async () => {
    const buttons = (tab: Tab) =>
      tab.frame(0, () => [...document.querySelectorAll<HTMLElement>('[data-set]')].map(({ dataset }) => dataset.set));
    const chosen = await visit({ stripped: true, embeds: [{ query: { theme: 'light' } }] });
    await toFrame(chosen);
    expect(new Set(await buttons(chosen))).toEqual(new Set(['motion']));
    await chosen.close();
    const free = await visit({ stripped: true });
    await toFrame(free);
    expect(new Set(await buttons(free))).toEqual(new Set(['motion', 'theme']));
  });

  test('that are wrong change nothing, and nothing is said about them', async () => {
    const plain = await visit({ stripped: true });
    await toFrame(plain);
    const before = await looks(plain);
    await plain.close();
    const tab = await visit({
      stripped: true,
      embeds: [
        { query: { theme: 'blue', accent: 'url(//x)', font: 'Comic', step: '../../x', chapter: '<b>', mode: 'other' } }
      ]
    });
    await toFrame(tab);
    expect(await looks(tab)).toEqual(before);
    expect((await inside(tab)).step).toBe('opening');
    expect(await tab.errors()).toEqual([]);
  });

  test('let one chapter stand alone: page by page, and scrolled', async () => {
    const embeds = [{ query: { chapter: 'crimea' } }];
    const tab = await visit({ embeds });
    await inMode(tab, 'scroll');
    const ids = await stepIds(tab);
    expect(ids[0]).toBe('peninsula');
    expect(ids.length).toBeGreaterThan(3);
    expect(ids.length).toBeLessThan(15);
    await tab.close();
    const steps = await visit({ embeds, stripped: true });
    await toFrame(steps);
    expect((await inside(steps)).step).toBe(ids[0]);
    expect(await steps.frame(0, () => document.querySelectorAll('.st-bar li').length)).toBe(ids.length);
  });

  // A frame that nobody sees may not scroll the page: this one is seen from the start.
  test('name the step to begin with, step by step; where the host scrolls, the story begins at its beginning', async () => {
    const css = 'article > :not(#middle){display:none}';
    const alone = await visit({ stripped: true, embeds: [{ query: { step: 'how-many' } }], css });
    await until(
      () => inside(alone),
      (story) => story.mode === 'steps' && story.step === 'how-many'
    );
    await alone.close();
    const tab = await visit({ embeds: [{ query: { step: 'how-many' } }], css });
    await inMode(tab, 'scroll');
    await until(
      () => inside(tab),
      (story) => story.y < 5 && story.step === 'opening'
    );
  });

  test('leave the frame to itself: page by page beside a loader', async () => {
    const tab = await visit({ embeds: [{ query: { mode: 'steps' } }] });
    await inMode(tab, 'steps');
    await draws(tab, 10);
    expect((await inside(tab)).mode).toBe('steps');
    expect(await tab.host(() => document.querySelector('iframe')?.offsetHeight)).toBe(640);
  });
});
