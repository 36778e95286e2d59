import type { BuildSpec, StageSpec } from '../shared/spec.ts';

export const stage = {} satisfies StageSpec;

export const build: BuildSpec = {
  table: 'positions',
  focus: {
    words: ({ tables }) => ['Ukraine', ...tables.positions.map(({ issue }) => issue)],
    expected: 'Ukraine, or an issue of data/positions.csv',
    optional: true
  },
  rows: null,
  needsAlt: () => true
};
