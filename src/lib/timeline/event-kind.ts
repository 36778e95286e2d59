// Sorts events by kind: which lane one belongs to, and which symbol it has.
import type { Track } from '$lib/content/types';
import type { ReaderEvent } from '$lib/scene/reader-story';

export type Lane = 'meetings' | Exclude<Track, 'talks'>;

/** The lane of an event. Null for claims about troops, and for statements and journeys between the meetings. */
export function laneOf(event: ReaderEvent, meetingIds: ReadonlySet<string>): Lane | null {
  if (event.claim) return null;
  if (event.track !== 'talks') return event.track;
  return meetingIds.has(event.id) ? 'meetings' : null;
}

/** What decides the symbol of an event. */
export type EventKind = 'meetings' | 'calls' | 'talks' | 'un' | 'sanctions' | 'decision' | 'force';

/**
 * Force only where the table says force. What was decided, said or counted in Crimea, in Kyiv or of troops is a
 * decision.
 */
export function eventKind(event: ReaderEvent, meetingIds: ReadonlySet<string>): EventKind {
  if (event.force) return 'force';
  if (event.claim) return 'decision';
  const lane = laneOf(event, meetingIds) ?? 'talks';
  return lane === 'crimea' || lane === 'military' || lane === 'kyiv' ? 'decision' : lane;
}
