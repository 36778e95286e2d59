/**
 * The vocabulary of a story, from data/vocabulary.aml: what columns of its tables may say, and how that is printed. Import
 * these types from types.ts. Code asks for what an entry says of itself, never for an id.
 */

/**
 * The symbol of a track. A disc is for meetings of the main parties, a circle for calls: those two have their days beside them,
 * and are on the line of the vertical timeline.
 */
export type TrackSymbol = 'disc' | 'circle' | 'triangle' | 'bar' | 'diamond';

/** What an event of the timeline is about: each track has a lane, a row of the filter and a symbol. */
export interface Track {
  id: string;
  name: string;
  /** Its name beside its lane. */
  lane: string;
  symbol: TrackSymbol;
  /** Its lane is in the lower half, with what happened on the ground. */
  ground?: true;
  /** Only a high figure has its lane. */
  tall?: true;
}

/** The lists of data/vocabulary.aml. */
export interface Vocabulary {
  tracks: Track[];
}
