// Whether a publisher's page gives the wrapper the room it takes. Measured after the wrapper has grown: what counts is
// where things stand then, not which styles may have put them there.

/** Differences up to this are margins, borders and rounding, px. */
export const SLACK = 99;

export const rectOf = (element: Element): DOMRect => element.getBoundingClientRect();
/** Where an embed ends, px from the window's top. In a box of fixed proportions the frame hangs out of its wrapper. */
export const endOf = (box: Element, frame: Element): number => Math.max(rectOf(box).bottom, rectOf(frame).bottom);
/**
 * True where an element is not as high as what is in it. In quirks mode the inner height of the body is the window's:
 * its outer height is its own.
 */
const overflows = (element: Element): boolean =>
  element.scrollHeight > ((element as HTMLElement).offsetHeight ?? element.clientHeight) + SLACK;

/** The elements around a frame, from the inside, up to the one whose overflow is the window's. */
function around(frame: Element): Element[] {
  const root = document.documentElement;
  // The body's overflow belongs to the window where the root element has none of its own.
  const end = getComputedStyle(root).overflow === 'visible' ? document.body : root;
  const found: Element[] = [];
  for (let n = frame.parentElement; n && n !== end; n = n.parentElement) found.push(n);
  return found;
}

/**
 * The element that scrolls the frame, where that is not the window.
 * @param known  the one that was found before: a dialog that locks it for a while does not change it
 */
export const scrollerOf = (frame: Element, known?: Element): Element | undefined =>
  around(frame).find(
    (n) =>
      overflows(n) &&
      // The whole page in an element that hides only what is too wide scrolls nothing, whatever hangs out of it.
      (n === known || (n.clientHeight < 1.5 * innerHeight && /auto|scroll/.test(getComputedStyle(n).overflowY)))
  );

/** The elements between a frame and what scrolls it. */
function between(frame: Element, scroller?: Element): Element[] {
  const all = around(frame);
  return scroller ? all.slice(0, all.indexOf(scroller)) : all;
}

/**
 * True where one of them is a scroll container, though it has nothing to scroll: a sticky frame is bound to that and
 * not to the page.
 */
export const isBound = (frame: Element, scroller?: Element): boolean =>
  between(frame, scroller).some((n) => /auto|scroll|hidden/.test(getComputedStyle(n).overflow));

/**
 * True where a shape or a mask on one of them cuts off or fades a part of the story, however much room there is. An inset
 * grows with the story.
 */
export const isShaped = (frame: Element, scroller?: Element): boolean =>
  between(frame, scroller).some((n) => {
    const { clipPath, maskImage } = getComputedStyle(n);
    return [clipPath, maskImage].some((value) => /\(/.test(value) && !/^inset/.test(value));
  });

/** True where an element that is too low for its content cuts it off instead of showing it. */
export function clips(element: Element): boolean {
  const { overflowY, contain, clipPath, maskImage } = getComputedStyle(element);
  // Older engines have no value for the newer of these.
  return (
    overflowY !== 'visible' ||
    /paint|content|strict/.test(contain) ||
    [clipPath, maskImage].some((value) => value && value !== 'none')
  );
}

/**
 * What follows the wrapper in the flow of the page, or of the element that ends it. What is fixed, sticky or absolute
 * is over the page on purpose.
 */
export function following(box: Element, end?: Element): Element[] {
  const found: Element[] = [];
  for (let n: Element | null = box; n && n !== end; n = n.parentElement) {
    for (let next = n.nextElementSibling; next; next = next.nextElementSibling) found.push(next);
  }
  return found.filter((one) => rectOf(one).height && /static|relative/.test(getComputedStyle(one).position));
}

/** True where something that follows the wrapper begins above the embed's end, px: the page has not made room for it. */
function isOverlapped(box: Element, end: number, scroller?: Element): boolean {
  const { left, right, top } = rectOf(box);
  return following(box, scroller)
    .map(rectOf)
    .some((other) => other.right > left && other.left < right && other.bottom > top && other.top < end);
}

/**
 * Looks whether an embed stands whole in its page. What else hangs out of an element around it is of no concern.
 * @param box       the wrapper
 * @param frame     the iframe in it
 * @param scroller  the element that scrolls it, where that is not the window
 * @param slack     how much of it may be cut off or lie over what follows, px
 * @returns null where it does; else the element that is too low for it, or the wrapper itself where no single one is
 */
export function hindranceOf(box: Element, frame: Element, scroller?: Element, slack = SLACK): Element | null {
  const end = endOf(box, frame) - slack;
  // The body of a page is as low as the window in many themes, and locked by many dialogs: neither cuts anything off.
  // An element of a line, or without a box, has no height of its own.
  const low = between(frame, scroller).filter(
    (n) => n !== document.body && rectOf(n).bottom < end && !/^(inline|contents)$/.test(getComputedStyle(n).display)
  );
  return low.find(clips) ?? (isOverlapped(box, end, scroller) ? (low[0] ?? box) : null);
}
