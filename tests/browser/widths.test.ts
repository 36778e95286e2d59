import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textWidth } from '../../src/lib/ui/measure';
import type { Weight } from '../../src/lib/ui/type-face';
import { openSite, settled, type Visit } from './site';

type Measure = { textWidth: typeof textWidth };
let visit: Visit;

/** The browser's way of measuring type, in a page that has the story's fonts. */
beforeAll(async () => {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: 'src/lib/ui/measure.ts', formats: ['iife'], name: 'measure' } }
  });
  const [chunk] = (made as Rolldown.RolldownOutput[])[0]!.output;
  visit = await (await openSite()).visit();
  await settled(visit.page);
  await visit.page.addScriptTag({ content: chunk.code });
});
afterAll(() => visit.close());

test.each([
  ['sans', 400],
  ['sans', 500],
  ['sans', 600],
  ['serif', 400],
  ['serif', 600],
  ['italic', 400]
] as const)('%s %s is as wide to the browser as to the build, to within 1 %%', async (family, weight) => {
  const texts = (await visit.page.evaluate(() => document.querySelector('main')!.innerText))
    .split('\n')
    .map((line) => line.trim().slice(0, 60))
    .filter((line) => line.length > 3 && !/[\u0400-\u04ff]/.test(line));
  expect(texts.length).toBeGreaterThan(100);
  const widths = await visit.page.evaluate(
    ([all, w, f]) => all.map((text) => (window as unknown as { measure: Measure }).measure.textWidth(text, 15, w, f)),
    [texts, weight as Weight, family] as const
  );
  const apart = texts.filter((text, i) => Math.abs(widths[i]! / textWidth(text, 15, weight, family) - 1) > 0.01);
  expect(apart).toEqual([]);
});
