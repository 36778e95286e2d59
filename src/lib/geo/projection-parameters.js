/**
 * Parameters of the map's projection, for the build and for tools/geo, which runs without TypeScript: conformal conic with standard
 * parallels through Ukraine. The scale is true to 0.25 % there and 2 % off at 36 and 60 degrees north. Angles in degrees; the scale is
 * the mean radius of the earth, so that a map unit is a kilometre.
 * @type {{ parallels: [number, number]; rotate: [number, number]; center: [number, number]; scale: number; translate: [number, number] }}
 */
export const PROJECTION_PARAMETERS = {
  parallels: [46, 51],
  rotate: [-32, 0],
  center: [0, 48.5],
  scale: 6371,
  translate: [0, 0]
};
