// What stands between a frame and the pin line: how the ancestors on a publisher's page clip and scroll.

/** What hinders a frame there; the element that really scrolls, where it is not the window, or the one that cuts off. */
export type Ground = [hindrance?: number, scroller?: Element];
/** Sticky has no effect: an ancestor clips and does not scroll. */
export const BLOCKED = 1;
/** An ancestor of limited height cuts the story's length off. */
export const CRAMPED = 2;

/** The ancestors of a wrapper that matter for a frame pinned in it. */
export function groundOf(box: Element, scroller?: Element): Ground {
  const root = document.documentElement;
  // The body's overflow belongs to the window where the root element has none of its own.
  const end = getComputedStyle(root).overflow === 'visible' ? document.body : root;
  for (let n = box.parentElement; n && n !== end; n = n.parentElement) {
    const hides = n.scrollHeight > n.clientHeight + 1;
    const { overflow, overflowY } = getComputedStyle(n);
    if (hides && /o/.test(overflowY)) return [0, n];
    // The letters that tell auto, scroll | hidden, clip from visible.
    if (hides && /id|p/.test(overflowY) && n !== document.body) return [n === scroller ? 0 : CRAMPED, n];
    if (/o|id/.test(overflow)) return [BLOCKED];
  }
  return [];
}
