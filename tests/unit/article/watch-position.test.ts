import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPosition } from '$lib/article/position';

/** What is asked for the next frame, by its number; a frame that is drawn runs what is left. */
const asked = new Map<number, () => void>();
const screen = new EventTarget();
/** The boxes of the page: none where its host has hidden it. */
let drawn: object[] = [{}];

beforeEach(() => {
  let count = 0;
  vi.stubGlobal('window', Object.assign(screen, { scrollY: 0 }));
  vi.stubGlobal('document', { documentElement: { clientHeight: 1000, getClientRects: () => drawn } });
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => {
    asked.set(++count, run);
    return count;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => asked.delete(id));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = vi.fn();
      disconnect = vi.fn();
    }
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  drawn = [{}];
});

it('a watch that has ended tells nothing more, also where it has looked at once since it was to look', () => {
  const place = { top: 500, bottom: 900 };
  const step = { getBoundingClientRect: () => place, matches: () => false } as unknown as HTMLElement;
  const listen = vi.fn();
  const { look, stop } = watchPosition(
    () => [step],
    () => 0.6,
    listen
  );
  screen.dispatchEvent(new Event('resize'));
  look();
  stop();
  Object.assign(place, { top: 100, bottom: 500 });
  for (const run of asked.values()) run();
  // Once as it begins, and once as it looks.
  expect(listen.mock.calls).toEqual([[{ step: 0, progress: 0.25 }], [{ step: 0, progress: 0.25 }]]);
});

it('a look tells the place again, where the reader has been presented another step meanwhile', () => {
  const step = {
    getBoundingClientRect: () => ({ top: 500, bottom: 900 }),
    matches: () => false
  } as unknown as HTMLElement;
  const listen = vi.fn();
  const { look, stop } = watchPosition(
    () => [step],
    () => 0.6,
    listen
  );
  listen.mockClear();
  look();
  expect(listen).toHaveBeenCalledExactlyOnceWith({ step: 0, progress: 0.25 });
  stop();
});

it('a page that its host hides has no place, whatever its window says', () => {
  const step = { getBoundingClientRect: () => ({ top: 0, bottom: 0 }), matches: () => false } as unknown as HTMLElement;
  const listen = vi.fn();
  drawn = [];
  const { look, stop } = watchPosition(
    () => [step],
    () => 0.6,
    listen
  );
  look();
  expect(listen).not.toHaveBeenCalled();
  drawn = [{}];
  look();
  expect(listen).toHaveBeenCalledOnce();
  stop();
});
