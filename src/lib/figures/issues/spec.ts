// The specification of the figure `issues`: its size on the stage, and for the build its table and what a step may write.
import type { BuildSpec, StageSpec } from '../shared/spec.ts';

export const stage = {} satisfies StageSpec;

export const build: BuildSpec = {
  table: 'positions',
  focus: { allowed: () => ['blank', 'agreed'], expected: 'blank or agreed' },
  rows: null,
  needsAlt: () => true,
  still: { dropsTitle: true }
};
