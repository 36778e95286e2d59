import type { Day, Story } from '$lib/content/types';
import { sceneAt } from './scene';
import type { Scene } from './types';

/** The days a reader may choose at the end: those the date rail has to scale. */
export function exploreDays({ tables: { timeline }, railFrom }: Pick<Story, 'tables' | 'railFrom'>): { first: Day; last: Day } {
  return { first: railFrom, last: timeline.reduce((last, { date }) => (date > last ? date : last), railFrom) };
}

/** The last step's scene on a day the reader chose: bases, checkpoints and reported areas as they stood. */
export function sceneOn(story: Story, day: Day): Scene {
  const index = story.steps.length - 1;
  const steps = story.steps.map((s, i) => (i === index ? { ...s, day, until: day } : s));
  return sceneAt({ ...story, steps }, { step: index, progress: 1 });
}
