// The specification of the figure `counts`: its size on the stage, and for the build its table and what a step may write.
import type { BuildSpec, StageSpec } from '../shared/spec.ts';

export const stage = {
  size: {
    side: 186,
    stack: [358, 218],
    bandHeight: ({ focus }, width) => (focus === 'ballot' ? 248 : 186) + (width < 600 ? 32 : 0),
    stackHeight: ({ focus }) => (focus === 'drill' ? 152 : 218)
  }
} satisfies StageSpec;

export const build: BuildSpec = {
  table: 'counts',
  focus: {
    allowed: ({ tables }) => ['drill', ...tables.counts.map(({ group }) => group)],
    expected: 'a group of data/counts.csv, or drill'
  },
  rows: (focus) => (focus === 'drill' ? 'estimates' : 'counts'),
  needsRows: (focus) => focus === 'drill',
  // With a single row the number is in the text of the step.
  needsAlt: ({ rows }) => rows.length !== 1
};
