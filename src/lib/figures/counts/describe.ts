// The description of the figure `counts` for readers who do not see it, from its data.
import { pictureStrings } from '$lib/ui/strings';
import type { Description } from '../shared/description';
import { sentence } from '../shared/sentences';
import { countTable, type CountRow } from './select';

export const description: Description = {
  sentences(figure, { tables }) {
    const { rows, columns } = countTable(tables, figure.focus, figure.rows);
    const cell = (label: string, i: number) =>
      label && columns.length > 1 ? `${columns[i] ?? ''} ${label}`.trim() : label;
    const what = ({ cells, statement }: CountRow) =>
      [...cells.map((c, i) => cell(c?.label ?? '', i)), statement].filter(Boolean).join(', ');
    const hearsay = rows.filter((r) => r.hearsay).map(what);
    const claims = rows.filter((r) => !r.hearsay).map((r) => `${r.who}: ${what(r)}`);
    const alt = tables.countGroups.find(({ kind }) => kind === 'hearsay')?.alt;
    return [
      pictureStrings.figures(claims.join('; ')),
      hearsay.length > 0 ? pictureStrings.named(alt || pictureStrings.hearsay, hearsay.join('; ')) : '',
      figure.focus === 'exercise' ? sentence(figure.note) : ''
    ];
  },
  // The figures of exercises are in the table of estimates.
  firstRow: ({ focus }, { counts, estimates }) =>
    (focus === 'exercise' ? estimates.find((e) => e.kind === 'exercise') : counts.find((c) => c.group === focus))?.id
};
