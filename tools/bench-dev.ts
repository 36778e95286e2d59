// npm run bench -- --dev: how long someone who works on the story waits. Starts `npm run dev`, opens the page, saves a word of
// the data and a line of a component three times each, and prints the seconds until each is seen. The files are put back.
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium, flags } from './chromium.ts';

const ROUNDS = 3;
/** A save of the data, and one of a component: the file, what is written, and what the browser then has. */
const SAVES = [
  {
    name: 'a word of the data ',
    file: 'data/story.aml',
    edit: (text: string, mark: string) => text.replace(/^dek: .*$/m, (dek) => `${dek} ${mark}`),
    seen: (mark: string) => `text=${mark}`
  },
  {
    name: 'a component        ',
    file: 'src/lib/article/Opening.svelte',
    edit: (text: string, mark: string) => text.replace('<style>', `<i id="${mark}"></i>\n\n<style>`),
    seen: (mark: string) => `#${mark}`
  }
];
const seconds = (since: number): number => (performance.now() - since) / 1000;

/** Waits for the address in what `vite dev` prints. */
function addressOf(server: ChildProcessByStdio<null, Readable, null>): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    server.stdout.on('data', (text: Buffer) => {
      printed += text;
      const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(stripVTControlCharacters(printed))?.[0];
      if (url) resolve(url);
    });
    server.on('exit', () => reject(new Error(`vite dev ended before it served anything:\n${printed}`)));
  });
}

/** Runs the measurement and prints it. */
export async function benchDev(): Promise<void> {
  const begun = performance.now();
  const server = spawn(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'dev', '--host', '127.0.0.1', '--port', '0'],
    { stdio: ['ignore', 'pipe', 'inherit'] }
  );
  const browser = await chromium.launch({ executablePath: findChromium(), args: flags });
  const saves = SAVES.map((save) => ({ ...save, original: readFileSync(save.file, 'utf8') }));
  const restore = () => saves.forEach(({ file, original }) => writeFileSync(file, original));
  process.once('SIGINT', () => {
    restore();
    server.kill();
    process.exit(130);
  });
  try {
    const url = await addressOf(server);
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const settled = () =>
      page.waitForFunction(() => document.documentElement.dataset.settled === 'true', null, { timeout: 300_000 });
    await page.goto(url, { timeout: 300_000 });
    await settled();
    console.log(`  first page           ${seconds(begun).toFixed(1)} s from npm run dev to a page that scrolls`);
    for (const [i, { name, file, original, edit, seen }] of saves.entries()) {
      const times: number[] = [];
      for (let round = 1; round <= ROUNDS; round++) {
        const mark = `saved-${i}-${round}`;
        const text = edit(original, mark);
        if (text === original) throw new Error(`${file}: nothing to change was found for the measurement`);
        const saved = performance.now();
        writeFileSync(file, text);
        await page.waitForSelector(seen(mark), { state: 'attached', timeout: 300_000 });
        await settled();
        times.push(seconds(saved));
      }
      writeFileSync(file, original);
      await page.waitForSelector(seen(`saved-${i}-${ROUNDS}`), { state: 'detached', timeout: 300_000 });
      await settled();
      console.log(
        `  ${name}  ${times.map((time) => time.toFixed(1)).join(', ')} s from a save to the page that shows it`
      );
    }
  } finally {
    restore();
    await browser.close();
    server.kill();
  }
}
