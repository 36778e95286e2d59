// The specification of the figure `estimates-area`: its size on the stage, and for the build its table and what a step may write.
import type { BuildSpec, StageSpec } from '../shared/spec.ts';
import { build as estimates } from '../estimates/spec.ts';

export const stage = {} satisfies StageSpec;

export const build: BuildSpec = { table: 'estimates', focus: estimates.focus, rows: estimates.rows };
