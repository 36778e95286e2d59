// Where one embed stands on a host's page: the sizes of wrapper and frame, and the pin. Everything is measured after it is set.
import { clips, endOf, following, hindranceOf, isBound, isShaped, rectOf, scrollerOf, SLACK } from './host-room';
import { MAX_STORY_LENGTH, type Mode } from '../protocol';

/** Length of a story that has not told its own yet, px: enough to show what the page allows. */
const GUESS = 1000;
/** How far the pin line is moved to see whether the frame follows it, px. */
const TRIAL = 60;
/** A frame that is farther off than this is not where it was put, px. */
const TOLERANCE = 2;
/**
 * An element that shows less of a frame than this is closed for now, px: the frame keeps the height that it will have
 * when it opens.
 */
const LEAST_VISIBLE = 120;
/** How much of a frame that is not driven may be cut off or lie over what follows, px. */
const TRIM_SLACK = 24;
/** An element that hides a part of the embed is opening or closing until its height has been the same for so long, ms. */
const REST_MS = 200;

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
  /**
   * Makes a frame that is not driven no higher than what is seen of it.
   * @returns true when what was too low for it has got room: it was closed, and has been opened
   */
  trim: () => boolean;
  /** Changes the height of the embed by a function. A reader who has come out of it stays at what they read. */
  keepPast: <T>(change: () => T) => T;
  /**
   * True where the reader has come out of the embed: most of it is above what they see, and what follows it fills most
   * of that.
   */
  isPast: () => boolean;
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
 * @param watch  calls `fit` when an element changes its size
 * @param fit    fits wrapper and frame to the page once more
 */
export function placementOf(
  box: HTMLElement,
  frame: HTMLElement,
  watch: (element: Element) => void,
  fit: () => void
): Placement {
  const { style } = frame;
  const pasted = [box.style.cssText, style.cssText] as const;
  /** The element that scrolls the story, where that is not the window. */
  let scroller: Element | undefined;
  /** Height of the wrapper when it was stretched last, px; 0 before, and where an element scrolls it. */
  let stretched = 0;
  /** What showed itself too low for the story: an ancestor, or the window, which follows its content. */
  let low: Element | Window | null = null;
  /** Its height, and the width of the frame, when the frame was trimmed to it, px: others are a new occasion. */
  let trimmed = '';
  /** Height of what hides a part of the embed when it was looked at last, px. */
  let hiding: number | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;

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
  /** What the reader sees of the page, px from the window's top. */
  function view(): { begin: number; height: number } {
    const one = scroller ?? scrollerOf(frame);
    return one ? { begin: rectOf(one).top, height: one.clientHeight } : { begin: 0, height: innerHeight };
  }
  /** What is too low for the frame as it is now. */
  const lowest = (): Element | null => hindranceOf(box, frame, scrollerOf(frame, scroller), TRIM_SLACK);
  /**
   * The part of the frame that an element shows, px. What stands under the frame in the wrapper is to be seen as well,
   * where the element is around both.
   */
  const visibleIn = (element: Element): number => {
    const { top: begin, bottom } = rectOf(frame);
    const below = element.contains(box) ? rectOf(box.lastElementChild!).bottom - bottom : 0;
    return rectOf(element).bottom - begin - Math.max(0, below);
  };
  const heightOf = (one: Element | Window): number => (one instanceof Element ? rectOf(one).height : screen.height);
  /** True while an element that hides a part of the embed is opening or closing; `fit` is called when it has come to rest. */
  function isMoving(element: Element): boolean {
    const before = hiding;
    hiding = heightOf(element);
    if (before === undefined || before === hiding) return false;
    clearTimeout(rest);
    rest = setTimeout(fit, REST_MS);
    return true;
  }
  const isAt = (y: number): boolean => Math.abs(y - rectOf(frame).top) <= TOLERANCE;

  /** Styles on top of what was pasted. A link beside the frame stays: it lies under the frame while that is pinned. */
  function dress(inBox = '', inFrame = ''): void {
    box.style.cssText = pasted[0] + inBox;
    style.cssText = pasted[1] + inFrame;
    // A box of fixed proportions is to be filled by the frame: the wrapper in it is only as high as its link.
    if (!inFrame && getComputedStyle(frame).position === 'absolute') box.style.position = 'static';
  }
  /**
   * True where the wrapper takes the width that the page gives it; elsewhere it would be as narrow as a frame without a
   * width.
   */
  const isBlock = (): boolean =>
    /^(block|flow-root|flex|grid)$/.test(getComputedStyle(box).display) &&
    getComputedStyle(box).float === 'none' &&
    !/flex/.test(getComputedStyle(box.parentElement!).display);
  /** @returns false where styles of the page are stronger, or an ancestor draws px at another size or in a shape */
  function size(length: number): boolean {
    // A CSS length follows the window in the same layout. `svh`: a phone's toolbars come and go in the middle of the story.
    const screenful = scroller ? `${scroller.clientHeight}px` : `min(100svh, ${tallest()}px)`;
    const own = `;transition:none!important;max-height:none;height:calc(${screenful} - ${top()}px`;
    dress(
      `;position:relative;overflow:clip;padding:0;min-width:0${isBlock() ? '' : ';width:100%'}${own} + ${length}px)`,
      `;border:0;display:block;position:sticky;width:100%;top:${top()}px${own})`
    );
    const { offsetHeight } = box;
    return (
      Math.abs(offsetHeight - frame.offsetHeight - length) < SLACK &&
      Math.abs(rectOf(box).height - offsetHeight) < SLACK &&
      !isShaped(frame, scroller)
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

  function isPast(): boolean {
    const { begin, height } = view();
    const end = endOf(box, frame);
    return end - begin < Math.min(height, end - rectOf(box).top) / 2;
  }
  /** What the reader past the embed is at: in the middle of what they see, or else the first thing below the embed. */
  function readNow(): Element | undefined {
    const { begin, height } = view();
    const middle = begin + height / 2;
    const end = endOf(box, frame);
    const after = following(box, scroller);
    // What stands beside the embed, or above it in another order, does not move with its end.
    return (
      after.find((one) => rectOf(one).top <= middle && rectOf(one).bottom > middle) ??
      after.find((one) => rectOf(one).top >= end - SLACK)
    );
  }

  return {
    isPast,
    keepPast(change) {
      if (!isPast()) return change();
      const one = readNow();
      const at = (): number => (one ? rectOf(one).top : endOf(box, frame));
      const before = at();
      const result = change();
      this.move(at() - before);
      return result;
    },
    into: () => line() - rectOf(box).top,
    move: (dy) => (scroller || window).scrollBy({ behavior: 'instant', top: dy }),
    undress() {
      trimmed = '';
      dress();
    },
    stretch(length, pinned) {
      // A window that follows its content would follow each new length. A story of the greatest length there may be is
      // cut off before its end.
      if (innerHeight > tallest() || (stretched && innerHeight >= stretched) || length >= MAX_STORY_LENGTH)
        low = window;
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
      if (!low) return Math.abs(frame.offsetHeight - length) < SLACK;
      watch(low);
      // An element that is closed for now, or about to open, says nothing of its height then.
      return clips(low) && (isMoving(low) || visibleIn(low) <= LEAST_VISIBLE);
    },
    trim() {
      low ??= lowest();
      if (!low) return false;
      const occasion = `${heightOf(low)} ${frame.offsetWidth}`;
      if (trimmed === occasion || (low instanceof Element && clips(low) && isMoving(low))) return false;
      dress();
      const { offsetHeight } = box;
      const visible = low instanceof Element ? visibleIn(low) : screen.height;
      const isCut = visible < frame.offsetHeight;
      if (visible > LEAST_VISIBLE && isCut) {
        // One px more: an element that lets go of its height then changes its size, and is heard of.
        style.maxHeight = `${visible + 1}px`;
        // What hides the rest goes on measuring the whole: scripts open it to the height of its content.
        if (low instanceof Element && low !== box && clips(low)) box.style.minHeight = `${offsetHeight}px`;
      }
      trimmed = occasion;
      if (low instanceof Element) watch(low);
      if (!isCut) low = null;
      return !isCut;
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
