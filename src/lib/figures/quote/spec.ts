// The specification of the figure `quote`: its size on the stage, and for the build its table and what a step may write.
import type { BuildSpec, StageSpec } from '../shared/spec.ts';

export const stage = { size: { side: 190, stack: [358, 200] } } satisfies StageSpec;

export const build: BuildSpec = {
  table: '',
  focus: { allowed: ({ registry }) => registry.claims.keys(), expected: 'an id of data/claims.csv' },
  rows: null,
  needsAlt: () => true
};
