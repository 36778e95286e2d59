import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type HotPayload, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { projectRoot } from '$lib/content/read';
import { contentPlugin } from '$lib/content/vite-plugin';

const TIMELINE = 'data/timeline.csv';
let root = '';
let server: ViteDevServer | undefined;

const spoil = (): void => {
  const text = readFileSync(join(root, TIMELINE), 'utf8');
  writeFileSync(join(root, TIMELINE), text.replace('t02,2013-11-29', 't02,2013-11-31'));
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(join(projectRoot(), 'data'), join(root, 'data'), { recursive: true });
  mkdirSync(join(root, 'tests'));
  cpSync(join(projectRoot(), 'tests/fixtures'), join(root, 'tests/fixtures'), { recursive: true });
  writeFileSync(join(root, 'main.js'), 'export const a = 1;');
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  rmSync(root, { recursive: true });
});

// These start real servers and builds: on a busy machine they take their time.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

describe('a build', () => {
  const run = () =>
    build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [contentPlugin(root)],
      build: { write: false, lib: { entry: join(root, 'main.js'), formats: ['es'] } }
    });

  it('passes with the data as they are', async () => {
    await expect(run()).resolves.toBeDefined();
  });

  it('fails with the list of what is wrong', async () => {
    spoil();
    await expect(run()).rejects.toThrow('data/timeline.csv:3 date: "2013-11-31" is not a day (expected YYYY-MM-DD)');
  });
});

describe('while one works', () => {
  it('a bad row shows in the overlay, and mending it reloads the page', async () => {
    server = await createServer({
      root,
      configFile: false,
      logLevel: 'silent',
      appType: 'custom',
      server: { middlewareMode: true, ws: false },
      plugins: [contentPlugin(root)]
    });
    const sent: HotPayload[] = [];
    vi.spyOn(server.ws, 'send').mockImplementation((payload: unknown) => void sent.push(payload as HotPayload));
    const good = readFileSync(join(root, TIMELINE), 'utf8');

    spoil();
    server.watcher.emit('change', join(root, TIMELINE));
    await vi.waitFor(() => expect(sent.some(({ type }) => type === 'error')).toBe(true), 20_000);
    const error = sent.find((payload) => payload.type === 'error');
    expect(error?.err.message).toContain('data/timeline.csv:3 date: "2013-11-31" is not a day');
    expect(error?.err.loc).toEqual({ file: join(root, TIMELINE), line: 3, column: 0 });

    sent.length = 0;
    writeFileSync(join(root, TIMELINE), good);
    server.watcher.emit('change', join(root, TIMELINE));
    await vi.waitFor(() => expect(sent.some(({ type }) => type === 'full-reload')).toBe(true), 20_000);
  });
});
