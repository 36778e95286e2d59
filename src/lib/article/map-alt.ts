// Alt text of the map, made in the browser while that of the build is not loaded.
import type { ReaderStory } from '$lib/scene/reader-story';
import { withSubtitles } from '$lib/map/mark-subtitle';
import type { Composition } from '$lib/stage/compose';
import { dayYear } from '$lib/ui/format';
import { strings } from '$lib/ui/strings';

const named = (m: { name: string; line: string }): string => (m.line ? `${m.name} (${m.line})` : m.name);

/**
 * A short alt text of the map, made in the browser: until the build's alt texts are loaded, and for a day that the reader
 * chose. Without how the disputed area is drawn: the stage adds that if the area is on the screen.
 */
export function mapAlt(
  { map }: Pick<ReaderStory, 'map'>,
  { scene, shot }: Pick<Composition, 'scene' | 'shot'>
): string {
  const { alt } = strings.map;
  const marks = withSubtitles(scene.marks).map(named);
  const areas = scene.reportedAreas.filter((z) => z.name);
  const now = areas.filter((z) => !z.seenLater).map(named);
  const later = areas.filter((z) => z.seenLater).map(named);
  const parts = [alt.shot(map.shots[shot]?.name ?? '', dayYear(scene.day))];
  if (marks.length) parts.push(alt.marks(marks.join(', ')));
  if (now.length) parts.push(alt.zones(now.join(', ')));
  if (later.length) parts.push(alt.zonesLater(later.join('; ')));
  return parts.join(' ');
}
