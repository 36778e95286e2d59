import type { EngineName } from '../../tools/engines';

export type { EngineName };

/** How an engine is started: what its reader has asked for, which cannot be changed in a running one. */
export interface EngineOptions {
  reducedMotion?: boolean;
  dark?: boolean;
  /** Shown on an X display, such as ':7', for pictures of what the compositor drew. */ display?: string;
  /** There with the browser's own bars, the one for finding among them. */ bars?: boolean;
}

/**
 * Width and height of the viewport in CSS px; `mobile` is a phone with touch (Chromium only), `zoom` the page zoom (1
 * is 100 %).
 */
export interface OpenOptions {
  width?: number;
  height?: number;
  mobile?: boolean;
  zoom?: number;
}

/** Names of keys as KeyboardEvent.key has them, and `Space`; `Shift+Space` and the like hold the first one down. */
type Key = string;

/**
 * A frame: its place among the iframes of the host, in document order, and so on inwards: `[0, 1]` is the second one in
 * the first.
 */
export type FramePath = number | number[];

/** One page open in an engine. Every number is in CSS px of the host's viewport. */
export interface Tab {
  engine: EngineName;
  goto(url: string): Promise<void>;
  /**
   * Runs a function in the host page and gives what it returns or resolves to, as JSON. It sees its argument and the
   * page, nothing else.
   */
  host<R, A = undefined>(run: (arg: A) => R | Promise<R>, arg?: A): Promise<R>;
  /** The same in a frame, of whatever site. */
  frame<R, A = undefined>(path: FramePath, run: (arg: A) => R | Promise<R>, arg?: A): Promise<R>;
  move(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** Turns a real wheel where the pointer is, by so many px downwards. */
  wheel(dy: number): Promise<void>;
  key(key: Key): Promise<void>;
  /** One finger from a place to another, in small moves (Chromium with `mobile`). */
  swipe(from: [number, number], to: [number, number]): Promise<void>;
  /** Sets the viewport, not the window. */
  resize(width: number, height: number): Promise<void>;
  /** Shows host and frame of one site with the styles for paper (Chromium). */
  paper?(): Promise<void>;
  /** The viewport as PNG. */
  shot(): Promise<Buffer>;
  /** Errors and warnings of the consoles, and uncaught errors, of the host and its frames, since it was opened. */
  errors(): Promise<string[]>;
  close(): Promise<void>;
}

/** A running engine. */
export interface Engine {
  name: EngineName;
  version: string;
  /** Opens a page, the one page of this engine: close it before the next. */
  open(url: string, options?: OpenOptions): Promise<Tab>;
  /** False once the browser or its driver has ended by itself. */
  alive(): boolean;
  close(): Promise<void>;
}

/** The engine itself has ended: no answer will come from it any more. */
export class EngineGone extends Error {}

/** A tab that says so where it fails because its engine has ended. */
export function guarded(tab: Tab, alive: () => boolean): Tab {
  const guard =
    <A extends unknown[], R>(run: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      try {
        return await run(...args);
      } catch (error) {
        if (alive()) throw error;
        throw new EngineGone(`${tab.engine} ended by itself in the middle of a test: ${String(error)}`, {
          cause: error
        });
      }
    };
  const methods = Object.entries(tab).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'function' ? guard(value as () => Promise<unknown>) : value
  ]);
  return Object.fromEntries(methods) as Tab;
}

/**
 * Asks again and again until an answer satisfies, and gives it; fails with the last answer. A question that fails is no
 * answer yet: a frame that is loading has no document for a moment, or another one than the question went to.
 * @param ms how long it may take: generous, since other work may have the processors, and nothing is lost where it comes sooner
 */
export async function until<T>(ask: () => Promise<T>, satisfies: (answer: T) => boolean, ms = 25_000): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    let last: string;
    try {
      const answer = await ask();
      if (satisfies(answer)) return answer;
      last = JSON.stringify(answer);
    } catch (error) {
      if (error instanceof EngineGone) throw error;
      last = String(error);
    }
    if (Date.now() > end) throw new Error(`waited ${ms} ms in vain, last: ${last}`);
    await new Promise((next) => setTimeout(next, 15));
  }
}

/** Resolves once the host's scrolling has come to rest. */
export async function resting(tab: Tab): Promise<void> {
  await tab.host(
    () =>
      new Promise<void>((done) => {
        let last = scrollY;
        let same = 0;
        const look = () => {
          same = scrollY === last ? same + 1 : 0;
          last = scrollY;
          if (same > 6) done();
          else requestAnimationFrame(look);
        };
        look();
      })
  );
}

/** Source text of a call, for a page of any engine. */
export const callText = (run: unknown, arg: unknown): string =>
  `(${String(run)})(${arg === undefined ? '' : JSON.stringify(arg)})`;

/** A frame's path as a list. */
export const steps = (path: FramePath): number[] => (typeof path === 'number' ? [path] : path);
