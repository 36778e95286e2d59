import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../tools/serve';
import { atStep, openSite, settled, stepIds, visit } from './site';

// Another story is another data/: the whole project with the data of another war, built and opened.
const PROJECT = ['src', 'static', 'svelte.config.js', 'vite.config.ts', 'package.json', 'tsconfig.json'];
const OTHER = 'tests/fixtures/georgia-2008/data';
/** Names of this story, by their stems, and its years. */
const THIS_STORY = /Ukrain|Crimea|Kyiv|Kerry|Lavrov|Paris\b|201[34]/;

let folder: string;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync('.cache', { recursive: true });
  folder = mkdtempSync('.cache/other-story-');
  for (const name of PROJECT) cpSync(name, `${folder}/${name}`, { recursive: true });
  cpSync(OTHER, `${folder}/data`, { recursive: true });
  symlinkSync(resolve('node_modules'), `${folder}/node_modules`);
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'pipe'
  });
  site = await serve({ folder: `${folder}/build` });
}, 300_000);

afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  [390, 844],
  [1280, 800]
])('the story of another war is read from its first step to its last: %d x %d px', async (width, height) => {
  const { browser } = await openSite();
  const { page, heard, missing, foreign, close } = await visit(browser, site.url, { width, height });
  await settled(page);
  const ids = await stepIds(page);
  expect(ids).toHaveLength(5);
  const seen: string[] = [];
  for (const id of ids) {
    await page.goto(`${site.url}#${id}`);
    await atStep(page, id);
    await settled(page);
    const shown = page.locator('.stage svg').first();
    expect(await shown.locator('path, text').count(), id).toBeGreaterThan(3);
    seen.push(
      await page.evaluate(() => document.body.innerText + (document.querySelector('.stage')?.textContent ?? ''))
    );
  }
  expect(seen.join(' ')).toContain('Tskhinvali');
  expect(seen.filter((text) => THIS_STORY.test(text)).map((text) => THIS_STORY.exec(text)?.[0])).toEqual([]);
  expect([heard, missing, foreign]).toEqual([[], [], []]);
  await close();
});
