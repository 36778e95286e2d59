import { textWidth, wrap } from '$lib/ui/measure';
import type { CountRow } from './select';

/** A line of text; `after` follows it in the quieter colour. */
export interface CountLine {
  text: string;
  after: string;
  x: number;
  /** Baseline, px. */
  y: number;
  quiet: boolean;
}

/** Where a text begins, the width of its lines and their type, px. */
export interface TextBox {
  x: number;
  y: number;
  width: number;
  px: number;
  leading: number;
  weight?: 400 | 600;
  quiet?: boolean;
}
export interface TextBlock {
  lines: CountLine[];
  /** Bottom of the last line, px. */
  end: number;
}

/** Breaks a text into lines; none for ''. */
export function layoutText(
  text: string,
  { x, y, width, px, leading, weight = 400, quiet = false }: TextBox
): TextBlock {
  const lines = text ? wrap(text, width, px, weight) : [];
  return {
    lines: lines.map((line, i) => ({ text: line, after: '', quiet, x, y: y + (i + 0.72) * leading })),
    end: y + lines.length * leading
  };
}

/** The name of a row and its qualifier: after the last line of the name where it fits, else below. */
export function layoutRowText(row: CountRow, box: TextBox): TextBlock {
  const who = layoutText(row.who, box);
  const last = who.lines[who.lines.length - 1];
  if (last && row.qualifier && textWidth(`${last.text}, ${row.qualifier}`, box.px) <= box.width) {
    last.after = `, ${row.qualifier}`;
    return who;
  }
  const qualifier = layoutText(row.qualifier, { ...box, y: who.end, quiet: true });
  return { lines: [...who.lines, ...qualifier.lines], end: qualifier.end };
}
