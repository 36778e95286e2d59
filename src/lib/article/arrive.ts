import { viewportHeight } from './viewport';

/** The parts of the article after the opening. Without the first heading, which is seen with the opening. */
const PARTS = '.step, .chapter + .chapter > h2, .after';
/** In the page without scripts the reader is at a part once its top is above this share of the screen's height. */
const READ_AT = 0.4;

/**
 * Gives the page the layout of the live page and scrolls the reader to their place in it. Until now the page either had that
 * layout already (html[data-js=wait], early.ts), or was the page without scripts.
 */
export function arrive(): void {
  const { dataset } = document.documentElement;
  if (!dataset.js) return leavePlain();
  // The browser scrolls to the step of the address by itself, but perhaps only after the address has been rewritten.
  // Not in a frame, where this would scroll the page around it as well: there the guest goes to the step.
  if (window.parent !== window || dataset.scrolled || window.scrollY) return;
  document.getElementById(location.hash.slice(1))?.closest('.step')?.scrollIntoView({ behavior: 'instant' });
}

/**
 * Leaves the page without scripts. The part that the reader is at is scrolled to where a link to it would go; the part after
 * the last step stays where it is on the screen; in the opening nothing scrolls.
 */
function leavePlain(): void {
  const topOf = (part: Element): number => part.getBoundingClientRect().top;
  const part =
    window.scrollY > 0
      ? [...document.querySelectorAll(PARTS)].findLast((one) => topOf(one) <= viewportHeight() * READ_AT)
      : undefined;
  const topBefore = part?.matches('.after') ? topOf(part) : null;
  document.documentElement.dataset.js = 'wait';
  if (!part) return;
  // Not `scrollIntoView`: in a frame it would scroll the page around it as well.
  const top = topBefore ?? (parseFloat(getComputedStyle(part).scrollMarginTop) || 0);
  window.scrollBy({ top: topOf(part) - top, behavior: 'instant' });
}
