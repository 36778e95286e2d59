// Find in page, in a story that its host scrolls. Chromium finds text in a frame that cannot scroll by itself, but does not
// scroll the host to it. For text that is `hidden="until-found"` it sends an event first. So the text of distant steps is
// hidden that way.

/** Parts of a distant step that are not hidden: its heading, which holds a link, and the still, which is not displayed here. */
const ALWAYS_SHOWN = '.kicker, .still';
/** A match comes to lie no lower than this, as a share of the frame's height. */
const MAX_MATCH_Y = 0.94;
export interface FindInPage {
  /** Hides the text of steps that are far from the present scroll offset, and shows that of near ones. */
  update: () => void;
  /** Shows the step that contains an element, and keeps it shown. @returns the step; undefined outside all steps */
  show: (element: Element) => HTMLElement | undefined;
  /** Shows all steps, and no longer fixes their heights. */
  clear: () => void;
}

/**
 * Hides the text of distant steps until it is found. Each step keeps its height.
 * @param line    the reading line, px from the frame's top
 * @param onFind  called with the scroll offset of a match, px from the story's top
 * @param signal  ends it and shows all steps
 */
export function watchFindInPage(line: () => number, onFind: (y: number) => void, signal: AbortSignal): FindInPage {
  const steps = [...document.querySelectorAll<HTMLElement>('.step[data-step]')];
  const slips = steps.map((step) => step.querySelector<HTMLElement>('.slip'));
  const indexOf = (element: Element | null): number => steps.findIndex((step) => step.contains(element));
  /** Index of the step of the last match. It stays shown, because the match is marked in it. */
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
  function update(): void {
    const boxes = steps.map((step) => step.getBoundingClientRect());
    const reading = line();
    // The neighbours of these steps stay shown as well: Tab and screen readers move from one step to the next.
    const current = [boxes.findLastIndex(({ top }) => top <= reading), indexOf(document.activeElement), matched];
    const selection = getSelection();
    const heights = boxes.map(({ top, bottom }, at) => {
      const slip = slips[at];
      const near = (bottom > -innerHeight && top < 2 * innerHeight) || current.some((one) => Math.abs(one - at) < 2);
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
      // The offset of a link to the step, or more where the match would be too low there.
      onFind(scrollY + Math.max(to, bottom - innerHeight * MAX_MATCH_Y));
    },
    { signal }
  );
  addEventListener('focusin', update, { signal });
  document.addEventListener('selectionchange', update, { signal });
  // The fixed heights were measured before a font was loaded, or before the size of type changed.
  const measureAgain = (): void => {
    clear();
    update();
  };
  document.fonts.addEventListener('loadingdone', measureAgain, { signal });
  const typeSize = new ResizeObserver(measureAgain);
  const kicker = document.querySelector('.kicker');
  if (kicker) typeSize.observe(kicker);
  signal.addEventListener('abort', () => {
    typeSize.disconnect();
    clear();
  });
  return { update, show, clear };
}
