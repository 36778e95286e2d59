// Schema of data/labels.csv.
import * as v from 'valibot';
import { list, lonLats, maybeNumber, oneOf, text } from './fields.ts';

const words = <const T extends readonly string[]>(all: T) => v.pipe(list(' '), v.array(oneOf(all)));

/** data/labels.csv: an editor's exceptions for the names of places and units on the map. */
export const labels = v.object({
  /** Of a place or a unit. */
  id: text,
  /** More points for the name, degrees, for shots that show only a part of the area. */
  points: lonLats,
  /** Rotation of a name that runs along its country, degrees. */
  rotation: maybeNumber,
  /** Terrain that the name may cover, where it is not what others of its kind may. */
  terrain: words(['land', 'focus', 'other', 'sea']),
  /** Where a place has no name: on phones, over units in colours, or over these on phones. */
  omit: words(['phone', 'colours', 'phone-colours']),
  /** Where a phone names a unit: on the narrowest, and on the map of the run-off. */
  keep: words(['narrow', 'runoff']),
  /** The unit of a city that this unit surrounds: its own name is placed above or below the city. */
  around: v.string()
});
