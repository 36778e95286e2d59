/**
 * The one projection of the map, stated here for the build and for tools/geo, which runs without TypeScript: a conformal cone
 * with its standard parallels through Ukraine (true to scale within 0.25 % there, 2 % off at 36 and 60 degrees north). Degrees; the scale is the earth's mean radius, so that a map unit is a kilometre.
 * @type {{ parallels: [number, number]; rotate: [number, number]; center: [number, number]; scale: number; translate: [number, number] }}
 */
export const PROJECTION_PARAMETERS = {
  parallels: [46, 51],
  rotate: [-32, 0],
  center: [0, 48.5],
  scale: 6371,
  translate: [0, 0]
};
