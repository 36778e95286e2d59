import { pictureStrings } from '$lib/ui/strings';
import type { Description } from '../shared/description';
import { datedEvent, listed, some } from '../shared/sentences';

/** The most events that are named. */
const MAX_EVENTS = 6;

export const description: Description = {
  sentences: (figure, { tables }) => [
    pictureStrings.events(some(listed(figure, tables.timeline).map(datedEvent), MAX_EVENTS, '; '))
  ]
};
