// The specification of the figure `matrix`: its size on the stage, and for the build its table and what a step may write.
import type { BuildSpec, StageSpec } from '../shared/spec.ts';

export const stage = {} satisfies StageSpec;

export const build: BuildSpec = {
  table: 'positions',
  focus: {
    allowed: ({ tables }) => ['third', ...tables.positions.map(({ issue }) => issue)],
    expected: 'third, for the party that is not in the room, or an issue of data/positions.csv',
    optional: true
  },
  rows: null,
  needsAlt: () => true
};
