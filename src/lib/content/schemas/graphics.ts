import * as v from 'valibot';
import { kebab, printed } from './fields.ts';

/** data/graphics.csv: pictures of single steps that publishers may frame, each a page of its own. */
export const graphics = v.object({
  /** Its address: embed/graphic/<id>/. */
  id: kebab,
  title: printed,
  /** The step whose picture it is. */
  step: kebab,
  /** The table behind it, as the data page names it. */
  table: kebab
});
