import { wrap } from '$lib/ui/measure';

export interface FrameRoom {
  title: string[];
  note: string[];
  /** Where the figure begins, and how high it may be, px. */ top: number;
  room: number;
}

/** What title and caution leave to a figure: title at 14 px in lines of 18, caution at 11.5 in lines of 15, clear of the text that a phone lays over its foot. */
export function frameRoom(width: number, height: number, title: string, note: string): FrameRoom {
  const titleLines = title ? wrap(title, width, 14, 600) : [];
  const noteLines = note ? wrap(note, width, 11.5) : [];
  const top = titleLines.length ? titleLines.length * 18 + 8 : 0;
  const foot = noteLines.length ? noteLines.length * 15 + 13 : 0;
  return { title: titleLines, note: noteLines, top, room: height - top - foot };
}
