import type { Day, Deployment, Story } from '$lib/content/types';
import { reached } from './day';
import type { Mark, ReportedArea } from './types';

/** Areas nearer to each other than this, in map units (km), are one area: the sources name districts, not camps. */
const SAME_AREA = 12;

/**
 * The areas of the buildup reported by a day. What was seen only after the story's night comes last and faint.
 * @param withSeenLater  shows those too that were reported after the day
 */
export function reportedAreasOn(story: Story, day: Day, withSeenLater: boolean, marks: Mark[]): ReportedArea[] {
  const areas: ReportedArea[] = [];
  const shown = story.tables.deployments.filter(
    (d) => d.drawn && (reached(d.firstSeen, day) || (d.seenLater && withSeenLater))
  );
  for (const d of [...shown].sort((a, b) => Number(a.seenLater) - Number(b.seenLater))) {
    if (!areas.some((area) => near(area, d)))
      areas.push({ id: d.id, xy: d.xy, name: d.name, line: d.short, seenLater: d.seenLater });
  }
  // A place the step marks by name is not named twice.
  return areas.map((area) => (marks.some((m) => near(area, m)) ? { ...area, name: '' } : area));
}

function near(area: ReportedArea, d: Pick<Deployment, 'xy'>): boolean {
  return Math.hypot(area.xy[0] - d.xy[0], area.xy[1] - d.xy[1]) < SAME_AREA;
}
