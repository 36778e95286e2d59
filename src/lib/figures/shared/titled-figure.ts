import { wrap } from '$lib/ui/measure';

/** A figure's title and note in lines, and the box between them. */
export interface TitledLayout {
  title: string[];
  note: string[];
  /** Top and height of the box for the figure's body, px. */
  top: number;
  height: number;
}

/** Lays out a title (14 px, lines of 18) and a note (11.5 px, lines of 15) in a box of `width` by `height` px. */
export function layoutTitled(width: number, height: number, title: string, note: string): TitledLayout {
  const titleLines = title ? wrap(title, width, 14, 600) : [];
  const noteLines = note ? wrap(note, width, 11.5) : [];
  const top = titleLines.length ? titleLines.length * 18 + 8 : 0;
  // 13 px between body and note: on a phone the step's text covers the lowest pixels.
  const noteHeight = noteLines.length ? noteLines.length * 15 + 13 : 0;
  return { title: titleLines, note: noteLines, top, height: height - top - noteHeight };
}
