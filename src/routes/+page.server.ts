import { articleHead } from '$lib/embed/share';
import { readerStory } from '$lib/story/reader-story';
import { firstShot } from '$lib/map/build';
import { atlasAddress } from './atlas.server';
import { build } from './build.server';
import { pages } from './pages.server';
import { sharedStory } from './shared.server';

export function load() {
  const { story, map } = build();
  return { story, reader: readerStory(story), map: firstShot(map), atlas: atlasAddress(), foot: pages().methods.foot, head: articleHead(sharedStory()) };
}
