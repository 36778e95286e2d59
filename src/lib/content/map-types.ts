/**
 * The map of a story, compiled from data/map.aml and data/shots.csv. Import these types from types.ts.
 * Boxes are in map units (about one kilometre, see geo/projection.ts), y pointing down.
 */
import type { Day } from './table-types.ts';

/** The levels of detail, from the coarsest: all countries; the focus country with its units; the disputed area. */
export type LevelName = 'wide' | 'country' | 'detail';

/** A rectangle of the map, in map units. */
export type MapBox = readonly [x0: number, y0: number, x1: number, y1: number];
/** West, south, east and north, degrees. */
export type Extent = readonly [west: number, south: number, east: number, north: number];
/** Longitude and latitude in degrees, as GeoJSON writes them. */
export type LonLat = readonly [lon: number, lat: number];

/** Id of a row of data/shots.csv. */
export type ShotId = string;

/** What a scene and its words need of the map; it travels with the page. */
export interface StoryMap {
  /** Where the geometry comes from, as printed on the map. */
  credit: string;
  /** By id of the shot: the area in words ('Map of …'), and whether it shows the disputed area close up. */
  shots: Record<ShotId, { name: string; disputed: boolean }>;
  /** The disputed area; null for a story without one. */
  disputed: DisputedArea | null;
}

export interface DisputedArea {
  /** Its place and its units, by their ids in data/places.csv and the table of units; the largest unit first. */
  place: string;
  units: string[];
  /** After this day it is hatched; on the day itself only in its own shots, whose steps tell of it. */
  from: Day;
  /** How it is drawn: the note on the map, the same before it is hatched, and the sentence of the alt texts. */
  credit: string;
  before: string;
  alt: string;
}

/** A part that a country plays in the story: its place in data/places.csv, and its code in the geometry. */
export interface CountryRole {
  place: string;
  /** ISO 3166-1 alpha-3. */
  country: string;
}

/** What the camera and the map's furniture need: boxes, and scales in px per map unit. It travels with the page. */
export interface MapBounds {
  /** The subject of every shot, in both layouts. */
  shots: Record<ShotId, Record<'side' | 'stack', MapBox>>;
  /** From these scales on the finer levels are drawn; a story without a level has no scale for it. */
  scales: Partial<Record<LevelName, number>>;
  /** The finest level is drawn where the middle of the view lies in this box. */
  detail: MapBox | null;
  /** The land of the disputed area. */
  disputed: MapBox | null;
  /** The part of the map that the inset shows. */
  inset: MapBox;
}

/** What the build makes the map from. */
export interface Geography {
  projection: Projection;
  focus: CountryRole;
  other: CountryRole | null;
  levels: LevelPlan[];
  bounds: MapBounds;
  /** Ids of the places that a shot names for orientation, the most important first, in both layouts. */
  names: Record<ShotId, Record<'side' | 'stack', string[]>>;
}

/** Of the conformal conic projection, degrees: its centre and its standard parallels. */
export interface Projection {
  centre: LonLat;
  parallels: readonly [number, number];
}

/** One level of detail. */
export interface LevelPlan {
  name: LevelName;
  /** What its geometry is cut to. */
  box: MapBox;
  /** Where every decimal of its paths is kept; null for everywhere. */
  fine: MapBox | null;
  /** Meridians and parallels: their extent and their distance, degrees. */
  graticule: Extent;
  degrees: number;
}
