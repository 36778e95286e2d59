// The description of the figure `sanctions` for readers who do not see it, from its data.
import { day } from '$lib/ui/format';
import { pictureStrings } from '$lib/ui/strings';
import type { Description } from '../shared/description';
import { laneSpecs, unitStacks, untilTalks } from './select';

export const description: Description = {
  sentences: (_, story) => [
    pictureStrings.listed(
      laneSpecs(story.tables)
        .flatMap((lane) => {
          const stacks = unitStacks(untilTalks(story), lane);
          const people = stacks.filter((s) => s.countedInTotal).reduce((sum, stack) => sum + stack.people, 0);
          const apart = stacks
            .filter((s) => !s.countedInTotal)
            .map((s) => pictureStrings.listedApart(s.people, day(s.date)));
          return people > 0 ? [[`${lane.name} ${people}`, ...apart].join(pictureStrings.and)] : [];
        })
        .join(', ')
    )
  ]
};
