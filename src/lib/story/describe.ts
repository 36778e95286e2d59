import type { Story } from '$lib/content/types';
import { lined } from '$lib/map/mark-line';
import { shotIn } from '$lib/map/camera';
import type { Frame } from '$lib/map/types';
import type { Scene } from '$lib/scene/types';
import { dayYear } from '$lib/ui/format';
import { strings } from '$lib/ui/strings';

/** What the map of a scene shows in a frame, in one sentence, for those who do not see it. */
export function describe(story: Story, scene: Scene, frame: Frame): string {
  const { shots, alt } = strings.map;
  const lit = lined(scene.marks).map((m) => (m.line ? `${m.name} (${m.line})` : m.name));
  const named = scene.zones.filter((z) => z.name);
  const areas = named.filter((z) => !z.later).map((z) => z.name);
  const later = named.filter((z) => z.later).map((z) => `${z.name} (${z.line})`);
  const parts = [alt.shot(shots[shotIn(scene, frame)], dayYear(scene.day))];
  if (lit.length) parts.push(alt.marks(lit.join(', ')));
  if (areas.length) parts.push(alt.zones(areas.join(', ')));
  if (later.length) parts.push(alt.zonesLater(later.join('; ')));
  if (scene.contested) parts.push(alt.contested);
  return story.steps.length ? parts.join(' ') : '';
}
