import { join, relative, sep } from 'node:path';
import type { ErrorPayload, Plugin } from 'vite';
import { ContentFailure, formatError, type ContentError } from './error.ts';
import { compileStory } from './story.ts';
import { DATA_FILES, projectRoot, readFiles } from './read.ts';

/** Changes within this time count as one, ms: an editor that saves by renaming makes two. */
const SETTLE_MS = 60;

/**
 * Checks the data during development and in the build.
 * Dev: saving a file of data/ checks all data. Faults are shown in the browser's overlay; data without faults reload the page.
 * Build: any fault stops it, with the full list.
 */
export function contentPlugin(root = projectRoot()): Plugin {
  let building = false;
  const faults = (): readonly ContentError[] => compileStory(readFiles(root)).errors;

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

/** The message for the browser's overlay: every fault, and a link to the place of the first. */
function overlay(errors: readonly ContentError[], root: string): ErrorPayload {
  const { message } = new ContentFailure(errors);
  const first = [...errors].sort((a, b) => message.indexOf(formatError(a)) - message.indexOf(formatError(b)))[0];
  const file = join(root, first?.file ?? '');
  return {
    type: 'error',
    err: { message, stack: '', id: file, plugin: 'story-content', loc: { file, line: first?.line ?? 1, column: 0 } }
  };
}
