import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import '../worker';

const running = new Set<number>();
const folders = new Set<string>();

/** Programs that a worker which was stopped, or a test that failed, would leave behind. */
process.on('exit', () => {
  for (const pid of running) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It is gone already.
    }
  }
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/**
 * Ends a program with the worker, by its own id.
 * @returns forgets it again, for one that has ended
 */
export function endWithWorker(pid: number | undefined): () => void {
  if (pid !== undefined) running.add(pid);
  return () => {
    if (pid !== undefined) running.delete(pid);
  };
}

/** A folder of one program's own, gone with the worker at the latest. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'story-engine-'));
  folders.add(folder);
  return folder;
}

/** Ends a child and resolves once it is gone. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  await gone;
}

/** An X server without a screen. */
export interface Display {
  name: string;
  close: () => Promise<void>;
}

/**
 * Starts an X server on a free display of its own choice.
 * @param folder  where it keeps its pixels, for tests that look at them
 */
export async function openDisplay(program: string, width = 1600, height = 1400, folder = ''): Promise<Display> {
  const pixels = folder ? ['-fbdir', folder] : [];
  const child = spawn(
    program,
    ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp', '-noreset', ...pixels],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] }
  );
  const forget = endWithWorker(child.pid);
  const number = await new Promise<string>((resolve, reject) => {
    (child.stdio[3] as Readable).once('data', (data: Buffer) => resolve(data.toString().trim()));
    child.once('exit', () => reject(new Error('Xvfb ended before it was ready')));
  });
  return {
    name: `:${number}`,
    close: async () => {
      await end(child);
      forget();
    }
  };
}
