import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { missing, prune } from '../../../tools/prune';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'prune-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
const left = (): string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();

it('keeps what a page names, what that names in turn, and everything outside _app', () => {
  write({
    'index.html': '<link href="./_app/a/page.X1.css"><script src="./_app/w/start.X2.js?v=3"></script>',
    '_app/a/page.X1.css': '@font-face { src: url(../f/sans.X3.woff2) }',
    '_app/f/sans.X3.woff2': '',
    '_app/w/start.X2.js': 'import "./part.X4.js"',
    '_app/w/part.X4.js': '',
    '_app/n/node.X5.js': 'import "../w/part.X4.js"',
    '_app/version.json': '{}',
    '__data.json': '[1,2]',
    'notes/__data.json': '[]',
    'bundles/country.js': ''
  });
  expect(prune(folder)).toEqual({ files: 4, bytes: 33 });
  expect(left()).toEqual([
    '_app/a/page.X1.css',
    '_app/f/sans.X3.woff2',
    '_app/w/part.X4.js',
    '_app/w/start.X2.js',
    'bundles/country.js',
    'index.html'
  ]);
});

it('keeps the data of pages where one starts Kit', () => {
  write({ 'index.html': 'import("./_app/entry/start.X1.js")', '_app/entry/start.X1.js': '', '__data.json': '[]' });
  expect(prune(folder).files).toBe(0);
  expect(left()).toContain('__data.json');
});

it('says which script or style a page names that was not written, once, with the page', () => {
  write({
    'index.html': '<link href="./_app/a/page.X1.css"><script src="./_app/w/start.X2.js?v=3"></script>',
    'embed.html': '<script src="_app/w/start.X2.js"></script>',
    '_app/a/page.X1.css': ''
  });
  const [fault, ...others] = missing(folder);
  expect(fault).toMatch(/(index|embed)\.html names _app\/w\/start\.X2\.js/);
  expect(others).toEqual([]);
  write({ '_app/w/start.X2.js': '' });
  expect(missing(folder)).toEqual([]);
});
