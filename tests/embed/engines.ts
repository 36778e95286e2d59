import { describe, test } from 'vitest';
import { advice, hasEngine } from '../../tools/engines';
import { launchPuppet } from './puppet';
import { EngineGone, type Engine, type EngineName, type EngineOptions } from './tab';
import { launchWebkit } from './webkit';

export { resting, until, type Engine, type EngineName, type Tab } from './tab';

/** Starts an engine; the caller closes it. */
export const launch = (name: EngineName, options: EngineOptions = {}): Promise<Engine> =>
  name === 'webkit' ? launchWebkit(options) : launchPuppet(name, options);

const shared = globalThis as typeof globalThis & {
  storyEngines?: Map<EngineName, { engine: Promise<Engine>; starts: number }>;
};

/**
 * The engine that all tests of this worker share, started by the first that asks; it ends with the worker. One that has
 * ended by itself has failed the test it was in, and is started anew for the others, once.
 */
export async function engine(name: EngineName): Promise<Engine> {
  const running = (shared.storyEngines ??= new Map<EngineName, { engine: Promise<Engine>; starts: number }>());
  const found = running.get(name);
  if (
    found &&
    (await found.engine.then(
      (one) => one.alive(),
      () => false
    ))
  )
    return found.engine;
  const starts = (found?.starts ?? 0) + 1;
  if (found && starts > 2) throw new EngineGone(`${name} has ended by itself twice`);
  if (found) console.warn(`!! ${name} has ended by itself, it is started anew`);
  const started = launch(name);
  running.set(name, { engine: started, starts });
  return started;
}

/**
 * Members of one kind, such as sizes of one layout: all of them in Chromium, the first ones in the other engines. What the
 * engines disagree about is the kind, not each of its members, and three engines take three times as long.
 * @param count  how many the other engines try
 */
export const sample = <T>(name: EngineName, all: readonly T[], count = 1): readonly T[] =>
  name === 'chromium' ? all : all.slice(0, count);

/**
 * `test` for one engine of a group. Chromium takes all tests; Firefox and WebKit take turns, test by test, since three engines
 * take three times as long. So each test runs in two engines, and each engine meets every part of the program. Which of the
 * two begins differs from group to group, by the length of its title.
 * @returns also how many tests the engine has taken so far
 */
function takingTurns(name: EngineName, only: readonly EngineName[], title: string) {
  const others = only.filter((one) => one !== 'chromium');
  let turn = title.length;
  let taken = 0;
  const isMine = (): boolean => {
    const mine = name === 'chromium' || others[turn++ % others.length] === name;
    if (mine) taken += 1;
    return mine;
  };
  const one = (...given: Parameters<typeof test>): void => {
    if (isMine()) test(...given);
  };
  const each = (cases: readonly unknown[]) => test.each(cases.filter(isMine));
  return { turn: Object.assign(one, { each }) as unknown as typeof test, taken: () => taken };
}

/**
 * Tests for each engine, its name in theirs. One that is not installed is left out loudly, and fails where `CI` is set.
 * @param tests  receives the engine's name and the `test` of a group whose tests take turns
 * @param only the engines it can be tested in; all three without it
 */
export function inEngines(
  title: string,
  tests: (name: EngineName, turn: typeof test) => void,
  only: readonly EngineName[] = ['chromium', 'firefox', 'webkit']
): void {
  describe.each(only)(`[%s] ${title}`, (name) => {
    if (hasEngine(name)) {
      const { turn, taken } = takingTurns(name, only, title);
      tests(name, turn);
      // Vitest takes a group without a test for a mistake.
      if (taken() === 0) test.skip('the turn is the other engine’s', () => undefined);
      return;
    }
    if (process.env.CI)
      return test('the engine is installed', () => {
        throw new Error(advice([name]));
      });
    console.warn(`!! LEFT OUT: no ${name}. ${advice([name])}`);
    test.skip('not installed', () => undefined);
  });
}
