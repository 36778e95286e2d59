import type { FigureName } from '$lib/content/types';
import type { FigureState } from './types';

/** A width and a height, px. */
type Size = [w: number, h: number];

export interface FigureKind {
  /** It follows the scroll or a choice, so the browser draws it. The others are prerendered. */
  live?: true;
  /** Its size if it shares the screen with the map; without one it replaces the map. */
  size?: { /** height beside the text, px */ side: number; stack: Size };
}

/**
 * How each figure is placed on the stage. A new name in the vocabulary needs a row here and in TABLES, and a component
 * in FigureByName.svelte.
 */
const FIGURES = {
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
 * Height of a figure on the band under the map, px, from what the reader's copy of the story has of it.
 * @param width  of the band, px: below 600 px lines break sooner, which takes 32 px more
 * @param low    landscape phone: the rows of `days` are closer
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
 * Height of a figure in its phone form under the map, px.
 * @param width  of the screen, px: from 380 px on, rows of `days` take one line each, so that a short list is lower
 */
export function stackHeight(
  { name, focus, rows }: Pick<FigureState, 'name' | 'focus' | 'rows'>,
  width: number
): number {
  if (focus === 'drill') return 152;
  return name === 'days' && width >= 380 && rows.length < 5 ? 132 : (figureKind(name).size?.stack[1] ?? 0);
}

/** The table of the data page that has what a figure shows; '' if its text is in the story. Only the build needs it. */
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

/** The figures that the browser draws. */
export type LiveFigure = {
  [name in FigureName]: (typeof FIGURES)[name] extends { live: true } ? name : never;
}[FigureName];

/** The row of FIGURES of a name. */
export const figureKind = (name: FigureName): FigureKind => FIGURES[name];

/** True if the browser draws the figure. */
export const isLive = (name: FigureName): name is LiveFigure => !!figureKind(name).live;
