import { afterEach, expect, test, vi } from 'vitest';
import { keepPlace } from '$lib/article/position';

/** A window 1000 px high in which a step is from 200 to 600 px, its chapter's heading at 100. @returns how far it scrolls, px */
function scrolled(progress: number, lead?: number): number {
  const scrollBy = vi.fn();
  vi.stubGlobal('window', { scrollBy });
  vi.stubGlobal('document', { documentElement: { clientHeight: 1000 } });
  const boxOf = (top: number, bottom: number) => ({ getBoundingClientRect: () => ({ top, bottom }) });
  const step = { ...boxOf(200, 600), matches: () => true, previousElementSibling: boxOf(100, 180) };
  keepPlace(step as unknown as HTMLElement, progress, 0.6, lead);
  return (scrollBy.mock.calls[0]?.[0] as ScrollToOptions).top ?? NaN;
}
afterEach(() => {
  vi.unstubAllGlobals();
});

test('after a phone is turned the reading line is as far through the step as before', () => {
  expect(scrolled(0)).toBe(200 - 600);
  expect(scrolled(0.25)).toBe(300 - 600);
  expect(scrolled(1)).toBe(600 - 600);
});

test('after a phone is turned between a chapter’s heading and its first step, the line is between the two again', () => {
  expect(scrolled(0, 0)).toBe(100 - 600);
  expect(scrolled(0, 0.5)).toBe(150 - 600);
});

test('in the opening nothing scrolls when a phone is turned', () => {
  const scrollBy = vi.fn();
  vi.stubGlobal('window', { scrollBy });
  keepPlace(null, 0, 0.6);
  expect(scrollBy).not.toHaveBeenCalled();
});
