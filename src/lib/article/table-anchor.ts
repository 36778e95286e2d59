import type { FigureName, LayerName, Step, Story } from '$lib/content/types';
import { crimeaGroups, isHighlighted } from '$lib/figures/estimates/select';
import { TABLES } from '$lib/scene/figures';

const BY_LAYER: Partial<Record<LayerName, string>> = {
  zones: 'deployments',
  sites: 'crimea-sites',
  language: 'oblasts',
  runoff: 'oblasts',
  choices: 'oblasts'
};

/** The id of the first row of its table that a figure shows, for figures that do not show the whole table. */
const FIRST: Partial<Record<FigureName, (step: Step, tables: Story['tables']) => string | undefined>> = {
  estimates: ({ focus }, { estimates }) => estimates.find((e) => isHighlighted(e, focus))?.id,
  'estimates-crimea': ({ rows }, { estimates }) => {
    const { before, claimants } = crimeaGroups(estimates, rows);
    const shown = new Set([...before, ...claimants.flatMap((c) => c.rows)].map((e) => e.id));
    return estimates.find((e) => shown.has(e.id))?.id;
  },
  // The figures of the drill are in the table of estimates.
  counts: ({ focus }, { counts, estimates }) =>
    (focus === 'drill' ? estimates.find((e) => e.group === 'exercise') : counts.find((c) => c.group === focus))?.id,
  clocks: (_, { counts }) => counts.find((c) => c.group === 'clocks')?.id,
  matrix: ({ focus }, { positions }) => positions.find((p) => p.issue === focus)?.id
};

/**
 * The anchor on the data page for a step's figure or map: the id of the first row it shows, else the name of the table; '' if
 * no table has its data. Build time only.
 */
export function tableAnchor(step: Step, { tables }: Pick<Story, 'tables'>): string {
  const { figure, rows, focus, layers } = step;
  const table = (figure && TABLES[figure]) || layers.map((layer) => BY_LAYER[layer]).find(Boolean) || '';
  if (!table) return '';
  const ids = new Set([...tables.timeline, ...tables.estimates, ...tables.counts].map(({ id }) => id));
  return (figure && ([focus, rows[0] ?? ''].find((id) => ids.has(id)) ?? FIRST[figure]?.(step, tables))) ?? table;
}
