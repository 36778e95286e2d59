// Alt text of the map, made in the browser while that of the build is not loaded.
import { withSubtitles } from '$lib/map/mark-subtitle';
import { visibleShot } from '$lib/map/camera';
import type { Screen } from '$lib/stage/screen';
import type { Scene } from '$lib/scene/types';
import { dayYear } from '$lib/ui/format';
import { strings } from '$lib/ui/strings';

const named = (m: { name: string; line: string }): string => (m.line ? `${m.name} (${m.line})` : m.name);

/**
 * A short alt text of the map, made in the browser: until the build's alt texts are loaded, and for a day that the reader
 * chose. Without how Crimea is drawn: the stage adds that if Crimea is on the screen.
 */
export function mapAlt(scene: Scene, frame: Screen): string {
  const { shots, alt } = strings.map;
  const marks = withSubtitles(scene.marks).map(named);
  const areas = scene.reportedAreas.filter((z) => z.name);
  const now = areas.filter((z) => !z.seenLater).map(named);
  const later = areas.filter((z) => z.seenLater).map(named);
  const parts = [alt.shot(shots[visibleShot(scene, frame)], dayYear(scene.day))];
  if (marks.length) parts.push(alt.marks(marks.join(', ')));
  if (now.length) parts.push(alt.zones(now.join(', ')));
  if (later.length) parts.push(alt.zonesLater(later.join('; ')));
  return parts.join(' ');
}
