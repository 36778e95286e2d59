// Find in page, in a story that its host scrolls. Chromium finds words in a frame that does not scroll by itself, and does not
// go there. What it finds in a part that is `hidden=until-found` it says beforehand: so the words of far steps are that.

/** What stays of a step that is far away: its heading, with its link, and a picture that is not shown where there is a stage. */
const ALWAYS_SHOWN = '.kicker, .still';
/** A paragraph that is found stands so far above the lower edge, as a share of the frame's height. */
const LOWEST_MATCH = 0.94;
export interface FindInPage {
  /** Hides the words of the steps that are far from where the frame stands now, and shows those that are near. */
  look: () => void;
  /** Shows the step that an element is in, and keeps it shown: it is where the reader goes. */
  show: (element: Element) => HTMLElement | undefined;
  /** Shows all, and holds no height. */
  clear: () => void;
}

/**
 * Keeps the words of far steps hidden until they are found, for engines that can. A step keeps its height to the px.
 * @param line   the reading line, px from the frame's top
 * @param found  called with the place in the story where something is found, px from its top
 */
export function watchFindInPage(line: () => number, found: (y: number) => void, signal: AbortSignal): FindInPage {
  const steps = [...document.querySelectorAll<HTMLElement>('.step[data-step]')];
  const slips = steps.map((step) => step.querySelector<HTMLElement>('.slip'));
  const indexOf = (element: Element | null): number => steps.findIndex((step) => step.contains(element));
  /** The step that was found last: what is marked in it stays. */
  let matched = NaN;

  function hide(slip: HTMLElement | null | undefined, height: string): void {
    if (!slip || slip.style.minHeight === height) return;
    slip.style.minHeight = height;
    for (const part of slip.children) {
      if (part.matches(ALWAYS_SHOWN)) continue;
      if (height) part.setAttribute('hidden', 'until-found');
      else part.removeAttribute('hidden');
    }
  }
  function look(): void {
    const boxes = steps.map((step) => step.getBoundingClientRect());
    const reading = line();
    // Beside the reader, the focus or the match: Tab and screen readers go from one to the next.
    const besides = [boxes.findLastIndex(({ top }) => top <= reading), indexOf(document.activeElement), matched];
    const selection = getSelection();
    const heights = boxes.map(({ top, bottom }, at) => {
      const slip = slips[at];
      const near = (bottom > -innerHeight && top < 2 * innerHeight) || besides.some((one) => Math.abs(one - at) < 2);
      if (!slip || near || (selection && !selection.isCollapsed && selection.containsNode(slip, true))) return '';
      return slip.style.minHeight || `${slip.getBoundingClientRect().height}px`;
    });
    slips.forEach((slip, at) => hide(slip, heights[at] ?? ''));
  }
  function show(element: Element): HTMLElement | undefined {
    const at = indexOf(element);
    if (at < 0) return undefined;
    matched = at;
    hide(slips[at], '');
    return steps[at];
  }
  const clear = (): void => slips.forEach((slip) => hide(slip, ''));

  document.addEventListener(
    'beforematch',
    ({ target }) => {
      const step = target instanceof Element && show(target);
      if (!step) return;
      const { bottom } = target.getBoundingClientRect();
      const to = step.getBoundingClientRect().top - (parseFloat(getComputedStyle(step).scrollMarginTop) || 0);
      // Where a link to the step goes; further, if what is found is below the edge then.
      found(scrollY + Math.max(to, bottom - innerHeight * LOWEST_MATCH));
    },
    { signal }
  );
  addEventListener('focusin', look, { signal });
  document.addEventListener('selectionchange', look, { signal });
  // Type of another size, or that came late: what is held was measured in the one before.
  const afresh = (): void => {
    clear();
    look();
  };
  document.fonts.addEventListener('loadingdone', afresh, { signal });
  const grown = new ResizeObserver(afresh);
  const kicker = document.querySelector('.kicker');
  if (kicker) grown.observe(kicker);
  signal.addEventListener('abort', () => {
    grown.disconnect();
    clear();
  });
  return { look, show, clear };
}
