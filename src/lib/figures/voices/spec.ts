// The specification of the figure `voices`: its size on the stage, and for the build its table and what a step may write.
import type { BuildSpec, StageSpec } from '../shared/spec.ts';

export const stage = {
  size: { side: 306, stack: [358, 380] },
  // Two voices are placed below the line between them, and beside a map without one they would be nowhere.
  hidesMapOn: ['still', 'stack'],
  needsLines: true
} satisfies StageSpec;

export const build: BuildSpec = { table: '', focus: null, rows: null, needsAlt: () => true };
