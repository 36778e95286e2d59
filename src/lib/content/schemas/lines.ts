import * as v from 'valibot';
import { anything, kebab, list, oneOf } from './fields.ts';

/** data/lines.csv: great circles and routes, as ids of places or 'lon lat' in degrees. */
export const lines = v.object({
  id: kebab,
  kind: oneOf(['talk', 'absent', 'route', 'call']),
  via: v.pipe(
    list(';'),
    v.check((via) => via.length > 1, 'is not a way|two or more places, parted by ;')
  ),
  note: anything
});
