// Schema of data/shots.csv.
import * as v from 'valibot';
import { extent, kebab, list, maybeExtent, printed, yesNo } from './fields.ts';

/** data/shots.csv: what the camera frames. */
export const shots = v.object({
  id: kebab,
  /** The area in words: 'Map of …'. */
  name: printed,
  /** What has to be in view beside the text, and over it, where that is not the same. */
  extent,
  extent_stack: maybeExtent,
  /** Ids of the places that are named for orientation, the most important first; over the text, where not the same. */
  names: list(' '),
  names_stack: list(' '),
  /** It shows the disputed area close up. */
  disputed: yesNo
});
