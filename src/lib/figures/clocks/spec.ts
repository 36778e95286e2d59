import type { BuildSpec, StageSpec } from '../shared/spec.ts';

export const stage = { size: { side: 218, stack: [358, 172] } } satisfies StageSpec;

export const build: BuildSpec = { table: 'counts', focus: null, rows: null };
