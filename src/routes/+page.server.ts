import { readerStory } from '$lib/story/reader-story';
import { firstShot } from '$lib/map/build';
import { build } from './build.server';
import { pages } from './pages.server';

export function load() {
  const { story, map } = build();
  return { story, reader: readerStory(story), map: firstShot(map), base: 'atlas/', foot: pages().methods.foot };
}
