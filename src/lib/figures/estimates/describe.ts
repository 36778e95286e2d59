// The description of the figure `estimates` for readers who do not see it, from its data.
import { day } from '$lib/ui/format';
import { pictureStrings } from '$lib/ui/strings';
import type { Description } from '../shared/description';
import { borderRows, isHighlighted } from './select';

export const description: Description = {
  sentences(figure, { tables }) {
    const rows = borderRows(tables.estimates, figure.rows);
    const highlighted = rows.filter((e) => isHighlighted(e, figure.focus)).map((e) => `${e.whoShort} ${e.label}`);
    return [
      pictureStrings.statements(rows.length, new Set(rows.map((e) => e.side)).size),
      highlighted.length > 0 ? pictureStrings.highlighted(day(figure.focus), highlighted.join('; ')) : ''
    ];
  },
  firstRow: ({ focus }, { estimates }) => estimates.find((e) => isHighlighted(e, focus))?.id
};
