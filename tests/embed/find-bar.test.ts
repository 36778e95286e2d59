import { expect } from 'vitest';
import { findWebkit } from '../../tools/engines';
import { inEngines, launch, until, type Tab } from './engines';
import { hidden } from './far-words';
import { hosts } from './hosts';
import { openKeyboard } from './keyboard';
import { openDisplay } from './processes';
import { atStep, inMode, inside, inSync, scrollStory, stepIds } from './story';

/** So long one try to open the bar for finding may take before the next, ms: a browser that is busy can lose a key. */
const TRY = 20_000;
/** And so long the answer to one press of Enter, ms. */
const AGAIN = 4000;
/** The page, or the frame in it, has the keys, and not the browser's own bars. */
const hasKeys = async (tab: Tab): Promise<boolean> =>
  (await tab.host(() => document.hasFocus())) || tab.frame(0, () => document.hasFocus());

// WebKitGTK's MiniBrowser has no keys of its own while a driver holds it.
inEngines(
  'what a reader types into the bar for finding',
  (name, test) => {
    test('brings the host to the step that has the words', async () => {
      const display = await openDisplay(findWebkit()?.xvfb ?? 'Xvfb', 1000, 900);
      const [own, keyboard] = await Promise.all([
        launch(name, { display: display.name, bars: true }),
        openKeyboard(display.name)
      ]);
      try {
        const tab = await own.open((await hosts()).page(), { width: 1000, height: 900 });
        await inMode(tab, 'scroll');
        await scrollStory(tab, 300);
        const ids = await stepIds(tab);
        for (const id of [ids[31] ?? '', ids[12] ?? '']) {
          expect(await hidden(tab)).toContain(id);
          const words = await tab.frame(
            0,
            (step: string) => {
              const all = (document.body.textContent ?? '').toLowerCase();
              const runs = [...document.querySelectorAll(`#${step} .text`)]
                .flatMap((text) => [...text.childNodes])
                .flatMap((node) =>
                  node.nodeType === 3 ? (node.textContent?.match(/\b[a-z]+( [a-z]+)+\b/g) ?? []) : []
                );
              return (
                runs
                  .map((run) => run.slice(0, 24).trim())
                  .find((run) => run.length > 14 && all.split(run).length === 2) ?? ''
              );
            },
            id
          );
          expect(words).not.toBe('');
          await until(
            async () => {
              // Each try begins anew: pointer and focus elsewhere first. What is typed before the bar has the keys goes
              // to the page.
              await keyboard.point(500, 40);
              await keyboard.point(500, 600);
              await keyboard.press('Control+f');
              await until(
                () => hasKeys(tab),
                (has) => !has,
                TRY
              );
              await keyboard.type(words);
              // Firefox may scroll the host itself, to where the words were before they were shown: asked again, it is there.
              await until(
                async () => {
                  await keyboard.press('Enter');
                  await until(
                    async () => ({ step: (await inside(tab)).step, shown: !(await hidden(tab)).includes(id) }),
                    ({ step }) => step === id,
                    AGAIN
                  );
                  return true;
                },
                (found) => found,
                TRY
              );
              return true;
            },
            (found) => found,
            75_000
          );
          await atStep(tab, id);
          await inSync(tab);
        }
      } finally {
        keyboard.close();
        await own.close();
        await display.close();
      }
    });
  },
  ['chromium', 'firefox']
);
