import type { MapLevel } from '$lib/geo/types';
import type { Labels } from '$lib/map/labels/types';
import type { After } from './after';
import type { DrawnFigures } from './drawn';
import type { Subject } from './subject';

/** What the atlas scripts leave behind: levels by name, labels and drawn figures by width class, and what comes after. */
export interface AtlasStore {
  levels: Partial<Record<MapLevel['name'], MapLevel>>;
  labels: Partial<Record<string, Labels>>;
  figures: Partial<Record<string, DrawnFigures>>;
  /** What crops of the standing pictures keep, by their frames and step ids. */
  subjects?: Partial<Record<string, Record<string, Subject>>>;
  /** Styles of the drawn figures. */
  css?: string;
  after?: After;
}

declare global {
  interface Window {
    storyAtlas?: AtlasStore;
  }
}

const loading = new Map<string, Promise<AtlasStore>>();

/**
 * Loads a part of the atlas, once; a part that did not come is asked for again the next time. A classic script, not fetch: a
 * sandboxed frame without an origin of its own may load it from a server that sends no CORS header.
 * @param atlas  address of a part, `*` standing for its name
 * @param part  'after', 'ukraine', 'crimea', or the name of a breakpoint
 */
export function loadPart(atlas: string, part: string): Promise<AtlasStore> {
  const known = loading.get(part);
  if (known) return known;
  const asked = new Promise<AtlasStore>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = atlas.replace('*', part);
    script.onload = () => {
      script.remove();
      if (window.storyAtlas) resolve(window.storyAtlas);
    };
    script.onerror = () => {
      script.remove();
      loading.delete(part);
      reject(new Error(`${script.src} could not be loaded`));
    };
    document.head.append(script);
  });
  loading.set(part, asked);
  return asked;
}
