// How high a graphic's page is at each width, for frames whose height nobody tells: known when the page is made.
import { textWidth, wrap } from '$lib/ui/measure';
import { TALLEST, WIDE, type GraphicPage } from './graphic';

/** The page's own measures, px: its padding, its edge, and the lines of its styles (graphic.ts). */
const PADDING = 20;
const EDGE = 24;
const TITLE = { size: 20, line: 24, below: 8 };
const WHEN = { size: 13, gap: 8 };
const NOTE = { size: 13, line: 18.85, above: 8 };
const WAYS = { size: 14, line: 39.5, above: 8, gap: 20 };
/** The widest picture, px. */
const WIDEST = 1000;
/**
 * Proportions of the standing pictures, height to width: the maps' frames, which this room does not import (a test
 * compares them).
 */
export const TALL_SHAPE = 1.25;
export const WIDE_SHAPE = 0.525;
/** The narrowest frame that is reckoned with, and how finely widths are looked at, px. */
const NARROWEST = 260;
const STEP = 4;

/**
 * Height of what stands around the picture, px: in the widest frame, and how much more below each width at which a line
 * breaks.
 */
export interface GraphicSize {
  widest: number;
  lines: { below: number; more: number }[];
}
type Texts = Pick<GraphicPage, 'title' | 'when' | 'notes' | 'sources' | 'words'>;

/** Lines of the title, whose last one the days share where there is room. */
function titleLines(title: string, when: string, room: number): number {
  const lines = wrap(title, room, TITLE.size, 600, 'serif');
  const last = textWidth(lines.at(-1) ?? '', TITLE.size, 600, 'serif');
  return lines.length + (when && last + WHEN.gap + textWidth(when, WHEN.size) > room ? 1 : 0);
}

function around({ title, when, notes, sources, words }: Texts, width: number): number {
  const room = Math.min(width, WIDEST) - EDGE;
  const lines = (text: string): number => wrap(text, room, NOTE.size).length;
  const cited = `${words.sources}: ${sources.map(({ name }) => name).join('; ')}. ${words.rows}`;
  const titled = TITLE.line * titleLines(title, when, room) + TITLE.below;
  const noted = [...notes, cited].reduce((sum, text) => sum + NOTE.above + NOTE.line * lines(text), 0);
  // Two links, beside each other where there is room.
  const rows = wrap(
    `${words.more.replaceAll(' ', '\u00a0')} ${words.data.replaceAll(' ', '\u00a0')}`,
    room - WAYS.gap,
    WAYS.size,
    600
  ).length;
  return Math.ceil(PADDING + titled + noted + WAYS.above + WAYS.line * rows);
}

/** What a graphic's page needs beside its picture. */
export function sizeOf(texts: Texts): GraphicSize {
  const lines: GraphicSize['lines'] = [];
  for (let width = WIDEST; width > NARROWEST; width -= STEP) {
    const more = around(texts, width - STEP) - around(texts, width);
    if (more > 0) lines.push({ below: width, more });
  }
  return { widest: around(texts, WIDEST), lines };
}

/** Height of a graphic in a frame of some width, px: as `cssHeight` makes it. */
export function heightAt({ widest, lines }: GraphicSize, width: number): number {
  const picture = width >= WIDE ? Math.min(width, WIDEST) * WIDE_SHAPE : Math.min(width, TALLEST) * TALL_SHAPE;
  return Math.ceil(picture + widest + lines.reduce((sum, { below, more }) => sum + (width < below ? more : 0), 0));
}

/** Something that is added below a width: a clamp that is at one of its ends everywhere but within a px. */
const below = (width: number, what: string): string => `clamp(0px,(${width}px - 100cqw)*999,${what})`;

/** The same as a length in CSS for a frame in a wrapper that is a size container: no script has to know the width. */
export function cssHeight({ widest, lines }: GraphicSize): string {
  const wide = `min(${WIDE_SHAPE * 100}cqw,${WIDEST * WIDE_SHAPE}px)`;
  const tall = `min(${TALL_SHAPE * 100}cqw,${TALLEST * TALL_SHAPE}px)`;
  return `calc(${[`${widest}px`, wide, below(WIDE, `${tall} - ${wide}`), ...lines.map((line) => below(line.below, `${line.more}px`))].join(' + ')})`;
}
