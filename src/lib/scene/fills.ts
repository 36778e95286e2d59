import type { LayerName, Story } from '$lib/content/types';
import { languageClass, runoffClass } from './classes';

/** The fill class of every unit where the map is a choropleth: 'seq-1' to 'seq-4', with 'dotted' where a second form tells units apart. */
export function unitFills(story: Story, layers: LayerName[]): Record<string, string> {
  const fill = layers.includes('language')
    ? (u: Story['tables']['units'][number]) => `seq-${languageClass(u.russian)}`
    : layers.includes('runoff')
      ? (u: Story['tables']['units'][number]) => {
          const { tone, dotted } = runoffClass(u);
          return `seq-${tone}${dotted ? ' dotted' : ''}`;
        }
      : null;
  return fill ? Object.fromEntries(story.tables.units.map((u) => [u.iso, fill(u)])) : {};
}
