import { screenFor } from '$lib/stage/screen';
import type { Screen } from '$lib/stage/screen';

/** Height of the layout viewport, px: neither an address bar nor a zoomed-out first layout changes it. */
export const viewportHeight = (): number => document.documentElement.clientHeight;

/** False in an iframe that its host has hidden: nothing in it has a box, though in Chromium its window has a size. */
export const isRendered = (): boolean => viewportHeight() > 0 && document.documentElement.getClientRects().length > 0;

/**
 * A change of height up to this is a phone's address bar, and no new screen, px. An iframe has none: its host sets its
 * height.
 */
const ADDRESS_BAR_PX = 110;

/** The current screen; `before` itself if its width is the same and its height changed by an address bar at most. */
export function currentScreen(before: Screen | null): Screen {
  const next = screenFor(document.documentElement.clientWidth, viewportHeight());
  const bar = window.parent === window ? ADDRESS_BAR_PX : 0;
  return before && next.width === before.width && Math.abs(next.height - before.height) <= bar ? before : next;
}
