import { checkRequiredPlaces } from './required-places.ts';
import { compileStory, type Files } from './story.ts';

/**
 * The story as `compileStory` reads it, checked as well against the places that the map's code names. This is what a
 * build uses; tests of a small story call `compileStory` alone.
 */
export function compileSite(files: Files): ReturnType<typeof compileStory> {
  const compiled = compileStory(files);
  checkRequiredPlaces(compiled.story.tables, compiled.errors);
  return compiled;
}
