import type { ReaderEvent, ReaderStory } from '$lib/scene/reader-story';

/** The meetings of the main parties, by date: those that the table marks. */
export function meetings({ tables }: { tables: Pick<ReaderStory['tables'], 'timeline'> }): ReaderEvent[] {
  return tables.timeline.filter((event) => event.meeting);
}

/** Id of the meeting on a day, or of the last one before it; '' before the first. */
export function lastMeeting(story: Pick<ReaderStory, 'tables'>, day: string): string {
  return (
    meetings(story)
      .filter((m) => m.date <= day)
      .at(-1)?.id ?? ''
  );
}
