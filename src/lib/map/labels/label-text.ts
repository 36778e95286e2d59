import type { Zone } from '$lib/scene/types';
import type { Placement } from '../types';

/** The words of a label: a name and what stands under it; `under` where that is the name of a second area. */
export interface LabelWords {
  name: string;
  line: string;
  under: boolean;
}

/** The words that a mark or an area has in its label, where the build has placed it among the areas of the scene. */
export function wordsOf(m: { name: string; line: string }, at: Placement, zones: ReportedArea[]): LabelWords {
  const other = at.also && zones.find((z) => z.id === at.also);
  // Before its neighbour is reported an area stands alone in the label of both.
  if (!other) return { name: at.name ?? m.name, line: at.also ? '' : m.line, under: false };
  // Two areas in one label, side by side or under one another.
  return at.lines === 2
    ? { name: `${other.name},`, line: m.name, under: true }
    : { name: `${other.name}, ${m.name}`, line: m.line, under: false };
}
