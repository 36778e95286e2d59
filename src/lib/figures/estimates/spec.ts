// The specification of the figure `estimates`: its size on the stage, and for the build its table and what a step may write.
import type { BuildSpec, StageSpec } from '../shared/spec.ts';
import { idsOf } from '../shared/row-ids.ts';

export const stage = {} satisfies StageSpec;

export const focus: BuildSpec['focus'] = {
  allowed: (known) => [
    ...idsOf(known, 'estimates'),
    ...known.tables.estimates.flatMap(({ date, side }) => [date, side])
  ],
  expected: 'days, ids or sides of data/estimates.csv',
  optional: true,
  several: true
};

export const build: BuildSpec = {
  table: 'estimates',
  focus,
  rows: 'estimates',
  kinds: { table: 'estimates', of: () => ['total'] }
};
