/** Radius of every reported area, in map units (km): a drawing choice, the same for all, since no source gives an extent. */
const ZONE_KM = 26;

/** Radius of a reported area on the screen, px, at a scale of k px a map unit. */
export function zoneRadius(k: number): number {
  return Math.min(30, Math.max(7, ZONE_KM * k));
}
