// Where one embed stands on a host's page: the sizes of wrapper and frame, and the pin. Everything is measured after it is set.
import { hindranceOf, isBound, rectOf, scrollerOf, SLACK } from './host-room';
import { LONGEST, type Mode } from './protocol';

/** Length of a story that has not told its own yet, px: enough to show what the page allows. */
const GUESS = 1000;
/** How far the pin line is moved to see whether the frame follows it, px. */
const TRIAL = 60;
/** A frame that is farther off than this is not where it was put, px. */
const TOLERANCE = 2;
/** An element that shows less of a frame than this is closed for now, px: the frame keeps the height that it will have when it opens. */
const LEAST_VISIBLE = 200;

export interface Placement {
  /** How far the pin line is below the wrapper's top, px: less than 0 before the story, more than its length after it. */
  into: () => number;
  /** Scrolls the page, or the element that scrolls the story, by so many px. */
  move: (dy: number) => void;
  /** Puts the pasted styles back. */
  undress: () => void;
  /**
   * Gives the wrapper the height of a story and the frame that of the screen, and looks what the page makes of it.
   * @param length  of the story, px; 0 where it is not known yet
   * @param pinned  the page is known to defeat sticky
   * @returns how the story can be shown here; for `steps` the pasted styles are back
   */
  stretch: (length: number, pinned: boolean) => Mode;
  /** Gives the frame the height of an unrolled story or a graphic, px. @returns false where the page does not let it have that */
  unroll: (length: number) => boolean;
  /** Makes a frame that is not driven no higher than what is seen of it, where the page has shown that it cuts it off. */
  trim: () => void;
  /**
   * Keeps the frame on the pin line, or at an end of the story.
   * @param end  how far into the wrapper the frame stands while it is not pinned, px
   * @returns false where it is not there
   */
  hold: (pinned: boolean, end?: number) => boolean;
}

/**
 * @param box    the wrapper, which becomes as long as the story
 * @param frame  the iframe in it
 */
export function placementOf(box: HTMLElement, frame: HTMLElement): Placement {
  const { style } = frame;
  const pasted = [box.style.cssText, style.cssText] as const;
  /** The element that scrolls the story, where that is not the window. */
  let scroller: Element | undefined;
  /** Height of the wrapper when it was stretched last, px; 0 before, and where an element scrolls it. */
  let stretched = 0;
  /** What showed itself too low for the story: an ancestor, or the window, which follows its content. */
  let low: Element | Window | null = null;
  /** Height that it had when the frame was trimmed to it, px: another one is a new occasion. */
  let trimmed = NaN;

  /**
   * Higher than this, px, no window is but one that follows its content: twice the longer side of the screen, since a page may be
   * made smaller. Of somebody's frame that is higher than the screen, a reader never sees the whole.
   */
  const tallest = (): number => (parent === window ? 2 * Math.max(screen.width, screen.height) : 1.5 * screen.height);
  // Whole px; what is no number is 0.
  const top = (): number => Math.trunc(Number(box.dataset.top)) || 0;
  /** Top edge of what scrolls, px from the window's top. */
  const edge = (): number => (scroller ? rectOf(scroller).top + scroller.clientTop : 0);
  /** Where the frame is pinned, px from the window's top. */
  const line = (): number => edge() + top();
  /** What is too low for the frame as it is now. */
  const lowest = (): Element | null => hindranceOf(box, frame, scrollerOf(frame, scroller));
  /** The part of the frame that an element shows, px. What stands under the frame in the wrapper is to be seen as well, where the element is around both. */
  const visibleIn = (element: Element): number => {
    const { top: begin, bottom } = rectOf(frame);
    return rectOf(element).bottom - begin - (element.contains(box) ? rectOf(box).bottom - bottom : 0);
  };
  const heightOf = (one: Element | Window): number => (one instanceof Element ? rectOf(one).height : screen.height);
  const isAt = (y: number): boolean => Math.abs(y - rectOf(frame).top) <= TOLERANCE;

  /** Styles on top of what was pasted. A link beside the frame stays: it lies under the frame while that is pinned. */
  function dress(inBox = '', inFrame = ''): void {
    box.style.cssText = pasted[0] + inBox;
    style.cssText = pasted[1] + inFrame;
  }
  /** @returns false where styles of the page are stronger, or an ancestor draws px at another size */
  function size(length: number): boolean {
    // A CSS length follows the window in the same layout. `svh`: a phone's toolbars come and go in the middle of the story.
    const screenful = scroller ? `${scroller.clientHeight}px` : `min(100svh, ${tallest()}px)`;
    const own = `;width:100%;transition:none!important;max-height:none;height:calc(${screenful} - ${top()}px`;
    dress(
      `;position:relative;overflow:clip;padding:0;min-width:0${own} + ${length}px)`,
      `;border:0;display:block;position:sticky;top:${top()}px${own})`
    );
    const { offsetHeight } = box;
    return (
      Math.abs(offsetHeight - frame.offsetHeight - length) < SLACK &&
      Math.abs(rectOf(box).height - offsetHeight) < SLACK
    );
  }
  /** True where the frame follows a pin line that is put a little way into the wrapper. */
  function isStickyEffective(): boolean {
    if (isBound(frame, scroller)) return false;
    const { top: begin } = rectOf(box);
    style.top = `${begin - edge() + TRIAL}px`;
    const follows = isAt(begin + TRIAL);
    style.top = `${top()}px`;
    return follows;
  }
  /** True where a fixed frame is fixed to the window: in a transformed ancestor its foot is at the ancestor's. */
  function isFixedToWindow(): boolean {
    const { cssText } = style;
    style.cssText += ';position:fixed;top:auto;bottom:0';
    const free = Math.abs(rectOf(frame).bottom - innerHeight) < SLACK;
    style.cssText = cssText;
    return free;
  }

  return {
    into: () => line() - rectOf(box).top,
    move: (dy) => (scroller || window).scrollBy({ behavior: 'instant', top: dy }),
    undress() {
      trimmed = NaN;
      dress();
    },
    stretch(length, pinned) {
      // A window that follows its content would follow each new length. A story of the greatest length there may be is cut off before its end.
      if (innerHeight > tallest() || (stretched && innerHeight >= stretched) || length >= LONGEST) low = window;
      else {
        let sized = size(length || GUESS);
        const found = scrollerOf(frame, scroller);
        if (found !== scroller) {
          scroller = found;
          sized = size(length || GUESS);
        }
        stretched = scroller ? 0 : box.offsetHeight;
        low = hindranceOf(box, frame, scroller);
        const free = sized && !low;
        if (free && !pinned && isStickyEffective()) return 'scroll';
        if (free && isFixedToWindow()) return 'pinned';
      }
      dress();
      return 'steps';
    },
    unroll(length) {
      style.height = `${length}px`;
      low = lowest();
      // An element that is closed for now says nothing of its height when it opens.
      return low && low !== box
        ? visibleIn(low) <= LEAST_VISIBLE
        : !low && Math.abs(frame.offsetHeight - length) < SLACK;
    },
    trim() {
      low ??= lowest();
      if (!low || low === box || trimmed === heightOf(low)) return;
      dress();
      const visible = low instanceof Element ? visibleIn(low) : screen.height;
      // One px less: an element that lets go of its height then changes its size, and is heard of.
      if (visible > LEAST_VISIBLE && visible < frame.offsetHeight) style.maxHeight = `${visible - 1}px`;
      trimmed = heightOf(low);
    },
    hold(pinned, end) {
      // Fixed, it is where it was put, or it never will be; sticky, an engine may be late with it.
      if (!pinned) return end !== undefined || isAt(line()) || isStickyEffective();
      style.cssText += `;position:fixed;width:${box.clientWidth}px;top:${line()}px`;
      if (end === undefined || !isAt(line())) return isAt(line());
      style.cssText += `;position:absolute;top:${end}px`;
      return isAt(rectOf(box).top + end);
    }
  };
}
