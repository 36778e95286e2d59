// How high a graphic's page is at each width, for frames whose height nobody tells: known when the page is made.
import { wrap } from '$lib/ui/measure';
import { TALLEST, WIDE, type GraphicPage } from './graphic';

/** The page's own measures, px: its padding, its edge, and the lines of its styles (graphic.ts). */
const PADDING = 20;
const EDGE = 24;
const TITLE = { size: 20, line: 24, below: 8 };
const NOTE = { size: 13, line: 18.85, above: 8 };
const WAYS = { size: 14, line: 39.5, above: 8, gap: 20 };
/** The widest picture, px. */
const WIDEST = 1000;
/** Proportions of the standing pictures, height to width: the maps' frames, which this room does not import (a test compares them). */
export const TALL_SHAPE = 1.25;
export const WIDE_SHAPE = 0.525;
/** The width at which text takes most lines, of those that embeds are made for, px. */
const NARROW = 300;

/** Height of what stands around the picture, px: on a small phone, from the tall picture's full width on, and beside the wide one. */
export interface GraphicSize { narrow: number; tall: number; wide: number }
type Texts = Pick<GraphicPage, 'title' | 'when' | 'notes' | 'sources' | 'words'>;

function around({ title, when, notes, sources, words }: Texts, width: number): number {
  const room = Math.min(width, WIDEST) - EDGE;
  const lines = (text: string, size: number, weight: 400 | 600 = 400, family: 'sans' | 'serif' = 'sans'): number => wrap(text, room, size, weight, family).length;
  const cited = `${words.sources}: ${sources.map(({ name }) => name).join('; ')}. ${words.rows}`;
  const titled = TITLE.line * lines(`${title} ${when}`, TITLE.size, 600, 'serif') + TITLE.below;
  const noted = [...notes, cited].reduce((sum, text) => sum + NOTE.above + NOTE.line * lines(text, NOTE.size), 0);
  // Two links, beside each other where there is room.
  const rows = wrap(`${words.more.replaceAll(' ', '\u00a0')} ${words.data.replaceAll(' ', '\u00a0')}`, room - WAYS.gap, WAYS.size, 600).length;
  return Math.ceil(PADDING + titled + noted + WAYS.above + WAYS.line * rows);
}

/** What a graphic's page needs beside its picture. */
export const sizeOf = (texts: Texts): GraphicSize => ({ narrow: around(texts, NARROW), tall: around(texts, TALLEST), wide: around(texts, WIDE) });

/** Height of a graphic in a frame of some width, px: as `cssHeight` makes it. */
export function heightAt({ narrow, tall, wide }: GraphicSize, width: number): number {
  if (width >= WIDE) return Math.ceil(Math.min(width, WIDEST) * WIDE_SHAPE + wide);
  const part = Math.max(0, Math.min(1, (width - NARROW) / (TALLEST - NARROW)));
  return Math.ceil(Math.min(width, TALLEST) * TALL_SHAPE + narrow + (tall - narrow) * part);
}

/** The same as a length in CSS for a frame in a wrapper that is a size container: no script has to know the width. */
export function cssHeight({ narrow, tall, wide }: GraphicSize): string {
  const slope = Math.round(((narrow - tall) / (TALLEST - NARROW)) * 100) / 100;
  const beside = slope > 0 ? `clamp(${tall}px,${narrow}px - (100cqw - ${NARROW}px)*${slope},${narrow}px)` : `${Math.max(tall, narrow)}px`;
  const low = `min(${WIDE_SHAPE * 100}cqw,${WIDEST * WIDE_SHAPE}px) + ${wide}px`;
  // A step at the width where the page changes its picture: a clamp that is at one of its ends everywhere else.
  return `calc(${low} + clamp(0px,(${WIDE}px - 100cqw)*1000,min(${TALL_SHAPE * 100}cqw,${TALLEST * TALL_SHAPE}px) + ${beside} - (${low})))`;
}
