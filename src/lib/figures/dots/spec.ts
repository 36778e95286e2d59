// The specification of the figure `dots`: its size on the stage, and for the build its table and what a step may write.
import type { BuildSpec, StageSpec } from '../shared/spec.ts';
import { idsOf } from '../shared/row-ids.ts';

export const stage = {
  live: true,
  // The band is as high in a narrow window.
  size: { side: 208, stack: [358, 250], bandHeight: () => 208 },
  // On a phone a strip of map above the dots would imply locations that no source gives.
  hidesMapOn: ['phone']
} satisfies StageSpec;

export const build: BuildSpec = {
  table: 'estimates',
  focus: { allowed: (known) => idsOf(known, 'estimates'), expected: 'an id of data/estimates.csv', optional: true },
  rows: 'estimates',
  needsRows: () => true,
  draws: ({ rows }) => ({ estimates: rows })
};
