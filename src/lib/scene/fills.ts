import type { LayerName } from '$lib/content/types';
import type { ReaderStory } from './reader-story';
import { languageClass, runoffClass } from './classes';

/**
 * The fill classes of all units by ISO code, if a layer makes the map a choropleth; else {}. 'seq-1' to 'seq-4'; 'dotted' is
 * added for the units that the second candidate led.
 */
export function unitFills(story: ReaderStory, layers: LayerName[]): Record<string, string> {
  const fill = layers.includes('language')
    ? (u: ReaderStory['tables']['units'][number]) => `seq-${languageClass(u.language)}`
    : layers.includes('runoff')
      ? (u: ReaderStory['tables']['units'][number]) => {
          const { tone, dotted } = runoffClass(u);
          return `seq-${tone}${dotted ? ' dotted' : ''}`;
        }
      : null;
  return fill ? Object.fromEntries(story.tables.units.map((u) => [u.iso, fill(u)])) : {};
}
