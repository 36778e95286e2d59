import type { FigureName } from '$lib/content/types';
import { articleHead } from '$lib/embed/share';
import { readerStory } from '$lib/story/reader-story';
import { firstShot } from '$lib/map/build';
import { atlasAddress } from './atlas.server';
import { build } from './build.server';
import { pages } from './pages.server';
import { describe, sharedStory } from './shared.server';

/** Figures whose words stand in no text of their step: without scripts the picture's description is all there is of them. A single count stands in its text. */
const SAID = new Set<FigureName | ''>(['voices', 'quote', 'issues', 'matrix', 'counts']);

export function load() {
  const { story, map } = build();
  const alts = Object.fromEntries(story.steps.filter(({ figure, rows }) => SAID.has(figure ?? '') && rows.length !== 1).map(({ id }) => [id, describe(id)]));
  return { story, alts, reader: readerStory(story), map: firstShot(map), atlas: atlasAddress(), foot: pages().methods.foot, head: articleHead(sharedStory()) };
}
