import type { MapLevel } from '$lib/geo/types';
import type { ReaderStory } from '$lib/scene/reader-story';
import type { LIVE } from '$lib/figures/live';
import type { Labels } from '$lib/stage/label-set';
import type { PrerenderedFigures } from './figure-states';

/**
 * What the bundles hold: classic scripts made by the build that the reader loads after the first shot. Each adds its
 * part to `window.storyBundles`.
 */
export interface BundleStore {
  /** The build of the page: bundles of another build add nothing. */
  build: string;
  /** Names of the bundles that have run to their end. */
  loaded: Record<string, true>;
  /** All rows that scenes and live figures draw. */
  tables?: ReaderStory['tables'];
  /** Levels of the map, by name. */
  levels: Partial<Record<MapLevel['name'], MapLevel>>;
  /** Labels of the map, by breakpoint. */
  labels: Partial<Record<string, Labels>>;
  /** Figures, by breakpoint. */
  figures: Partial<Record<string, PrerenderedFigures>>;
  /** Components of the figures that the browser draws. */
  live?: Partial<typeof LIVE>;
  /** The last states of these figures, by breakpoint: what is shown until `live` has been loaded. */
  fallbacks: Partial<Record<string, PrerenderedFigures>>;
  /** Regions that a crop of a still keeps, by still format and step id. */
  cropRegions: Partial<Record<string, Record<string, CropRegions>>>;
  /** Styles of the figures, by breakpoint. */
  css: Partial<Record<string, string>>;
  deferred?: Deferred;
}

/** What the reader needs only after the first shot. */
export interface Deferred {
  /** HTML of the source notes, by their number. */
  notes: Record<number, string>;
  /** HTML of the timeline to explore, with its styles. */
  explore: string;
  /** Alt texts, by step id; 'opening' for the opening. */
  alts: Record<string, AltText>;
}

/** Text alternatives of the stage at a step. */
export interface AltText {
  /** Of the map; '' where there is none. */
  map: string;
  /** Of the figure; '' where there is none. */
  figure: string;
}

/** A horizontal strip of a still, px from its top, and how much it matters that a crop shows it. */
export type WeightedSpan = [top: number, bottom: number, weight: number];

/** What a crop of a still is to keep. */
export interface CropRegions {
  /** Height of the map's credit at the bottom of the still, px; 0 without a map. */
  creditHeight: number;
  spans: WeightedSpan[];
}

declare global {
  interface Window {
    storyBundles?: BundleStore;
  }
}
