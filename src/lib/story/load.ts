import type { AtlasLevel, Labels } from '$lib/map/types';
import type { After } from './after';
import type { DrawnFigures } from './drawn';

/** What the atlas scripts leave behind: levels by name, labels and drawn figures by width class. */
export interface AtlasStore { levels: Partial<Record<AtlasLevel['name'], AtlasLevel>>; labels: Partial<Record<string, Labels>>; figures: Partial<Record<string, DrawnFigures>>; after?: After }

declare global { interface Window { storyAtlas?: AtlasStore } }

/**
 * Loads a part of the atlas. A classic script, not fetch: a sandboxed frame without an origin of its own may load it
 * from a server that sends no CORS header.
 * @param base  folder of the atlas files, ending in a slash
 * @param part  'after', 'ukraine', 'crimea', or 'frame-' and a width class
 */
export function loadPart(base: string, part: string): Promise<AtlasStore> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${base}${part}.js`;
    script.async = true;
    script.onload = () => (window.storyAtlas ? resolve(window.storyAtlas) : reject(new Error(part)));
    script.onerror = () => reject(new Error(`${script.src} could not be loaded`));
    document.head.append(script);
  });
}
