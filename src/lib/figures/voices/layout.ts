import type { Voice } from '$lib/content/types';
import { textWidth } from '$lib/ui/measure';
import { isQuote } from '$lib/ui/strings';
import { hangingWidth, layoutQuoteText, type QuoteText } from './quote-text';

/** One text of a column: a name, a place, a quotation or a paraphrase. */
interface VoiceText extends Pick<QuoteText, 'lines' | 'end'> {
  kind: 'who' | 'where' | 'quote' | 'said';
  sizePx: number;
  /** Number of the source note; null without one. */
  note: number | null;
}

/** What one side said. Places are px from the left edge and the top of the column. */
export interface VoiceColumn {
  texts: VoiceText[];
  height: number;
}

/** Sizes and gaps of a column, px: closer where quotations are small. */
interface ColumnForm {
  namePx: number;
  placePx: number;
  nameLeading: number;
  placeLeading: number;
  /** Over a new speaker, under their name, and between two statements as a share of the type size. */
  speakerGap: number;
  nameGap: number;
  statementGap: number;
}
const AIRY_COLUMN: ColumnForm = {
  namePx: 14.5,
  placePx: 12.5,
  nameLeading: 19,
  placeLeading: 16,
  speakerGap: 14,
  nameGap: 12,
  statementGap: 0.7
};
const CLOSE_COLUMN: ColumnForm = {
  namePx: 13,
  placePx: 11.5,
  nameLeading: 17,
  placeLeading: 14,
  speakerGap: 9,
  nameGap: 6,
  statementGap: 0.5
};
/** Up to this size of quotations a column is set close, px. */
const CLOSE_UP_TO = 15;

/**
 * Lays out one side. Quotations are set in serif at `sizePx`, paraphrases smaller and in sans. The name and the place
 * of a speaker are printed once over all their statements.
 * @param width  of the column, px
 * @param noteOf  number of the source note of a voice
 * @param inline  whether the place may be on the line of the name
 */
export function layoutColumn(
  voices: Voice[],
  width: number,
  sizePx: number,
  noteOf: (v: Voice) => number | null,
  inline = false
): VoiceColumn {
  const x = hangingWidth(sizePx);
  const measure = width - x;
  const sansPx = Math.min(16, Math.max(12, Math.round(sizePx * 0.86 * 2) / 2));
  const form = sizePx <= CLOSE_UP_TO ? CLOSE_COLUMN : AIRY_COLUMN;
  const texts: VoiceText[] = [];
  let y = 0;
  let speaker = '';
  voices.forEach((voice, i) => {
    const next = `${voice.who}|${voice.where}`;
    if (next === speaker) y += sizePx * form.statementGap;
    else {
      if (i > 0) y += form.speakerGap;
      y = addSpeaker(texts, voice, { x, y, width: measure }, form, inline) + form.nameGap;
      speaker = next;
    }
    const type = isQuote(voice.said)
      ? { kind: 'quote' as const, px: sizePx, leading: sizePx * 1.32 }
      : { kind: 'said' as const, px: sansPx, leading: sansPx * 1.38 };
    y = addText(texts, voice.said, { x, y, width: measure, ...type }, noteOf(voice));
  });
  return { texts, height: y };
}

/** Adds name and place; the place on the line of the name if it is allowed and fits. Returns the bottom, px. */
function addSpeaker(
  texts: VoiceText[],
  { who, where }: Voice,
  box: { x: number; y: number; width: number },
  { namePx, placePx, nameLeading, placeLeading }: ColumnForm,
  inline: boolean
): number {
  const bottom = addText(texts, who, { ...box, kind: 'who', px: namePx, leading: nameLeading }, null);
  const indent = textWidth(who, namePx, 600) + 8;
  const place = { ...box, kind: 'where' as const, px: placePx };
  if (inline && indent + textWidth(where, placePx) <= box.width) {
    const y = bottom - nameLeading + (namePx - placePx) * 0.8;
    addText(texts, where, { ...place, x: box.x + indent, y, leading: 0 }, null);
    return bottom;
  }
  return where ? addText(texts, where, { ...place, y: bottom, leading: placeLeading }, null) : bottom;
}

/** Adds a text and returns its bottom, px. */
function addText(
  texts: VoiceText[],
  text: string,
  box: { kind: VoiceText['kind']; x: number; y: number; width: number; px: number; leading: number },
  note: number | null
): number {
  const { kind, x, y, width, px, leading } = box;
  const layoutAt = (measure: number): QuoteText =>
    layoutQuoteText(text, { x, top: y, width: measure, sizePx: px, leading, serif: kind === 'quote' });
  const full = layoutAt(width);
  const set = note !== null && full.end.x > x + width - NOTE_WIDTH ? layoutAt(width - NOTE_WIDTH) : full;
  texts.push({ kind, lines: set.lines, sizePx: px, end: set.end, note });
  return y + set.height;
}

/** Width of a note's number after the last line, px. */
const NOTE_WIDTH = 18;

/** Columns narrower than this are not placed side by side, px. */
const MIN_COLUMN_WIDTH = 220;
/** A stack at the smallest size may be this much higher than its box; the stage scales it down. */
const MAX_OVERFLOW = 1.09;

export interface VoicesLayout {
  left: VoiceColumn;
  right: VoiceColumn;
  /** One column above the other. */
  stacked: boolean;
  /** Width of a column and height of the whole, px. */
  columnWidth: number;
  height: number;
}

/**
 * Lays out both sides at the same size, the largest that fits the box: side by side, or one above the other where
 * columns would be too narrow to read. The smallest size is higher than the box where nothing fits.
 * @param width, height  box of the columns, px
 * @param gutter  between the columns, px
 */
export function layoutVoices(
  voices: Voice[],
  width: number,
  height: number,
  gutter: number,
  noteOf: (v: Voice) => number | null
): VoicesLayout {
  const leftVoices = voices.filter((v) => v.side === 'left');
  const rightVoices = voices.filter((v) => v.side === 'right');
  const columnWidth = (width - gutter) / 2;
  const sideBySide = (size: number): VoicesLayout => {
    const left = layoutColumn(leftVoices, columnWidth, size, noteOf);
    const right = layoutColumn(rightVoices, columnWidth, size, noteOf);
    return { left, right, stacked: false, columnWidth, height: Math.max(left.height, right.height) };
  };
  const stacked = (size: number): VoicesLayout => {
    const left = layoutColumn(leftVoices, width, size, noteOf, true);
    const right = layoutColumn(rightVoices, width, size, noteOf, true);
    return { left, right, stacked: true, columnWidth: width, height: left.height + gutter + right.height };
  };
  const stack = columnWidth < MIN_COLUMN_WIDTH;
  const sizes = stack
    ? [19, 18, 17, 16, 15, 14, 13]
    : [...(height > 480 ? [32, 29] : []), 26, 24, 22, 20, 18, 17, 16, 15];
  const fitting = sizes.map(stack ? stacked : sideBySide).find((layout) => layout.height <= height);
  if (fitting) return fitting;
  const [column, pair] = [stacked(13), sideBySide(13)];
  return column.height <= height * MAX_OVERFLOW || column.height <= pair.height ? column : pair;
}
