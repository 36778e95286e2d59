import type { AtlasLevel, MapData } from './types';

/** From these scales on (px per map unit) a finer level is worth its weight. */
const UKRAINE_FROM = 0.2;
const CRIMEA_FROM = 0.62;

/**
 * The levels to draw at a scale, from below to above. Ukraine's level covers all that Europe's does, so it stands alone;
 * Crimea's covers only its box and lies over Ukraine's.
 * @param k  px per map unit
 */
export function levelsFor(k: number, levels: MapData['levels']): AtlasLevel[] {
  const base = k >= UKRAINE_FROM && levels.ukraine ? levels.ukraine : levels.europe;
  const fine = k >= CRIMEA_FROM && levels.ukraine ? levels.crimea : undefined;
  return [base, fine].filter((level) => level !== undefined);
}
