import type { Day, Story } from '$lib/content/types';
import { sceneAt } from './scene';
import type { Scene } from './types';

/** The days a reader may choose: those the date rail has to scale. */
export function exploreDays({ tables: { timeline }, railFrom }: Pick<Story, 'tables' | 'railFrom'>): {
  first: Day;
  last: Day;
} {
  return { first: railFrom, last: timeline.reduce((last, { date }) => (date > last ? date : last), railFrom) };
}

/** Index of the step whose day the reader may choose, -1 where the story has none. */
export const exploreStep = ({ steps }: Pick<Story, 'steps'>): number => steps.findIndex((step) => step.turn === 'day');

/** That step's scene on a day the reader chose: bases, checkpoints and reported areas as they stood. */
export function sceneOn(story: Story, day: Day): Scene {
  const index = exploreStep(story);
  const steps = story.steps.map((s, i) => (i === index ? { ...s, day, until: day } : s));
  return sceneAt({ ...story, steps }, { step: index, progress: 1 });
}
