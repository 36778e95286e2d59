import { screenFor, type Screen } from '$lib/stage/screen';

/** Height of the screen the reader has, px: the layout's, which no address bar and no zoomed-out first layout changes. */
export const screenHeight = (): number => document.documentElement.clientHeight;

/** False in a frame that its host has hidden: nothing in it has a place. In Chromium its window keeps its size. */
export const isDrawn = (): boolean => screenHeight() > 0 && document.documentElement.getClientRects().length > 0;

/** A phone's address bar comes and goes: so little height is not a new frame, px. In a frame there is none: its height is its host's word. */
const BAR = 110;

/** The frame of the screen as it is now; the one before where nothing changed that matters. */
export function frameNow(before: Screen | null): Screen {
  const next = screenFor(document.documentElement.clientWidth, screenHeight());
  const bar = window.parent === window ? BAR : 0;
  return before && next.width === before.width && Math.abs(next.height - before.height) <= bar ? before : next;
}
