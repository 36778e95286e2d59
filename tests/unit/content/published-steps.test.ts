import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadStory } from '$lib/content';
import { projectRoot } from '$lib/content/read';

const FILE = 'tests/fixtures/published-steps.txt';

it('every step that was ever published is still at its address', () => {
  const published = readFileSync(join(projectRoot(), FILE), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  const steps = loadStory().steps;
  const ids = new Set(steps.map(({ id }) => id));
  const moved = new Set(steps.flatMap(({ was = [] }) => was));
  const gone = published.filter((id) => !ids.has(id) && !moved.has(id));
  expect(
    gone,
    `Links to #${gone.join(', #')} are out in the world and would lead nowhere. Name the old id after “was:” in the step that has taken its place in data/story.aml.`
  ).toEqual([]);
  expect(new Set(published).size, `${FILE} names a step twice`).toBe(published.length);
  const fresh = [...ids].filter((id) => !published.includes(id));
  expect(fresh, `Add ${fresh.join(', ')} to ${FILE}: once published, the address of a step stays.`).toEqual([]);
});
