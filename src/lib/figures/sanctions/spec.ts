import type { BuildSpec, StageSpec } from '../shared/spec.ts';

export const stage = {} satisfies StageSpec;

export const build: BuildSpec = { table: 'sanctions', focus: null, rows: null };
