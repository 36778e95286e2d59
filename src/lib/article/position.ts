import scrollama from 'scrollama';
import { isRendered, viewportHeight } from './viewport';
import type { Position } from '$lib/scene/types';

/** A step that the reader was at for less than this was only flown past, ms. */
const SETTLE_MS = 240;

/** Progress is reported in this many parts of a step. */
const PROGRESS_PARTS = 500;

/**
 * Distance between the places of a step at which scrollama reports progress, px, at least 2. Scrollama makes an observer's
 * threshold for each: at a fixed distance an iframe of millions of px would have millions of them, and hang for a minute.
 * @param heights  of the steps, px
 */
export const progressDistance = (heights: number[]): number =>
  Math.max(2, ...heights.map((height) => height / PROGRESS_PARTS));

/** Called with the reader's position each time it changes. */
export interface PositionListener {
  (position: Position): void;
}

/**
 * The reader's position from geometry alone: which section the reading line is in, and how far through.
 * @param rects  of the steps in reading order: top and bottom, px from the viewport's top. `heading` is the top of the
 *               chapter's heading before the step, if it has one: the step begins there, with its scene under the heading
 * @param lineY  the reading line, px from the viewport's top
 */
export function positionAt(
  rects: { top: number; bottom: number; heading?: number }[],
  lineY: number
): Position & { /** between heading and step: the share of that distance, 0 to 1 */ lead?: number } {
  const step = rects.findLastIndex((r) => (r.heading ?? r.top) <= lineY);
  const rect = rects[step];
  if (!rect) return { step: -1, progress: 0 };
  // Rounded, so that a place gives the same scene however it was reached.
  const progress = Math.min(1, Math.max(0, (lineY - rect.top) / Math.max(1, rect.bottom - rect.top)));
  const { heading = lineY, top } = rect;
  return {
    step,
    progress: Math.round(progress * PROGRESS_PARTS) / PROGRESS_PARTS,
    ...(lineY < top && { lead: (lineY - heading) / Math.max(1, top - heading) })
  };
}

/** The rectangle of a step and its heading, px from the viewport's top. The first heading belongs to the opening. */
function placeOf(step: HTMLElement, index = 1): { top: number; bottom: number; heading?: number } {
  const { top, bottom } = step.getBoundingClientRect();
  return {
    top,
    bottom,
    heading: index && step.matches('h2 + *') ? step.previousElementSibling?.getBoundingClientRect().top : undefined
  };
}

/**
 * Watches the reader's position. Scrollama reports that something changed; the position is then measured. So none of
 * scrollama's faults (no event for a jump between steps, progress of a step already left, a listener that stays) reaches the reader.
 * @param steps   the step elements in reading order
 * @param line    the reading line, as a share of the viewport's height
 * @param listen  called with each new position
 * @param driven  true in an iframe that its host scrolls: observers are throttled and wrong there, so scrollama is not used
 * @returns `stop` ends the watch, `look` measures at once, `lead` is that of the last position (see positionAt)
 */
export function watchPosition(
  steps: HTMLElement[],
  line: number,
  listen: PositionListener,
  driven = false
): { stop: () => void; look: () => void; lead: () => number | undefined } {
  let last: ReturnType<typeof positionAt> = { step: -2, progress: -1 };
  let frame = 0;
  let lastY = window.scrollY;
  const tell = (position: typeof last) => {
    const same = position.step === last.step && position.progress === last.progress;
    last = position;
    if (!same) listen({ step: position.step, progress: position.progress });
  };
  const confirm = () => {
    // Replaces a measurement that is scheduled: it could otherwise come after the end of the watch.
    cancelAnimationFrame(frame);
    frame = 0;
    // In a hidden iframe nothing has a position.
    if (!isRendered()) return;
    lastY = window.scrollY;
    tell(positionAt(steps.map(placeOf), viewportHeight() * line));
  };
  const soon = () => {
    frame ||= requestAnimationFrame(confirm);
  };
  // Scrollama misses jumps of more than a third of the screen, and reports nothing above the first step.
  const onscroll = () => {
    if (driven || Math.abs(window.scrollY - lastY) > viewportHeight() / 3 || last.step <= 0) soon();
    lastY = window.scrollY;
  };

  const scroller = driven ? null : scrollama();
  scroller
    ?.setup({
      step: steps,
      offset: line,
      progress: true,
      threshold: progressDistance(steps.map((step) => step.offsetHeight))
    })
    .onStepEnter(soon)
    .onStepProgress(soon)
    .onStepExit(soon);
  const kinds = ['scrollend', 'resize', 'hashchange', 'load', 'pageshow', 'orientationchange'];
  for (const kind of kinds) window.addEventListener(kind, soon);
  window.addEventListener('scroll', onscroll, { passive: true });
  const resized = new ResizeObserver(soon);
  resized.observe(document.body);
  confirm();

  return {
    look: confirm,
    lead: () => last.lead,
    stop() {
      scroller?.destroy();
      resized.disconnect();
      cancelAnimationFrame(frame);
      for (const kind of kinds) window.removeEventListener(kind, soon);
      window.removeEventListener('scroll', onscroll);
    }
  };
}

/**
 * After a change of the window's size, scrolls so that the reading line is at the same place of the step again.
 * @param step      null in the opening: nothing scrolls
 * @param progress  0 to 1, how far through the step the line was
 * @param line      the reading line, as a share of the viewport's height
 * @param lead      if the line was between the chapter's heading and the step: the share of that distance, 0 to 1
 */
export function keepPlace(step: HTMLElement | null | undefined, progress: number, line: number, lead?: number): void {
  if (!step) return;
  const { top, bottom, heading = top } = placeOf(step);
  const at = lead === undefined ? top + progress * (bottom - top) : heading + lead * (top - heading);
  window.scrollBy({ top: at - viewportHeight() * line, behavior: 'instant' });
}

/**
 * Filters out steps that the reader only flies past: the first change counts at once, later ones after SETTLE_MS without another.
 * @param apply  called with the step the reader is at
 */
export function settle(apply: (step: number) => void): { at: (step: number) => void; stop: () => void } {
  let applied = NaN;
  let changed = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = (step: number) => {
    clearTimeout(timer);
    if (step !== applied) apply((applied = step));
  };
  return {
    at(step) {
      if (step === applied) return clearTimeout(timer);
      const quiet = performance.now() - changed > SETTLE_MS;
      changed = performance.now();
      clearTimeout(timer);
      if (quiet) now(step);
      else timer = setTimeout(() => now(step), SETTLE_MS);
    },
    stop: () => clearTimeout(timer)
  };
}
