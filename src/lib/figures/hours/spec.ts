// The specification of the figure `hours`: its size on the stage, and for the build its table and what a step may write.
import type { BuildSpec, StageSpec } from '../shared/spec.ts';

export const stage = {} satisfies StageSpec;

export const build: BuildSpec = { table: 'timeline', focus: null, rows: 'timeline' };
