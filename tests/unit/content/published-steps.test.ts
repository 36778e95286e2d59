import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadStory } from '$lib/content';
import { projectRoot } from '$lib/content/read';

const FILE = 'tests/fixtures/published-steps.txt';

it('every step that was ever published is still at its address', () => {
  const published = readFileSync(join(projectRoot(), FILE), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
  const ids = new Set(loadStory().steps.map(({ id }) => id));
  const gone = published.filter((id) => !ids.has(id));
  expect(gone, `Links to #${gone.join(', #')} are out in the world and would lead nowhere. Give the step its old id back in data/story.aml.`).toEqual([]);
  expect(new Set(published).size, `${FILE} names a step twice`).toBe(published.length);
  const fresh = [...ids].filter((id) => !published.includes(id));
  expect(fresh, `Add ${fresh.join(', ')} to ${FILE}: once published, the address of a step stays.`).toEqual([]);
});
