import type { Day, Deployment } from '$lib/content/types';
import type { ReaderStory } from './reader-story';
import { reached } from './day';
import type { Mark, ReportedArea } from './types';

/** Areas closer than this are one area, km (map units): the sources name districts, not camps. */
const SAME_AREA_KM = 12;

/**
 * The areas of the buildup that were reported by a day. Those first seen after the night of the story come last.
 * @param withSeenLater  with those that were reported after the day
 * @param marks          an area at one of them has no name: the mark has it already
 */
export function reportedAreasOn(story: ReaderStory, day: Day, withSeenLater: boolean, marks: Mark[]): ReportedArea[] {
  const areas: ReportedArea[] = [];
  const shown = story.tables.deployments.filter(
    (d) => d.drawn && (reached(d.firstSeen, day) || (d.seenLater && withSeenLater))
  );
  for (const d of [...shown].sort((a, b) => Number(a.seenLater) - Number(b.seenLater))) {
    if (!areas.some((area) => near(area, d)))
      areas.push({ id: d.id, xy: d.xy, name: d.name, line: d.short, seenLater: d.seenLater });
  }
  return areas.map((area) => (marks.some((m) => near(area, m)) ? { ...area, name: '' } : area));
}

function near(area: ReportedArea, d: Pick<Deployment, 'xy'>): boolean {
  return Math.hypot(area.xy[0] - d.xy[0], area.xy[1] - d.xy[1]) < SAME_AREA_KM;
}
