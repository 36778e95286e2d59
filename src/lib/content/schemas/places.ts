import * as v from 'valibot';
import { anything, kebab, latitude, longitude, oneOf, printed } from './fields.ts';

/** data/places.csv: named places of the map. */
export const places = v.object({
  id: kebab,
  name: printed,
  kind: oneOf(['capital', 'city', 'town', 'country', 'sea', 'river', 'area']),
  lat: latitude,
  lon: longitude,
  note: anything
});
