import type { Story, TimelineEvent } from '$lib/content/types';

/** The meetings of the main parties, by date: those that the table marks. */
export function meetings(story: Pick<Story, 'tables'>): TimelineEvent[] {
  return story.tables.timeline.filter((event) => event.meeting);
}

/** Ids of the meetings. */
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
