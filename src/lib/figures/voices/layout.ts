import type { Step, Voice } from '$lib/content/types';
import { textWidth, wrap } from '$lib/ui/measure';

/** Verbatim words open with a curly quotation mark. */
export function isQuote(said: string): boolean {
  return said.startsWith('“');
}

/** Number of the source note a voice leans on, or null. */
export function noteNumber(steps: Step[], voice: Voice): number | null {
  const step = steps.find((s) => s.voices.some((v) => v.who === voice.who && v.said === voice.said));
  return step?.notes.find((n) => n.ref === voice.note)?.n ?? null;
}

/** Words set in lines of one column; `x` in px from its left edge, `y` baselines from its top. */
export interface Piece {
  kind: 'who' | 'where' | 'quote' | 'said';
  lines: { text: string; x: number; y: number }[];
  sizePx: number;
  /** Where the number of the note stands: after the last line. */
  end: { x: number; y: number };
  note: number | null;
}

export interface Column {
  pieces: Piece[];
  height: number;
}

/**
 * How much narrower the serif runs at its optical size than as it is measured, at 14 px: read off the shipped font,
 * which the browser sets at the optical size of its px.
 */
export function opticalFactor(sizePx: number): number {
  return sizePx <= 20 ? 1 - (sizePx - 14) * 0.0107 : 0.936 - (sizePx - 20) * 0.0021;
}

/** Room in px left of the text for the quotation mark that hangs there. */
export function hangOf(sizePx: number): number {
  return textWidth('“', sizePx, 400, 'serif') * opticalFactor(sizePx);
}

/** Sets lines at a size; an opening quotation mark hangs to the left of `x`. */
export function setLines(
  text: string,
  x: number,
  top: number,
  maxPx: number,
  sizePx: number,
  leading: number,
  serif: boolean
) {
  const family = serif ? 'serif' : 'sans';
  const narrower = serif ? opticalFactor(sizePx) : 1;
  const hangs = serif && isQuote(text);
  /* The mark is outside the measure, so the first line may be longer by its width. */
  const lines = wrap(hangs ? text.slice(1) : text, maxPx / narrower, sizePx, 400, family);
  const set = lines.map((line, i) => ({
    text: hangs && i === 0 ? `“${line}` : line,
    x: hangs && i === 0 ? x - hangOf(sizePx) : x,
    y: top + sizePx * 0.8 + i * leading
  }));
  const last = lines[lines.length - 1] ?? '';
  const end = {
    x: x + textWidth(last, sizePx, 400, family) * narrower,
    y: top + sizePx * 0.8 + (lines.length - 1) * leading
  };
  return { lines: set, end, height: lines.length * leading };
}

/**
 * One side's voices in a column `width` px wide, at a size in px for quotations; paraphrases are set smaller, in sans.
 * A speaker's name and place stand once above everything he says, `inline` in one line where there is room.
 */
export function setColumn(
  voices: Voice[],
  width: number,
  sizePx: number,
  noteOf: (v: Voice) => number | null,
  inline = false
): Column {
  const hang = hangOf(sizePx);
  const sans = Math.min(16, Math.max(12, Math.round(sizePx * 0.86 * 2) / 2));
  const tight = sizePx <= 15;
  const measure = width - hang;
  const pieces: Piece[] = [];
  let y = 0;
  let before = '';
  voices.forEach((voice, i) => {
    const head = `${voice.who}|${voice.where}`;
    if (head !== before) {
      if (i > 0) y += tight ? 9 : 14;
      const [name, place] = tight ? [13, 11.5] : [14.5, 12.5];
      const after = textWidth(voice.who, name, 600) + 8;
      const beside = inline && after + textWidth(voice.where, place) <= measure;
      y = push(pieces, 'who', voice.who, hang, y, measure, name, tight ? 17 : 19, null);
      if (beside)
        push(
          pieces,
          'where',
          voice.where,
          hang + after,
          y - (tight ? 17 : 19) + (name - place) * 0.8,
          measure,
          place,
          0,
          null
        );
      else if (voice.where) y = push(pieces, 'where', voice.where, hang, y, measure, place, tight ? 14 : 16, null);
      y += tight ? 6 : 12;
      before = head;
    } else {
      y += sizePx * (tight ? 0.5 : 0.7);
    }
    const quote = isQuote(voice.said);
    y = push(
      pieces,
      quote ? 'quote' : 'said',
      voice.said,
      hang,
      y,
      measure,
      quote ? sizePx : sans,
      quote ? sizePx * 1.32 : sans * 1.38,
      noteOf(voice)
    );
  });
  return { pieces, height: y };
}

function push(
  pieces: Piece[],
  kind: Piece['kind'],
  text: string,
  x: number,
  y: number,
  maxPx: number,
  sizePx: number,
  leading: number,
  note: number | null
): number {
  const fill = (measure: number) => setLines(text, x, y, measure, sizePx, leading, kind === 'quote');
  const full = fill(maxPx);
  // The number of the note wants room of its own after the last word.
  const set = note !== null && full.end.x > x + maxPx - NOTE_PX ? fill(maxPx - NOTE_PX) : full;
  pieces.push({ kind, lines: set.lines, sizePx, end: set.end, note });
  return y + set.height;
}

/** What the number of a note takes of the last line, px. */
const NOTE_PX = 18;

/** The narrowest column that two stand beside each other in, px; and how much too high a stack may be, to be shown smaller. */
const LEAST_COLUMN = 220;
const SQUEEZE = 1.09;

export interface Rooms {
  left: Column;
  right: Column;
  stacked: boolean;
  /** Width of one column and height of the whole, in px. */
  column: number;
  height: number;
}

/**
 * The largest setting of two columns that fits `width` × `height` px; one above the other where the columns would be
 * too narrow to read. Both sides are always set at the same size.
 */
export function setRooms(
  voices: Voice[],
  width: number,
  height: number,
  gutter: number,
  noteOf: (v: Voice) => number | null
): Rooms {
  const left = voices.filter((v) => v.side === 'left');
  const right = voices.filter((v) => v.side === 'right');
  const half = (width - gutter) / 2;
  const beside = (size: number): Rooms => {
    const l = setColumn(left, half, size, noteOf);
    const r = setColumn(right, half, size, noteOf);
    return { left: l, right: r, stacked: false, column: half, height: Math.max(l.height, r.height) };
  };
  const above = (size: number): Rooms => {
    const l = setColumn(left, width, size, noteOf, true);
    const r = setColumn(right, width, size, noteOf, true);
    return { left: l, right: r, stacked: true, column: width, height: l.height + gutter + r.height };
  };
  // A column of three words a line is harder to read than two speakers under one another, even a little smaller.
  const stack = half < LEAST_COLUMN;
  const sizes = stack
    ? [19, 18, 17, 16, 15, 14, 13]
    : [...(height > 480 ? [32, 29] : []), 26, 24, 22, 20, 18, 17, 16, 15];
  const fitting = sizes.map(stack ? above : beside).find((rooms) => rooms.height <= height);
  if (fitting) return fitting;
  const [tall, wide] = [above(13), beside(13)];
  return tall.height <= height * SQUEEZE || tall.height <= wide.height ? tall : wide;
}
