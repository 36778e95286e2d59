import { afterEach, expect, test, vi } from 'vitest';
import { currentScreen } from '$lib/article/viewport';
import { screenFor } from '$lib/stage/screen';

/** A window of this size, px; with a `host` around it where it is a frame. */
function openWindow(clientWidth: number, clientHeight: number, host = false): void {
  vi.stubGlobal('document', { documentElement: { clientWidth, clientHeight } });
  const own = {};
  vi.stubGlobal('window', Object.assign(own, { parent: host ? {} : own }));
}
afterEach(() => {
  vi.unstubAllGlobals();
});

test('the graphic keeps its size when a phone shows or hides its address bar', () => {
  const before = screenFor(390, 664);
  for (const height of [664, 720, 774, 600]) {
    openWindow(390, height);
    expect(currentScreen(before), `${height} px`).toBe(before);
  }
});

test('the graphic is laid out anew when a window changes by more than an address bar, or a phone is turned', () => {
  const before = screenFor(390, 664);
  for (const [width, height] of [
    [390, 780],
    [390, 540],
    [844, 664]
  ] as const) {
    openWindow(width, height);
    expect(currentScreen(before)).toEqual(screenFor(width, height));
  }
});

test('a frame has no address bar: it follows every height that its host gives it', () => {
  openWindow(390, 700, true);
  expect(currentScreen(screenFor(390, 664))).toEqual(screenFor(390, 700));
});
