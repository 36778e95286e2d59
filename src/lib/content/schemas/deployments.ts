import * as v from 'valibot';
import { kebab, latitude, longitude, oneOf, printed, roughDate, status, text, yesNo } from './fields.ts';

/** data/deployments.csv: named places of the build-up in the other country. */
export const deployments = v.object({
  id: kebab,
  place: text,
  /** Name for a map label. */
  name: text,
  lat: latitude,
  lon: longitude,
  region: text,
  first_seen: roughDate,
  later: yesNo,
  /** No where the row itself asks for a check before mapping, or the place lies outside the story's frame. */
  drawn: yesNo,
  kind: oneOf(['helicopters', 'fixed-wing', 'armour', 'airborne', 'infantry', 'logistics', 'mixed']),
  short: printed,
  description: text,
  source_id: kebab,
  status
});
