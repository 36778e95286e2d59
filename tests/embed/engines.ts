import { describe, test } from 'vitest';
import { advice, hasEngine } from '../../tools/engines.mjs';
import { launchPuppet } from './puppet';
import type { Engine, EngineName, EngineOptions } from './tab';
import { launchWebkit } from './webkit';

export { resting, until, type Engine, type EngineName, type Tab } from './tab';

/** Starts an engine; the caller closes it. */
export const launch = (name: EngineName, options: EngineOptions = {}): Promise<Engine> =>
  name === 'webkit' ? launchWebkit(options) : launchPuppet(name, options);

const shared = globalThis as typeof globalThis & { storyEngines?: Map<EngineName, Promise<Engine>> };

/** The engine that all tests of this worker share, started by the first that asks; it ends with the worker. */
export function engine(name: EngineName): Promise<Engine> {
  const running = (shared.storyEngines ??= new Map<EngineName, Promise<Engine>>());
  const found = running.get(name) ?? launch(name);
  running.set(name, found);
  return found;
}

/**
 * Tests for each engine, its name in theirs. One that is not installed is left out loudly, and fails where `CI` is set.
 * @param only the engines it can be tested in; all three without it
 */
export function inEngines(title: string, tests: (name: EngineName) => void, only: readonly EngineName[] = ['chromium', 'firefox', 'webkit']): void {
  describe.each(only)(`[%s] ${title}`, (name) => {
    if (hasEngine(name)) return tests(name);
    if (process.env.CI) return test('the engine is installed', () => { throw new Error(advice([name])); });
    console.warn(`!! LEFT OUT: no ${name}. ${advice([name])}`);
    test.skip('not installed', () => undefined);
  });
}
