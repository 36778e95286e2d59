// Whether the host has hidden the frame. Nothing in a hidden frame can be measured, and no engine reliably sends an event
// when it is shown again.

/**
 * How often a hidden frame checks whether it is shown again, ms. In Chromium it may become visible without an event, and
 * outside the screen without an animation frame.
 */
export const RECHECK_MS = 250;

/** True while the host hides the frame. In Chromium the window of a hidden frame keeps its size, but nothing has a box. */
export const isHidden = (): boolean => !innerHeight || document.documentElement.getClientRects().length === 0;
