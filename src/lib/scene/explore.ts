import type { Day, Story } from '$lib/content/types';
import { sceneAt } from './scene';
import type { Scene } from './types';

/** The days a reader may choose at the end. */
export const EXPLORE: { first: Day; last: Day } = { first: '2014-02-18', last: '2014-04-17' };

/** The last step's scene on a day the reader chose: bases, checkpoints and reported areas as they stood. */
export function sceneOn(story: Story, day: Day): Scene {
  const index = story.steps.length - 1;
  const steps = story.steps.map((s, i) => (i === index ? { ...s, day, until: day } : s));
  return sceneAt({ ...story, steps }, { step: index, progress: 1 });
}
