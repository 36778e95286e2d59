// What the build takes from this room: the story, the pages beside it and the map levels, or every fault in data/.
import { buildMapLevels, GEO_FILES, type GeoFiles } from '../geo/map-levels.ts';
import type { MapLevels } from '../geo/types.ts';
import { ContentFailure } from './error.ts';
import { readFiles, readGeo } from './read.ts';
import { publishTables, type Published } from './publish.ts';
import { compileStory } from './story.ts';
import type { Methods, Story } from './types.ts';

export { ContentFailure, formatErrors, isContentFailure } from './error.ts';
export { compileStory, type Files } from './story.ts';

/**
 * The story of the data files as they are now.
 * @param root  the folder with data/; by default the project's
 * @throws ContentFailure, once, with every fault
 */
export function loadStory(root?: string): Story {
  const { story, errors } = compileStory(readFiles(root));
  if (errors.length > 0) throw new ContentFailure(errors);
  return story;
}

/**
 * The story, the prose of the pages beside it, and the tables for download.
 * @throws ContentFailure, once, with every fault
 */
export function loadPages(): { story: Story; methods: Methods; tables: Published[] } {
  const files = readFiles();
  const { story, methods, errors } = compileStory(files);
  if (errors.length > 0) throw new ContentFailure(errors);
  return { story, methods, tables: publishTables(files, story) };
}

/** The levels of the map of a story, from data/geo. */
export function loadAtlas({ map, geography }: Pick<Story, 'map' | 'geography'>, root?: string): MapLevels {
  const files = Object.fromEntries(GEO_FILES.map((name) => [name, readGeo(name, root)]));
  return buildMapLevels(files as GeoFiles, geography, map);
}
