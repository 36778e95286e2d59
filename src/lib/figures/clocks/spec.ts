// The specification of the figure `clocks`: its size on the stage, and for the build its table and what a step may write.
import type { BuildSpec, StageSpec } from '../shared/spec.ts';

export const stage = { size: { side: 218, stack: [358, 172] } } satisfies StageSpec;

export const build: BuildSpec = {
  table: 'counts',
  focus: null,
  rows: null,
  kinds: { table: 'counts', of: () => ['clocks'] }
};
