// The description of the figure `quote` for readers who do not see it, from its data.
import { pictureStrings } from '$lib/ui/strings';
import type { Description } from '../shared/description';
import { sentence } from '../shared/sentences';

export const description: Description = {
  sentences: ({ voices }) => voices.slice(0, 1).map((v) => sentence(pictureStrings.said(v.who, v.where, v.said)))
};
