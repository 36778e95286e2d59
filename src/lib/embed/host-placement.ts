// Where one embed stands on a host's page: the sizes of wrapper and frame, and the pin. Everything is measured after it is set.
import { hindranceOf, isBound, rectOf, scrollerOf, SLACK } from './host-room';

/** How far the pin line is moved to see whether the frame follows it, px. */
const TRIAL = 60;
/** A frame that is farther off than this is not where it was put, px. */
const OFF = 2;

/** What a page allows: the story pinned by the engine, pinned by the loader, or not pinned. */
export interface Outcome {
  way: 'scroll' | 'pinned' | 'steps';
  /** The height that is seen of a frame that is not pinned, px; 0 where nothing cuts it off. */
  seen: number;
}

export interface Placement {
  /** How far the pin line is below the wrapper's top, px: less than 0 before the story, more than its length after it. */
  into: () => number;
  /** Scrolls the page, or the element that scrolls the story, by so many px. */
  move: (dy: number) => void;
  /** Puts the pasted styles back. */
  undress: () => void;
  /** Gives the wrapper the height of a story of so many px, the frame that of the screen, and looks what the page makes of it. */
  stretch: (length: number, pinned: boolean) => Outcome;
  /** True where the window is no screen: it has become as high as the wrapper was made, or is higher than any screen. */
  overgrown: () => boolean;
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
  let given = 0;

  /** Higher than this, px, no window is but one that follows its content: twice the longer side of the screen. */
  const tallest = (): number => 2 * Math.max(screen.width, screen.height);
  // Whole px; what is no number is 0.
  const top = (): number => Math.trunc(Number(box.dataset.top)) || 0;
  /** Top edge of what scrolls, px from the window's top. */
  const edge = (): number => (scroller ? rectOf(scroller).top + scroller.clientTop : 0);
  const line = (): number => edge() + top();
  /** True where the frame is not so many px from the window's top. */
  const off = (at: number): boolean => Math.abs(at - rectOf(frame).top) > OFF;

  /** Styles on top of what was pasted. A link beside the frame stays: it lies under the frame while that is pinned. */
  function dress(inBox: string, inFrame: string): void {
    box.style.cssText = pasted[0] + inBox;
    style.cssText = pasted[1] + inFrame;
  }
  /**
   * Height of what the reader sees at once, a CSS length: it follows the window in the same layout. `svh`: a phone's toolbars come
   * and go in the middle of the story.
   */
  const screenful = (): string => (scroller ? `${scroller.clientHeight}px` : `min(100svh, ${tallest()}px)`);
  /** @returns false where styles of the page are stronger, or an ancestor draws px at another size */
  function size(length: number): boolean {
    const own = `;width:100%;transition:none;max-height:none;height:calc(${screenful()} - ${top()}px`;
    dress(`;position:relative;overflow:clip;padding:0;min-width:0${own} + ${length}px)`, `;border:0;display:block;position:sticky;top:${top()}px${own})`);
    const { offsetHeight } = box;
    return Math.abs(offsetHeight - frame.offsetHeight - length) < SLACK && Math.abs(rectOf(box).height - offsetHeight) < SLACK;
  }
  /** True where the frame follows a pin line that is put a little way into the wrapper. */
  function sticks(): boolean {
    if (isBound(frame, scroller)) return false;
    const { top: begin } = rectOf(box);
    style.top = `${begin - edge() + TRIAL}px`;
    const follows = !off(begin + TRIAL);
    style.top = `${top()}px`;
    return follows;
  }
  /** True where what is fixed beside the frame is fixed to the window: in a transformed ancestor its full height is the ancestor's. */
  function fixes(): boolean {
    const ruler = document.createElement('i');
    ruler.style.cssText = 'position:fixed;height:100%';
    frame.before(ruler);
    const free = ruler.offsetHeight < box.offsetHeight;
    ruler.remove();
    return free;
  }

  return {
    into: () => line() - rectOf(box).top,
    move: (dy) => (scroller || window).scrollBy({ behavior: 'instant', top: dy }),
    undress: () => dress('', ''),
    overgrown: () => innerHeight > tallest() || (given > 0 && innerHeight >= given),
    stretch(length, pinned) {
      let sized = size(length);
      const found = scrollerOf(frame, scroller);
      if (found !== scroller) {
        scroller = found;
        sized = size(length);
      }
      given = scroller ? 0 : box.offsetHeight;
      const hindrance = hindranceOf(box, frame, scroller);
      const free = sized && !hindrance;
      if (free && !pinned && sticks()) return { way: 'scroll', seen: 0 };
      if (free && fixes()) return { way: 'pinned', seen: 0 };
      dress('', '');
      if (!hindrance || hindrance === box) return { way: 'steps', seen: 0 };
      // What stands under the frame in the wrapper is to be seen as well, where the element is around both.
      const { top: begin, bottom } = rectOf(frame);
      const below = hindrance.contains(box) ? rectOf(box).bottom - bottom : 0;
      return { way: 'steps', seen: rectOf(hindrance).bottom - begin - below };
    },
    hold(pinned, end) {
      // Fixed, it is where it was put, or it never will be; sticky, an engine may be late with it.
      if (!pinned) return end !== undefined || !off(line()) || sticks();
      style.cssText += `;position:fixed;width:${box.clientWidth}px;top:${line()}px`;
      if (end === undefined || off(line())) return !off(line());
      style.cssText += `;position:absolute;top:${end}px`;
      return !off(rectOf(box).top + end);
    }
  };
}
