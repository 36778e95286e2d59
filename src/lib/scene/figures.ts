import type { FigureName } from '$lib/content/types';

/** A width and a height, px. */
type Size = [w: number, h: number];

export interface FigureKind {
  /** It follows the scroll or a choice, so the reader's script draws it; the others are drawn at build time. */
  live?: true;
  /** The table of the data page that holds what it shows. */
  table?: string;
  /** Size where it shares the frame with the map; without one it stands on paper of its own. */
  size?: { side: Size; stack: Size };
}

/** All there is to know of a figure but how to draw it. A new name in the vocabulary wants a row here, and a component in story/Figure.svelte. */
export const FIGURES = {
  clocks: { table: 'counts', size: { side: [560, 200], stack: [358, 170] } },
  voices: { size: { side: [740, 340], stack: [358, 380] } },
  issues: { table: 'positions' },
  days: { live: true, table: 'timeline', size: { side: [430, 270], stack: [358, 204] } },
  counts: { table: 'counts', size: { side: [430, 280], stack: [358, 210] } },
  quote: { size: { side: [460, 230], stack: [358, 200] } },
  statements: { table: 'estimates', size: { side: [460, 270], stack: [358, 240] } },
  estimates: { table: 'estimates' },
  'estimates-crimea': { table: 'estimates' },
  dots: { live: true, table: 'estimates', size: { side: [300, 600], stack: [358, 250] } },
  timeline: { live: true, table: 'timeline' },
  hours: { table: 'timeline' },
  sanctions: { table: 'sanctions' },
  matrix: { table: 'positions' },
  vote: { table: 'un-vote' },
  explore: { live: true, table: 'timeline' }
} as const satisfies Record<FigureName, FigureKind>;

/** The figures that the reader's script draws. */
export type LiveFigure = { [name in FigureName]: (typeof FIGURES)[name] extends { live: true } ? name : never }[FigureName];

/** What is known of a figure. */
export const figureKind = (name: FigureName): FigureKind => FIGURES[name];

/** True where the reader's script draws the figure. */
export const isLive = (name: FigureName): name is LiveFigure => !!figureKind(name).live;
