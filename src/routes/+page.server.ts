import { readerStory } from '$lib/story/reader-story';
import { firstShot } from '$lib/map/build';
import { build } from './build.server';

export function load() {
  const { story, map } = build();
  return { story, reader: readerStory(story), map: firstShot(map), base: 'atlas/' };
}
