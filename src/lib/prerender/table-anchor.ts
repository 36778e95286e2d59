// Where the link from a step to its data leads: a table on the data page, and in it the first row that the figure shows.
import type { LayerName, Step, Story } from '$lib/content/types';
import { buildSpec } from '$lib/figures';
import { DESCRIPTIONS } from '$lib/figures/build';

const BY_LAYER: Partial<Record<LayerName, string>> = {
  zones: 'deployments',
  sites: 'crimea-sites',
  language: 'oblasts',
  runoff: 'oblasts',
  choices: 'oblasts'
};

/**
 * The anchor on the data page for a step's figure or map: the id of the first row it shows, else the name of the table; '' if
 * no table has its data. Build time only.
 */
export function tableAnchor(step: Step, { tables }: Pick<Story, 'tables'>): string {
  const { figure, rows, focus, layers } = step;
  const table = (figure && buildSpec(figure).table) || layers.map((layer) => BY_LAYER[layer]).find(Boolean) || '';
  if (!table) return '';
  const ids = new Set([...tables.timeline, ...tables.estimates, ...tables.counts].map(({ id }) => id));
  return (
    (figure && ([focus, rows[0] ?? ''].find((id) => ids.has(id)) ?? DESCRIPTIONS[figure].firstRow?.(step, tables))) ??
    table
  );
}
