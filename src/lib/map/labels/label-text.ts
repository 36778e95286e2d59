import type { ReportedArea } from '$lib/scene/types';
import type { Placement } from './types';

/** The words of a label: a name and what stands under it; `under` where that is the name of a second area. */
export interface LabelText {
  name: string;
  subtitle: string;
  stacked: boolean;
}

/** The words that a mark or an area has in its label, where the build has placed it among the areas of the scene. */
export function labelText(m: { name: string; line: string }, at: Placement, zones: ReportedArea[]): LabelText {
  const other = at.sharesLabelWith && zones.find((z) => z.id === at.sharesLabelWith);
  // Before its neighbour is reported an area stands alone in the label of both.
  if (!other) return { name: at.shortName ?? m.name, subtitle: at.sharesLabelWith ? '' : m.line, stacked: false };
  // Two areas in one label, side by side or under one another.
  return at.lines === 2
    ? { name: `${other.name},`, subtitle: m.name, stacked: true }
    : { name: `${other.name}, ${m.name}`, subtitle: m.line, stacked: false };
}
