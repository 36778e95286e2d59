// The description of the figure `statements` for readers who do not see it, from its data.
import { pictureStrings } from '$lib/ui/strings';
import type { Description } from '../shared/description';
import { claim, listed } from '../shared/sentences';

export const description: Description = {
  sentences: (figure, { tables }) => [pictureStrings.figures(listed(figure, tables.estimates).map(claim).join('; '))]
};
