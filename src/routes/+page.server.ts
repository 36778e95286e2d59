import { dev } from '$app/environment';
import type { FigureName } from '$lib/content/types';
import { articleHead } from '$lib/embed/share';
import { readerStory } from '$lib/story/reader-story';
import { firstShot } from '$lib/map/build-map';
import { build } from './build.server';
import { pages } from './pages.server';
import { describe, sharedStory } from './shared.server';

/** Figures whose words stand in no text of their step: without scripts the picture's description is all there is of them. A single count stands in its text. */
const SAID = new Set<FigureName | ''>(['voices', 'quote', 'issues', 'matrix', 'counts']);

/**
 * Where the page finds the parts of the atlas, `*` standing for a name. The query follows from what all of them hold: after
 * a correction no reader gets an older part from a cache, and the same data makes the same page. While working none is
 * cached, and drawing them all would keep the first page waiting.
 */
async function atlasAddress(): Promise<string> {
  if (dev) return 'atlas/*.js';
  const { atlasHash } = await import('./atlas.server');
  return `atlas/*.js?${atlasHash()}`;
}

export async function load() {
  const { story, map } = build();
  const alts = Object.fromEntries(
    story.steps
      .filter(({ figure, rows }) => SAID.has(figure ?? '') && rows.length !== 1)
      .map(({ id }) => [id, describe(id)])
  );
  return {
    story,
    alts,
    reader: readerStory(story),
    map: firstShot(map),
    atlas: await atlasAddress(),
    foot: pages().methods.foot,
    head: articleHead(sharedStory())
  };
}
