import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { announceStep } from '$lib/article/address';
import { loadStory } from '$lib/content';

const story = loadStory();
const [first, second] = story.steps;

/** Opens a page, in a frame or not. @returns what `story:step` told, and the addresses that were written */
function openPage(framed = false): { told: unknown[]; addresses: string[] } {
  const told: unknown[] = [];
  const addresses: string[] = [];
  const own = new EventTarget();
  own.addEventListener('story:step', (event) => told.push((event as CustomEvent).detail));
  vi.stubGlobal('window', Object.assign(own, { parent: framed ? {} : own }));
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
  const location = { pathname: '/story/', search: '', hash: '' };
  vi.stubGlobal('location', location);
  vi.stubGlobal('history', {
    state: null,
    replaceState: (_state: unknown, _title: string, address: string) => {
      addresses.push(address);
      location.hash = address.startsWith('#') ? address : '';
    }
  });
  return { told, addresses };
}
let page: ReturnType<typeof openPage>;
beforeEach(() => {
  page = openPage();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a publisher who counts steps', () => {
  test('is told each step once, however often the page announces it', () => {
    for (const step of [0, 0, 0, 1, 1, 0]) announceStep(story, step);
    expect(page.told).toEqual(
      [first, second, first].map((step) => ({ id: step?.id, index: step?.index, of: story.steps.length }))
    );
  });

  test('is told nothing of the opening', () => {
    announceStep(story, -1);
    announceStep(story, 0);
    announceStep(story, -1);
    expect(page.told).toHaveLength(1);
  });
});

test('the address names the step, and in the opening none', () => {
  for (const step of [-1, 0, 1, -1]) announceStep(story, step);
  expect(page.addresses).toEqual([`#${first?.id}`, `#${second?.id}`, '/story/']);
});

test('in a frame the address stays as it is, and the step is told', () => {
  page = openPage(true);
  announceStep(story, 1);
  expect(page.addresses).toEqual([]);
  expect(page.told).toHaveLength(1);
});
