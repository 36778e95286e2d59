import { loadStory } from '$lib/content';
import type { Story } from '$lib/content/types';
import type { FigureState } from '$lib/scene/types';

const { timeline, tracks, sanctions, imposers } = loadStory().tables;
export { timeline };

/**
 * The story as the timelines need it: its tables, the step that walks along them, and the day from which the rail is to
 * scale.
 */
export const story = {
  tables: { timeline, tracks, sanctions, imposers },
  railFrom: '2014-02-18',
  steps: [{ figure: 'timeline', day: '2014-02-27', until: '2014-03-30' }]
} as Story;

/** The state of the timeline at the end of a step on a day. */
export const timelineOn = (day: string): FigureState => ({
  name: 'timeline',
  focus: '',
  rows: [],
  voices: [],
  title: '',
  note: '',
  day,
  progress: 1
});
