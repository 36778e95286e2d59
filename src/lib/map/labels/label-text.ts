import type { ReportedArea } from '$lib/scene/types';
import type { Placement } from '$lib/stage/label-set';

/** The text of a label: a name and the line below it. */
export interface LabelText {
  name: string;
  /** '' for none. */
  subtitle: string;
  /** True where the second line is the name of a second area. */
  stacked: boolean;
}

/** The text in the label of a mark or a reported area. Two areas that share a label are both named while both are shown. */
export function labelText(m: { name: string; line: string }, at: Placement, zones: ReportedArea[]): LabelText {
  const other = at.sharesLabelWith && zones.find((z) => z.id === at.sharesLabelWith);
  // Before its neighbour is reported, an area has the shared label to itself.
  if (!other) return { name: at.shortName ?? m.name, subtitle: at.sharesLabelWith ? '' : m.line, stacked: false };
  // Two names in one line, or one above the other.
  return at.lines === 2
    ? { name: `${other.name},`, subtitle: m.name, stacked: true }
    : { name: `${other.name}, ${m.name}`, subtitle: m.line, stacked: false };
}
