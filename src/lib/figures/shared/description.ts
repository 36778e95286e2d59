import type { Step, Story, Tables } from '$lib/content/types';
import type { FigureState } from '$lib/scene/types';

/** What stands for a figure where it is not seen. Build time only. */
export interface Description {
  /** What it shows, after its title. A range stays a range, and every estimate keeps who gave it. */
  sentences: (figure: FigureState, story: Story) => string[];
  /** Id of the first row of its table that it shows, if it does not show the whole table. */
  firstRow?: (step: Step, tables: Tables) => string | undefined;
}
