import { dev } from '$app/environment';
import type { FigureName } from '$lib/content/types';
import { articleHead } from '$lib/embed/publish/share';
import { readerStory } from '$lib/prerender/reader-story';
import { firstShot } from '$lib/map/build-map';
import { build } from './build.server';
import { pages } from './pages.server';
import { sharedStory, stillAlt } from './shared.server';

/**
 * Figures with words that the text of their step does not have: without scripts the still's alt text is the only place for
 * them. A figure of a single count is left out, because its step's text has the number.
 */
const NEED_ALT = new Set<FigureName | ''>(['voices', 'quote', 'issues', 'matrix', 'counts']);

/**
 * The address of the bundles, `*` in place of a name. Its query is a hash of all bundles: after a correction no reader
 * gets an older one from a cache, and the same data makes the same page. `npm run dev` has no query: there nothing is
 * cached, and the hash would make the first page wait for every bundle.
 */
async function bundlesAddress(): Promise<string> {
  if (dev) return 'bundles/*.js';
  const { bundlesHash } = await import('./bundles.server');
  return `bundles/*.js?${bundlesHash()}`;
}

export async function load() {
  const { story, map } = build();
  const alts = Object.fromEntries(
    story.steps
      .filter(({ figure, rows }) => NEED_ALT.has(figure ?? '') && rows.length !== 1)
      .map(({ id }) => [id, stillAlt(id)])
  );
  return {
    story,
    alts,
    reader: readerStory(story),
    map: firstShot(map),
    bundles: await bundlesAddress(),
    foot: pages().methods.foot,
    head: articleHead(sharedStory())
  };
}
