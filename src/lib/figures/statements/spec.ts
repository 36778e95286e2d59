// The specification of the figure `statements`: its size on the stage, and for the build its table and what a step may write.
import type { BuildSpec, StageSpec } from '../shared/spec.ts';

export const stage = { size: { side: 258, stack: [358, 240] } } satisfies StageSpec;

export const build: BuildSpec = { table: 'estimates', focus: null, rows: 'estimates' };
