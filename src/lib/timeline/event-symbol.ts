// The track, lane and symbol of an event, and the track of the meetings: by what data/vocabulary.aml says of tracks.
import type { TrackSymbol } from '$lib/content/types';
import type { ReaderEvent, ReaderStory, ReaderTrack } from '$lib/scene/reader-story';

/** The tables that events and their tracks are in. */
interface EventTables {
  tables: Pick<ReaderStory['tables'], 'timeline' | 'tracks'>;
}

/** The track of the meetings of the main parties; none where the story has none. */
export const meetingTrack = ({ tables }: EventTables): ReaderTrack | undefined =>
  tables.tracks.find(({ symbol }) => symbol === 'disc');

const trackOf = (event: ReaderEvent, { tables }: EventTables): ReaderTrack | undefined =>
  tables.tracks.find(({ id }) => id === event.track);

/**
 * The track on whose lane an event is. None for claims about troops, and for statements and journeys between the meetings.
 */
export function laneOf(event: ReaderEvent, story: EventTables): ReaderTrack | undefined {
  const track = event.claim ? undefined : trackOf(event, story);
  return track?.symbol === 'disc' && !event.meeting ? undefined : track;
}

/** The symbol of an event: that of its track, a dot for what was said between meetings, a square for force. */
export type EventSymbol = TrackSymbol | 'dot' | 'square';

/** Force only where the table says force: what was decided, said or counted on the ground has the symbol of its track. */
export function symbolOf(event: ReaderEvent, story: EventTables): EventSymbol {
  if (event.force) return 'square';
  if (event.claim) return 'diamond';
  const symbol = trackOf(event, story)?.symbol ?? 'diamond';
  return symbol === 'disc' && !event.meeting ? 'dot' : symbol;
}
