// The specification of the figure `estimates-area`: its size on the stage, and for the build its table and what a step may write.
import type { BuildSpec, StageSpec } from '../shared/spec.ts';
import { focus } from '../estimates/spec.ts';

export const stage = {} satisfies StageSpec;

export const build: BuildSpec = {
  table: 'estimates',
  focus,
  rows: 'estimates',
  kinds: { table: 'estimates', of: () => ['area'] }
};
