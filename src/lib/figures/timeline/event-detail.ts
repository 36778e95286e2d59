import type { ReaderEvent } from '$lib/scene/reader-story';
import { day } from '$lib/ui/format';
import { wrap } from '$lib/ui/measure';

/** The lines under a timeline that tell of the event in focus. */
export interface EventDetailLayout {
  title: string[];
  lines: string[];
  /** Height they take, px. */
  height: number;
}

const TITLE_PX = 13;
const TEXT_PX = 12.5;
/** Longer lines are hard to read, px. */
const MAX_DETAIL_WIDTH = 640;

/**
 * Breaks the title of an event and its sentences into lines.
 * @param width  of the figure, px
 */
export function layoutEventDetail(
  { date, title: name = '', detail = '' }: ReaderEvent,
  width: number
): EventDetailLayout {
  const maxWidth = Math.min(width, MAX_DETAIL_WIDTH);
  const title = wrap(`${day(date)}: ${name}`, maxWidth, TITLE_PX, 600);
  const lines = wrap(detail, maxWidth, TEXT_PX);
  return { title, lines, height: 22 + title.length * 17 + lines.length * 16 };
}
