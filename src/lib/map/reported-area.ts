/** Radius of every reported area, map units (km): the same for all, since no source gives an extent. */
const REPORTED_AREA_RADIUS_KM = 26;

/** Radius of a reported area on the screen, px, at a scale of k px a map unit. */
export function reportedAreaRadius(k: number): number {
  return Math.min(30, Math.max(7, REPORTED_AREA_RADIUS_KM * k));
}
