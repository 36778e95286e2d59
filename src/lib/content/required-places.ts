// Checks that data/places.csv has the places that the map's code names.
import { anchoredPlaces } from '../map/labels/anchors.ts';
import { SHOTS } from '../map/shots.ts';
import type { ContentError } from './error.ts';
import type { Tables } from './types.ts';

const PLACES = 'data/places.csv';

/** Ids of places that the map's code needs, and the file that needs each. */
function requiredPlaces(): Map<string, string> {
  const shots = Object.entries(SHOTS).flatMap(([shot, { names, namesInStack = [] }]) =>
    [...names, ...namesInStack].map((id) => [id, `the shot ${shot} of src/lib/map/shots.ts`] as const)
  );
  const anchors = anchoredPlaces().map((id) => [id, 'src/lib/map/labels/anchors.ts'] as const);
  return new Map([...anchors, ...shots, ['kyiv', 'src/lib/scene/marks.ts']]);
}

/** Refuses a table of places without one that the map's code needs: its name would be missing without a word. */
export function checkRequiredPlaces({ places }: Pick<Tables, 'places'>, errors: ContentError[]): void {
  // A row with a fault of its own is not missing.
  if (errors.some(({ file }) => file === PLACES)) return;
  for (const [id, where] of requiredPlaces()) {
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
