import type { Place, Point } from '$lib/content/types';
import { project } from '../../geo/projection.ts';
import type { LonLat } from '../shots';

/** More points for the name of an area, degrees, for shots that show only a part of it. Decisions of cartography, not facts. */
const ALTERNATIVE_ANCHORS: Record<string, LonLat[]> = {
  poland: [[22.2, 51.5]],
  belarus: [
    [27.6, 52.7],
    [30.2, 52.3]
  ],
  romania: [
    [25.4, 46.5],
    [23.6, 46.6]
  ],
  moldova: [[28.75, 46.95]],
  russia: [
    [38.6, 52.5],
    [37.5, 54.4],
    [41, 50.6],
    [38.7, 45.4],
    [43.5, 52.2],
    [47.5, 54.2],
    [48.5, 56]
  ],
  ukraine: [
    [32.6, 49.1],
    [34.5, 49],
    [33.6, 50.7],
    [34.6, 47.7]
  ],
  crimea: [
    [33.75, 45.3],
    [33.1, 45.45],
    [33.3, 45.3]
  ],
  'middle-east': [
    [36, 31],
    [33.5, 30.5],
    [36, 28.5]
  ],
  'black-sea': [
    [31.4, 44.6],
    [32.6, 44.6],
    [31.6, 45.6],
    [35.4, 44.4]
  ],
  azov: [
    [35.95, 45.9],
    [35.5, 45.75],
    [37, 46.4]
  ]
};

/** Ids of the places in this file; data/places.csv has to have them. */
export const anchoredPlaces = (): string[] => [...Object.keys(ALTERNATIVE_ANCHORS), ...Object.keys(LABEL_ROTATION)];

/** Rotation of names that run along their country, degrees. */
export const LABEL_ROTATION: Record<string, number> = { moldova: 52 };

/** The points for the name of a place, the best first, map units. Build time only. */
export function anchorPoints({ id, xy }: Place): Point[] {
  return [xy, ...(ALTERNATIVE_ANCHORS[id] ?? []).map((p) => project(p))];
}
