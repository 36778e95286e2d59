import { dev } from '$app/environment';
import { articleHead } from '$lib/embed/publish/share';
import { buildSpec } from '$lib/figures';
import { firstStory } from '$lib/prerender/reader-story';
import { tableAnchor } from '$lib/prerender/table-anchor';
import { firstShot } from '$lib/map/build-map';
import { build } from './build.server';
import { pages } from './pages.server';
import { sharedStory, stillAlt } from './shared.server';

/**
 * The address of the bundles, `*` in place of a name. Its query is a hash of all bundles: after a correction no reader
 * gets an older one from a cache, the same data makes the same page, and a page that was opened before a release takes
 * nothing from bundles of the new one. `npm run dev` has no query: there nothing is
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
      .filter((step) => step.figure && buildSpec(step.figure).needsAlt?.(step))
      .map(({ id }) => [id, stillAlt(id)])
  );
  return {
    story,
    alts,
    anchors: Object.fromEntries(story.steps.map((step) => [step.id, tableAnchor(step, story)])),
    reader: firstStory(story),
    map: firstShot(map),
    bundles: await bundlesAddress(),
    foot: pages().methods.foot,
    head: articleHead(sharedStory())
  };
}
