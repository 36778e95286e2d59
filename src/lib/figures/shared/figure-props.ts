import type { Story } from '$lib/content/types';
import type { ReaderStory } from '$lib/scene/reader-story';
import type { FigureState } from '$lib/scene/types';

/** What every figure's component receives. */
export interface FigureProps {
  state: FigureState;
  story: Story;
  /** Box of the figure, px. */
  width: number;
  height: number;
  /** The form for phones. */
  narrow: boolean;
  /** What the figure shows, as text, for readers who do not see it; a short name of the figure without it. */
  label?: string;
}

/** What the component of a live figure receives: the browser has only its part of the story. */
export type LiveFigureProps = Omit<FigureProps, 'story'> & { story: ReaderStory };
