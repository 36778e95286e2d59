import { anchoredPlaces } from '../map/labels/anchors.ts';
import { SHOTS } from '../map/shots.ts';
import type { ContentError } from './error.ts';
import { compileStory, type Files } from './story.ts';
import type { Tables } from './types.ts';

const PLACES = 'data/places.csv';

/** Places that code names, and where it does. */
function named(): Map<string, string> {
  const shots = Object.entries(SHOTS).flatMap(([shot, { names, namesInStack: few = [] }]) =>
    [...names, ...few].map((id) => [id, `the shot ${shot} of src/lib/map/shots.ts`] as const)
  );
  const anchors = anchoredPlaces().map((id) => [id, 'src/lib/map/labels/anchors.ts'] as const);
  return new Map([...anchors, ...shots, ['kyiv', 'src/lib/scene/marks.ts']]);
}

/** Refuses a table of places that lacks one the map asks for by its id: its name would be missing without a word. */
export function checkNamed({ places }: Pick<Tables, 'places'>, errors: ContentError[]): void {
  // A row with a fault of its own is not said to be missing as well.
  if (errors.some(({ file }) => file === PLACES)) return;
  for (const [id, where] of named()) {
    if (!places.some((place) => place.id === id)) {
      errors.push({
        file: PLACES,
        line: 1,
        column: 'id',
        value: id,
        message: `is not there, but ${where} names it`,
        expected: `a row "${id},…"`
      });
    }
  }
}

/** The story as `compileStory` reads it, checked against what the drawing asks for by name: what a build stands on. */
export function compileSite(files: Files): ReturnType<typeof compileStory> {
  const compiled = compileStory(files);
  checkNamed(compiled.story.tables, compiled.errors);
  return compiled;
}
