import type { Day } from '$lib/content/types';
import type { ReaderStory } from './reader-story';
import { sceneAt } from './scene';
import type { Scene } from './types';

/** The first and last day that a reader may choose: the part of the date rail that is to scale. */
export function exploreDays({ tables: { timeline }, railFrom }: Pick<ReaderStory, 'tables' | 'railFrom'>): {
  first: Day;
  last: Day;
} {
  return { first: railFrom, last: timeline.reduce((last, { date }) => (date > last ? date : last), railFrom) };
}

/** Index of the step in which the reader may choose a day; -1 if the story has none. */
export const exploreStep = ({ steps }: Pick<ReaderStory, 'steps'>): number =>
  steps.findIndex((step) => step.turn === 'day');

/** The scene of that step on a day that the reader chose: bases, checkpoints and reported areas as of that day. */
export function sceneOn(story: ReaderStory, day: Day): Scene {
  const index = exploreStep(story);
  const steps = story.steps.map((s, i) => (i === index ? { ...s, day, until: day } : s));
  return sceneAt({ ...story, steps }, { step: index, progress: 1 });
}
