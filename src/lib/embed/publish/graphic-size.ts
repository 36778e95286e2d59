// Works out in the build how high a graphic's page is at each width, for hosts that do not resize frames.
import { textWidth, wrap } from '$lib/ui/measure';
import { MAX_TALL_WIDTH, MIN_WIDE, type GraphicPage } from './graphic';

/** Sizes in the page's styles (PAGE_STYLE in graphic.ts), px: padding at top and bottom together, the same at the sides, and each text. */
const PADDING = 20;
const SIDES = 24;
const TITLE = { size: 20, line: 24, below: 8 };
const DAYS = { size: 13, gap: 8 };
const NOTE = { size: 13, line: 18.85, above: 8 };
const LINKS = { size: 14, line: 39.5, above: 8, gap: 20 };
/** Maximum width of the picture, px. */
const MAX_WIDTH = 1000;
/**
 * A line counts as full at this share of its width. Browsers set type up to 1 % wider than it is measured at build, and a line
 * that breaks there but not here is cut off.
 */
const MEASURED_SHARE = 0.99;
/** Height of the stills as a share of their width. A test compares them with the stills, which this room does not import. */
export const TALL_SHAPE = 1.25;
export const WIDE_SHAPE = 0.525;
/** Minimum width of a frame that is considered, px. */
const MIN_WIDTH = 260;
/** Widths are examined in steps of this size, px. */
const WIDTH_STEP = 4;

/** Height of everything on a graphic's page but the picture, px. */
export interface GraphicSize {
  /** Height at the maximum width. */
  atMaxWidth: number;
  /** Widths below which a text needs one more line, and the height that this adds. */
  breaks: { below: number; added: number }[];
}
type Texts = Pick<GraphicPage, 'title' | 'when' | 'notes' | 'sources' | 'strings'>;

/** Number of lines of the title. The days follow on the last one where they fit. */
function titleLines(title: string, when: string, room: number): number {
  const lines = wrap(title, room, TITLE.size, 600, 'serif');
  const last = textWidth(lines.at(-1) ?? '', TITLE.size, 600, 'serif');
  return lines.length + (when && last + DAYS.gap + textWidth(when, DAYS.size) > room ? 1 : 0);
}

/** Height of everything but the picture at a width, px. */
function heightAround({ title, when, notes, sources, strings }: Texts, width: number): number {
  const room = (Math.min(width, MAX_WIDTH) - SIDES) * MEASURED_SHARE;
  const lines = (text: string): number => wrap(text, room, NOTE.size).length;
  const cited = `${strings.sources}: ${sources.map(({ name }) => name).join('; ')}. ${strings.rows}`;
  const titled = TITLE.line * titleLines(title, when, room) + TITLE.below;
  const noted = [...notes, cited].reduce((sum, text) => sum + NOTE.above + NOTE.line * lines(text), 0);
  // Two links, on one line where they fit.
  const linkLines = wrap(
    `${strings.more.replaceAll(' ', '\u00a0')} ${strings.data.replaceAll(' ', '\u00a0')}`,
    room - LINKS.gap,
    LINKS.size,
    600
  ).length;
  return Math.ceil(PADDING + titled + noted + LINKS.above + LINKS.line * linkLines);
}

/** Works out the height of a graphic's page without its picture. */
export function sizeOf(texts: Texts): GraphicSize {
  const breaks: GraphicSize['breaks'] = [];
  for (let width = MAX_WIDTH; width > MIN_WIDTH; width -= WIDTH_STEP) {
    const added = heightAround(texts, width - WIDTH_STEP) - heightAround(texts, width);
    if (added > 0) breaks.push({ below: width, added });
  }
  return { atMaxWidth: heightAround(texts, MAX_WIDTH), breaks };
}

/** Height of a graphic's page at a width, px. The same as `cssHeight` gives. */
export function heightAt({ atMaxWidth, breaks }: GraphicSize, width: number): number {
  const picture =
    width >= MIN_WIDE ? Math.min(width, MAX_WIDTH) * WIDE_SHAPE : Math.min(width, MAX_TALL_WIDTH) * TALL_SHAPE;
  return Math.ceil(
    picture + atMaxWidth + breaks.reduce((sum, { below, added }) => sum + (width < below ? added : 0), 0)
  );
}

/** CSS length that is 0 from a width on, px, and `length` below it. Between the two, within 1 px, the clamp is not at an end. */
const below = (width: number, length: string): string => `clamp(0px,(${width}px - 100cqw)*999,${length})`;

/** Height of a graphic's page as a CSS length. The wrapper must be a size container; no script is needed. */
export function cssHeight({ atMaxWidth, breaks }: GraphicSize): string {
  const wide = `min(${WIDE_SHAPE * 100}cqw,${MAX_WIDTH * WIDE_SHAPE}px)`;
  const tall = `min(${TALL_SHAPE * 100}cqw,${MAX_TALL_WIDTH * TALL_SHAPE}px)`;
  return `calc(${[`${atMaxWidth}px`, wide, below(MIN_WIDE, `${tall} - ${wide}`), ...breaks.map((one) => below(one.below, `${one.added}px`))].join(' + ')})`;
}
