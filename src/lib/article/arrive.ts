import { viewportHeight } from './viewport';

/** The parts of the article that a reader can be at after the opening. The first heading is seen with the opening. */
const PARTS = '.step, .chapter + .chapter > h2, .after';
/** In the page without scripts a part is read once its top, with its picture, is above this share of the screen's height. */
const READ_AT = 0.4;

/**
 * Gives the page the room of the living page and puts the reader where they are in it. Before the script came the page either
 * kept that room (html[data-js=wait], app.html) or had become the page without scripts.
 */
export function arrive(): void {
  const { dataset } = document.documentElement;
  if (!dataset.js) return leavePlain();
  // The browser goes to the step of the address by itself. It may not have done so yet, and would find another address then.
  // In a frame it would scroll the page around the frame as well: there the guest goes to the step.
  if (window.parent !== window || dataset.scrolled || window.scrollY) return;
  document.getElementById(location.hash.slice(1))?.closest('.step')?.scrollIntoView({ behavior: 'instant' });
}

/** From the page without scripts: the part that the reader is at comes to where a link leads to it; the opening and the foot stay. */
function leavePlain(): void {
  const topOf = (part: Element): number => part.getBoundingClientRect().top;
  const part =
    window.scrollY > 0
      ? [...document.querySelectorAll(PARTS)].findLast((one) => topOf(one) <= viewportHeight() * READ_AT)
      : undefined;
  const foot = part?.matches('.after') ? topOf(part) : null;
  document.documentElement.dataset.js = 'wait';
  // In a frame it would scroll the page around the frame: there the guest shows the step.
  if (!part || window.parent !== window) return;
  if (foot === null) part.scrollIntoView({ behavior: 'instant' });
  else window.scrollBy({ top: topOf(part) - foot, behavior: 'instant' });
}
