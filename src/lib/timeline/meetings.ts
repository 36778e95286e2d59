import type { Day, Story, TimelineEvent } from '$lib/content/types';

/**
 * How the participants of a meeting of the two ministers begin in data/timeline.csv. The check of the data has the
 * same words.
 */
export const PAIR = 'John Kerry, Sergey Lavrov';

/** The meetings of the two ministers, by date: of each day the first row of the table with both of them. */
export function meetings(story: Pick<Story, 'tables'>): TimelineEvent[] {
  const seen = new Set<Day>();
  return story.tables.timeline.filter((event) => {
    if (event.track !== 'talks' || !event.participants.startsWith(PAIR) || seen.has(event.date)) return false;
    seen.add(event.date);
    return true;
  });
}

/** Ids of the meetings of the two ministers. */
export function meetingIds(story: Pick<Story, 'tables'>): Set<string> {
  return new Set(meetings(story).map((e) => e.id));
}

/** Id of the meeting on a day, or of the last one before it; '' before the first. */
export function lastMeeting(story: Pick<Story, 'tables'>, day: string): string {
  return (
    meetings(story)
      .filter((m) => m.date <= day)
      .at(-1)?.id ?? ''
  );
}

/** The two parts of a meeting's short form: 'Paris, four hours' has the place 'Paris' and the note 'four hours'. */
export function meetingLabel(event: TimelineEvent): { place: string; note: string } {
  const [place = '', ...rest] = event.short.split(', ');
  return { place, note: rest.join(', ') };
}
