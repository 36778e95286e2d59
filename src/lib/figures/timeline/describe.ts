import type { Story, TimelineEvent } from '$lib/content/types';
import { dayNumber } from '$lib/scene/day';
import { meetings } from '$lib/timeline/meetings';
import { day, dayShort } from '$lib/ui/format';
import { pictureStrings } from '$lib/ui/strings';
import type { Description } from '../shared/description';
import { datedEvent } from '../shared/sentences';
import { keepRank, timelineDays, weekAround } from './select';

/** The most events on the ground that are named. */
const MAX_GROUND_EVENTS = 7;

export const description: Description = {
  sentences(figure, story) {
    const focus = story.tables.timeline.find((e) => e.id === figure.focus);
    const met = meetings(story).map((e) => `${dayShort(e.date)} ${e.place || e.title}`);
    const ground = groundEvents(story, focus?.id ?? '').map(datedEvent);
    return [
      focus ? pictureStrings.marked(`${day(focus.date)}, ${focus.title}`) : '',
      pictureStrings.meetings(met.join(', ')),
      pictureStrings.ground(ground.join('; '))
    ];
  }
};

/**
 * What a timeline of the talks has on the ground: of its days, or of the week in focus, what it keeps first, in order
 * of days.
 */
function groundEvents(story: Story, focus: string): TimelineEvent[] {
  const { first, last } = weekAround(story, focus) ?? timelineDays(story);
  const rank = keepRank(story.tables.timeline, '', []);
  // Only high figures have the lanes of the others.
  const onGround = new Set(story.tables.tracks.filter((t) => t.ground && !t.tall).map(({ id }) => id));
  const events = story.tables.timeline.filter(
    (e) => onGround.has(e.track) && !e.claim && dayNumber(e.date) >= first && dayNumber(e.date) <= last
  );
  return [...events]
    .sort((a, b) => rank(a.id) - rank(b.id))
    .slice(0, MAX_GROUND_EVENTS)
    .sort((a, b) => a.date.localeCompare(b.date));
}
