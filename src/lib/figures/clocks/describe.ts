// The description of the figure `clocks` for readers who do not see it, from its data.
import { figureStrings } from '$lib/ui/strings';
import type { Description } from '../shared/description';
import { sentence } from '../shared/sentences';
import { clocksOf, talksLength } from './select';

export const description: Description = {
  sentences(figure, { tables }) {
    const places = clocksOf(tables.counts).map((c) => c.place);
    const length = talksLength(tables.counts, figure.day);
    const picture = figureStrings.clocks.picture(places.join(', '));
    return [sentence(length ? `${picture}: ${length.label}` : picture)];
  },
  firstRow: (_, { counts }) => counts.find((c) => c.kind === 'clocks')?.id
};
