// The specification of the figure `counts`: its size on the stage, and for the build its table and what a step may write.
import type { BuildSpec, StageSpec } from '../shared/spec.ts';

/** A single column of at most this many figures is set in large type: there are no lengths to compare. */
export const MAX_LARGE = 4;

export const stage = {
  size: {
    side: 186,
    stack: [358, 218],
    // A long table needs more than large figures.
    bandHeight: ({ rows }, width) => (rows.length > MAX_LARGE ? 248 : 186) + (width < 600 ? 32 : 0),
    stackHeight: ({ focus }) => (focus === 'exercise' ? 152 : 218)
  }
} satisfies StageSpec;

export const build: BuildSpec = {
  table: 'counts',
  focus: {
    allowed: ({ tables }) => ['exercise', ...tables.counts.map(({ group }) => group)],
    expected: 'a group of data/counts.csv, or exercise'
  },
  rows: (focus) => (focus === 'exercise' ? 'estimates' : 'counts'),
  needsRows: (focus) => focus === 'exercise',
  kinds: { table: 'estimates', of: (focus) => (focus === 'exercise' ? ['exercise'] : []) },
  // With a single row the number is in the text of the step.
  needsAlt: ({ rows }) => rows.length !== 1
};
