import type { Day, Deployment, Story } from '$lib/content/types';
import { reached } from './day';
import type { Mark, Zone } from './types';

/** Areas nearer to each other than this, in map units (km), are one area: the sources name districts, not camps. */
const SAME_AREA = 12;

/**
 * The areas of the buildup reported by a day. What was seen only after the story's night comes last and faint.
 * @param withSeenLater  shows those too that were reported after the day
 */
export function zonesAt(story: Story, day: Day, withSeenLater: boolean, marks: Mark[]): Zone[] {
  const zones: Zone[] = [];
  const shown = story.tables.deployments.filter(
    (d) => d.drawn && (reached(d.firstSeen, day) || (d.seenLater && withSeenLater))
  );
  for (const d of [...shown].sort((a, b) => Number(a.seenLater) - Number(b.seenLater))) {
    if (!zones.some((z) => near(z, d)))
      zones.push({ id: d.id, xy: d.xy, name: d.name, line: d.short, seenLater: d.seenLater });
  }
  // A place the step marks by name is not named twice.
  return zones.map((z) => (marks.some((m) => near(z, m)) ? { ...z, name: '' } : z));
}

function near(zone: Zone, d: Pick<Deployment, 'xy'>): boolean {
  return Math.hypot(zone.xy[0] - d.xy[0], zone.xy[1] - d.xy[1]) < SAME_AREA;
}
