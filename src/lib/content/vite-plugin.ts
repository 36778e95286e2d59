import { join, relative, sep } from 'node:path';
import type { ErrorPayload, Plugin } from 'vite';
import { ContentFailure, formatError, type ContentError } from './error.ts';
import { compileSite } from './compile.ts';
import { DATA_FILES, projectRoot, readFiles } from './read.ts';

/** A text editor that saves by renaming is seen as two changes; they count as one. */
const SETTLE_MS = 60;

/**
 * Keeps the data honest while one works and when one builds.
 * Dev: saving a file of data/ checks all of it; faults show in the browser's overlay, good data reloads the page.
 * Build: any fault stops it, with the full list.
 */
export function contentPlugin(root = projectRoot()): Plugin {
  let building = false;
  const faults = (): readonly ContentError[] => compileSite(readFiles(root)).errors;

  return {
    name: 'story-content',

    configResolved(config) {
      building = config.command === 'build';
    },

    buildStart() {
      const errors = building ? faults() : [];
      if (errors.length > 0) this.error(new ContentFailure(errors).message);
    },

    configureServer(server) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const tell = (onlyFaults: boolean): void => {
        const errors = faults();
        if (errors.length > 0) server.ws.send(overlay(errors, root));
        else if (!onlyFaults) server.ws.send({ type: 'full-reload' });
      };
      const changed = (path: string): void => {
        const name = relative(root, path).split(sep).join('/');
        if (!DATA_FILES.includes(name) && !name.startsWith('data/')) return;
        clearTimeout(timer);
        timer = setTimeout(() => tell(false), SETTLE_MS);
      };
      const connected = (): void => tell(true);

      server.watcher.add([join(root, 'data'), ...DATA_FILES.map((path) => join(root, path))]);
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, changed);
      server.ws.on('connection', connected);
      server.httpServer?.once('close', () => {
        clearTimeout(timer);
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.off(event, changed);
        server.ws.off('connection', connected);
      });
    }
  };
}

/** What the browser's overlay shows: every fault, and the place of the first to jump to. */
export function overlay(errors: readonly ContentError[], root: string): ErrorPayload {
  const { message } = new ContentFailure(errors);
  const first = [...errors].sort((a, b) => message.indexOf(formatError(a)) - message.indexOf(formatError(b)))[0];
  const file = join(root, first?.file ?? '');
  return {
    type: 'error',
    err: { message, stack: '', id: file, plugin: 'story-content', loc: { file, line: first?.line ?? 1, column: 0 } }
  };
}
