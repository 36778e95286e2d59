import type { Day } from '$lib/content/types';
import type { ReaderStory } from '$lib/scene/reader-story';

/** What both forms of the timeline receive. */
export interface TimelineFormProps {
  story: ReaderStory;
  /** Box of the lanes, or of the vertical line, px. */
  width: number;
  height: number;
  day: Day;
  /** The moment the line has reached, as a day number with a fraction. */
  now: number;
  /** Ids of the event with a ring, and of the event in bold; '' for none. */
  ringed: string;
  focus: string;
  /** Ids of the events that the step names. */
  rows: string[];
}
