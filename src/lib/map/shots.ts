// The shots: what the camera frames, and which places are named for orientation.
import type { ShotId } from '$lib/content/types';

export type LonLat = [lon: number, lat: number];
export interface Shot {
  /** Points that have to lie in the free area, degrees, by layout; without `stack` the same as `side`. */
  side: LonLat[];
  stack?: LonLat[];
  /** Places that are named for orientation, by id in places.csv, the most important first. */
  names: string[];
  /** The places that are named in the stack layout, where they are not the same. */
  namesInStack?: string[];
}

const corners = (w: number, s: number, e: number, n: number): LonLat[] => [
  [w, s],
  [w, n],
  [e, n],
  [e, s],
  [(w + e) / 2, n],
  [(w + e) / 2, s]
];

/** Framing of every shot. Decisions of cartography, not facts: the places themselves are in data/. */
export const SHOTS: Record<ShotId, Shot> = {
  europe: {
    side: corners(-4, 40, 43, 60),
    stack: corners(-0.4, 43.3, 40.5, 57.6),
    names: ['ukraine', 'crimea', 'russia', 'germany', 'poland', 'black-sea'],
    namesInStack: ['ukraine', 'crimea', 'russia', 'black-sea']
  },
  paris: {
    side: corners(-3, 45.5, 10, 52.5),
    stack: corners(-5, 43, 12, 54),
    names: ['france', 'germany', 'united-kingdom']
  },
  homeward: {
    side: corners(-10, 25, 47.5, 55.5),
    stack: corners(-11, 20.5, 48, 56),
    names: ['ukraine', 'crimea', 'middle-east', 'germany', 'mediterranean', 'russia', 'turkey'],
    namesInStack: ['ukraine', 'middle-east', 'mediterranean', 'russia']
  },
  call: {
    side: corners(-2, 21.5, 52, 59),
    stack: corners(0, 18.5, 50, 58),
    names: ['ukraine', 'russia', 'mediterranean', 'turkey']
  },
  ukraine: {
    side: corners(21.9, 44.2, 40.4, 52.4),
    stack: corners(21.9, 44.2, 40.4, 52.4),
    names: ['ukraine', 'crimea', 'russia', 'belarus', 'poland', 'romania', 'moldova', 'black-sea', 'azov']
  },
  vilnius: {
    side: corners(20, 44.3, 40, 56.6),
    stack: corners(21, 44.3, 39.5, 56.6),
    names: ['ukraine', 'russia', 'belarus', 'poland']
  },
  kyiv: {
    side: corners(27.5, 48.5, 34, 52),
    stack: corners(28, 48.5, 33.5, 52),
    names: ['dnipro', 'belarus', 'ukraine']
  },
  'kyiv-kharkiv': {
    side: corners(28.5, 47.9, 38.6, 52.2),
    stack: corners(28.2, 47.9, 37.4, 52.3),
    names: ['ukraine', 'russia', 'dnipro', 'belarus']
  },
  crimea: {
    side: corners(32.35, 44.3, 36.75, 46.35),
    stack: corners(31.85, 44.3, 36.75, 46.3),
    names: ['crimea', 'simferopol', 'kherson-oblast', 'azov', 'black-sea', 'russia']
  },
  airfields: {
    side: corners(33.1, 44.42, 34.75, 45.3),
    stack: corners(33.2, 44.4, 34.7, 45.45),
    names: ['crimea', 'simferopol', 'sevastopol', 'black-sea']
  },
  isthmus: {
    side: corners(33.1, 45.55, 35.2, 46.35),
    stack: corners(33.45, 45.6, 35.6, 46.4),
    names: ['crimea', 'kherson-oblast', 'azov']
  },
  harbour: {
    side: corners(32.65, 45.12, 33.4, 45.54),
    stack: corners(32.75, 45.12, 33.4, 45.52),
    names: ['crimea', 'black-sea']
  },
  east: {
    side: corners(31.2, 44.6, 41.6, 52.9),
    stack: corners(31.4, 45.8, 43.2, 52.85),
    names: ['ukraine', 'russia', 'kharkiv', 'donetsk', 'luhansk', 'mariupol', 'crimea', 'azov'],
    namesInStack: ['ukraine', 'russia', 'kharkiv', 'donetsk', 'luhansk', 'mariupol', 'azov']
  },
  'north-east': {
    side: corners(30, 49.3, 37.6, 52.8),
    stack: corners(30.2, 49.3, 37.8, 52.9),
    names: ['ukraine', 'russia', 'kharkiv', 'belarus']
  },
  'south-east': {
    side: corners(36.4, 45.8, 41, 48.6),
    stack: corners(36.9, 45.8, 40.7, 48.6),
    names: ['russia', 'ukraine', 'donetsk', 'mariupol', 'azov']
  },
  'three-cities': {
    side: corners(35.45, 47.3, 41.45, 50.7),
    stack: corners(35, 47.2, 40.4, 50.7),
    names: ['russia', 'ukraine', 'azov']
  },
  late: {
    side: corners(31.5, 44.2, 41, 52.6),
    stack: corners(31.5, 44, 41, 54),
    names: ['ukraine', 'russia', 'black-sea', 'azov']
  },
  drill: {
    side: corners(22, 43.8, 46, 60),
    stack: corners(24, 45, 44, 60),
    names: ['ukraine', 'russia', 'belarus', 'black-sea']
  }
};
