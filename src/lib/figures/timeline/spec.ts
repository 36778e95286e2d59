// The specification of the figure `timeline`: its size on the stage, and for the build its table and what a step may write.
import type { BuildSpec, StageSpec } from '../shared/spec.ts';
import { idsOf } from '../shared/row-ids.ts';

export const stage = { live: true } satisfies StageSpec;

export const build: BuildSpec = {
  table: 'timeline',
  focus: {
    allowed: (known) => [
      ...known.tables.tracks.filter(({ symbol }) => symbol === 'disc').map(({ id }) => id),
      ...idsOf(known, 'timeline')
    ],
    expected: 'the track of the meetings, or an id of data/timeline.csv',
    optional: true
  },
  rows: 'timeline',
  draws: ({ focus }) => ({ titles: [focus], details: [focus] }),
  // Below this height the lanes overlap. A crop shows the rows of the day of the step, at the bottom.
  still: { minHeight: 640, cropFromBottom: 60 }
};
