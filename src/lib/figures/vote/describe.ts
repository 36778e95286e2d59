// The description of the figure `vote` for readers who do not see it, from its data.
import { figureStrings, pictureStrings } from '$lib/ui/strings';
import type { Description } from '../shared/description';
import { sentence } from '../shared/sentences';
import { voteGroups } from './select';

export const description: Description = {
  sentences(_, { tables }) {
    const groups = voteGroups(tables.vote);
    const counts = groups.map((g) => `${g.names.length} ${figureStrings.vote.groups[g.vote]}`);
    const against = groups.find((g) => g.vote === 'against')?.names ?? [];
    return [sentence(figureStrings.vote.picture(counts.join(', '))), pictureStrings.against(against.join(', '))];
  }
};
