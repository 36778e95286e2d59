// The specification of the figure `days`: its size on the stage, and for the build its table and what a step may write.
import type { BuildSpec, StageSpec } from '../shared/spec.ts';

export const stage = {
  live: true,
  size: {
    side: 0,
    stack: [358, 204],
    // Rows are closer on landscape phones; below 600 px lines break sooner, which takes 32 px more.
    bandHeight: ({ rows }, width, low) =>
      low ? 44 + 21 * rows.length : 58 + 27 * rows.length + (width < 600 ? 32 : 0),
    // From 380 px on rows take one line each, so that a short list is lower.
    stackHeight: ({ rows }, width) => (width >= 380 && rows.length < 5 ? 132 : 204)
  }
} satisfies StageSpec;

export const build: BuildSpec = {
  table: 'timeline',
  focus: null,
  rows: 'timeline',
  draws: ({ rows }) => ({ titles: rows })
};
