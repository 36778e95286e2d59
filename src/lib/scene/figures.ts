import type { FigureName } from '$lib/content/types';
import type { FigureState } from './types';

/** A width and a height, px. */
type Size = [w: number, h: number];

export interface FigureKind {
  /** It follows the scroll or a choice, so the reader's script draws it; the others are drawn at build time. */
  live?: true;
  /** Size where it shares the frame with the map; without one it stands on paper, and the map is put away. */
  size?: { /** height beside the text, px */ side: number; stack: Size };
}

/** What a figure is on the stage. A new name in the vocabulary wants a row here and below, and a component in story/Figure.svelte. */
export const FIGURES = {
  clocks: { size: { side: 218, stack: [358, 172] } },
  voices: { size: { side: 306, stack: [358, 380] } },
  issues: {},
  days: { live: true, size: { side: 0, stack: [358, 204] } },
  counts: { size: { side: 186, stack: [358, 218] } },
  quote: { size: { side: 190, stack: [358, 200] } },
  statements: { size: { side: 258, stack: [358, 240] } },
  estimates: {},
  'estimates-crimea': {},
  dots: { live: true, size: { side: 208, stack: [358, 250] } },
  timeline: { live: true },
  hours: {},
  sanctions: {},
  matrix: {},
  vote: {}
} as const satisfies Record<FigureName, FigureKind>;

/**
 * Height of a figure on the band of paper under the map, px: its own, by what the reader's script knows of it. In a narrow box, a small
 * laptop's, lines break sooner; on a phone on its side days stand closer.
 */
export function bandHeight(
  { name, focus, rows }: Pick<FigureState, 'name' | 'focus' | 'rows'>,
  width: number,
  low: boolean
): number {
  if (low && name === 'days') return 44 + 21 * rows.length;
  const own =
    name === 'days' ? 58 + 27 * rows.length : (figureKind(name).size?.side ?? 0) + (focus === 'ballot' ? 62 : 0);
  return own + (width < 600 && name !== 'dots' ? 32 : 0);
}

/**
 * Height of a figure in its phone form under the map, px: a short list of days is as high as its rows, but on the narrowest phones, where they
 * take two lines each; a number alone with its words.
 */
export function stackHeight(
  { name, focus, rows }: Pick<FigureState, 'name' | 'focus' | 'rows'>,
  width: number
): number {
  if (focus === 'drill') return 152;
  return name === 'days' && width >= 380 && rows.length < 5 ? 132 : (figureKind(name).size?.stack[1] ?? 0);
}

/** The table of the data page that holds what a figure shows; '' where its words stand in the story. Apart, since only the page wants it. */
export const TABLES: Record<FigureName, string> = {
  clocks: 'counts',
  voices: '',
  issues: 'positions',
  days: 'timeline',
  counts: 'counts',
  quote: '',
  statements: 'estimates',
  estimates: 'estimates',
  'estimates-crimea': 'estimates',
  dots: 'estimates',
  timeline: 'timeline',
  hours: 'timeline',
  sanctions: 'sanctions',
  matrix: 'positions',
  vote: 'un-vote'
};

/** The figures that the reader's script draws. */
export type LiveFigure = {
  [name in FigureName]: (typeof FIGURES)[name] extends { live: true } ? name : never;
}[FigureName];

/** What is known of a figure. */
export const figureKind = (name: FigureName): FigureKind => FIGURES[name];

/** True where the reader's script draws the figure. */
export const isLive = (name: FigureName): name is LiveFigure => !!figureKind(name).live;
