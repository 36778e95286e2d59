import type { StoryMap } from '$lib/content/types';
import type { Composition } from './compose';

/** The sentences of the map's credit, with the note on the disputed area where that is not above the text; none without a map. */
export function creditSentences(
  { showsMap, disputedNote, noteTop }: Composition,
  { credit, disputed }: Pick<StoryMap, 'credit' | 'disputed'>
): string[] {
  if (!showsMap) return [];
  return disputedNote && disputed && noteTop === null ? [disputed.credit, credit] : [credit];
}
