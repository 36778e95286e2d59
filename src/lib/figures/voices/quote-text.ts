import type { Step, Voice } from '$lib/content/types';
import { isQuote, quoteMarks } from '$lib/ui/strings';
import { textWidth, wrap } from '$lib/ui/measure';

/** Number of the source note of a voice in its step; null without one. */
export function noteNumber(steps: Step[], voice: Voice): number | null {
  const step = steps.find((s) => s.voices.some((v) => v.who === voice.who && v.said === voice.said));
  return step?.notes.find((n) => n.ref === voice.note)?.n ?? null;
}

/**
 * Width of the serif at its optical size, relative to the measured width, which is that of 14 px. Read off the
 * shipped font: browsers set its optical size to the font size.
 */
export function opticalFactor(sizePx: number): number {
  return sizePx <= 20 ? 1 - (sizePx - 14) * 0.0107 : 0.936 - (sizePx - 20) * 0.0021;
}

/** Width of the quotation mark that hangs left of a text in serif, px. */
export function hangingWidth(sizePx: number): number {
  return textWidth(quoteMarks.open, sizePx, 400, 'serif') * opticalFactor(sizePx);
}

/** A text in lines: places from its left edge, baselines, px. */
export interface QuoteText {
  lines: { text: string; x: number; y: number }[];
  /** End of the last line: the place of the note's number. */
  end: { x: number; y: number };
  height: number;
}

/** Where a text begins, the width of its lines and their type, px. */
export interface QuoteBox {
  x: number;
  top: number;
  width: number;
  sizePx: number;
  leading: number;
  serif: boolean;
}

/** Breaks a text into lines. In serif an opening quotation mark hangs left of `x`, outside the measured width. */
export function layoutQuoteText(text: string, { x, top, width, sizePx, leading, serif }: QuoteBox): QuoteText {
  const family = serif ? 'serif' : 'sans';
  const factor = serif ? opticalFactor(sizePx) : 1;
  const hanging = serif && isQuote(text);
  const lines = wrap(hanging ? text.slice(1) : text, width / factor, sizePx, 400, family);
  const placed = lines.map((line, i) => ({
    text: hanging && i === 0 ? quoteMarks.open + line : line,
    x: hanging && i === 0 ? x - hangingWidth(sizePx) : x,
    y: top + sizePx * 0.8 + i * leading
  }));
  const last = lines[lines.length - 1] ?? '';
  const end = {
    x: x + textWidth(last, sizePx, 400, family) * factor,
    y: top + sizePx * 0.8 + (lines.length - 1) * leading
  };
  return { lines: placed, end, height: lines.length * leading };
}
