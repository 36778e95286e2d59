// A frame that its host hides: nothing in it has a place, and no engine says reliably when it is shown again.

/**
 * How often a hidden frame looks whether it is shown again, ms: Chromium may show it without an event, and off the
 * screen without an animation frame.
 */
export const RECHECK_MS = 250;

/** True where the host has hidden the frame: in Chromium its window keeps its size. */
export const isHidden = (): boolean => !innerHeight || document.documentElement.getClientRects().length === 0;
