import type { TimelineEvent } from '$lib/content/types';
import { day } from '$lib/ui/format';
import { wrap } from '$lib/ui/measure';

export interface Detail {
  head: string[];
  lines: string[];
  height: number;
}

const HEAD = 13;
const TEXT = 12.5;
/** Lines wider than this are hard to read, px. */
const MEASURE = 640;

/** The words of one event under a timeline, and the height they take, px. */
export function detailRoom(event: TimelineEvent, width: number): Detail {
  const measure = Math.min(width, MEASURE);
  const head = wrap(`${day(event.date)}: ${event.title}`, measure, HEAD, 600);
  const lines = wrap(event.detail, measure, TEXT);
  return { head, lines, height: 22 + head.length * 17 + lines.length * 16 };
}
