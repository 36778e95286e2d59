import { firstShot } from '$lib/map/build';
import { build } from './build.server';

export function load() {
  const { story, map } = build();
  return { story, map: firstShot(map), base: 'atlas/' };
}
