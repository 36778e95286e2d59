import scrollama from 'scrollama';
import { isRendered, viewportHeight } from './viewport';
import type { Position } from '$lib/scene/types';

/** A step that the reader was at for less than this was only flown past, ms. */
const SETTLE_MS = 240;

/** Rounds progress, so that a place gives the same scene however it was reached. */
const roundProgress = (progress: number): number => Math.round(progress * 500) / 500;

/** Called with the reader's position each time it is measured. */
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
  const progress = Math.min(1, Math.max(0, (lineY - rect.top) / Math.max(1, rect.bottom - rect.top)));
  const { heading = lineY, top } = rect;
  return {
    step,
    progress: roundProgress(progress),
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

/** Scrollama reports the progress of a step each time it has changed by about this, px. */
const REPORT_PX = 2;

/** What a watch of the reader's position offers. */
interface Watch {
  /** Ends it. */
  stop: () => void;
  /** Measures at once. */
  look: () => void;
  /** The lead of the last position (see positionAt). */
  lead: () => number | undefined;
}

/**
 * Watches the reader's position. Scrollama says which step holds the reading line, and how far through it is. What it does
 * not say is measured: where no step holds the line (the opening, a heading, the end), at the moment a step is entered, and
 * at rest, because its reports are REPORT_PX apart.
 *
 * In an iframe every position is measured. There the root of an observer is the window of the outermost page, and
 * scrollama's margins do not apply to it.
 * @param steps   gives the step elements in reading order, as they are now
 * @param line    the reading line, as a share of the viewport's height
 * @param listen  called with each position
 */
export function watchPosition(steps: () => HTMLElement[], line: () => number, listen: PositionListener): Watch {
  let last: ReturnType<typeof positionAt> = { step: -2, progress: -1 };
  /** The step that holds the reading line, as scrollama says. */
  let held: number | undefined;
  let scroller: ReturnType<typeof scrollama> | undefined;
  let lookFrame = 0;
  let fitFrame = 0;
  const lineY = (): number => viewportHeight() * line();
  const tell = (position: typeof last) => {
    last = position;
    // The same place is told again as well: the reader may have been presented another step meanwhile.
    listen({ step: position.step, progress: position.progress });
  };
  const look = () => {
    // Replaces a measurement that is scheduled: it could otherwise come after the end of the watch.
    cancelAnimationFrame(lookFrame);
    lookFrame = 0;
    // In a hidden iframe nothing has a position.
    if (isRendered()) tell(positionAt(steps().map(placeOf), lineY()));
  };

  const observe = () =>
    scrollama()
      .setup({ step: steps(), offset: `${lineY()}px`, progress: true, threshold: REPORT_PX })
      .onStepEnter(({ index }) => {
        held = index;
        look();
      })
      .onStepProgress(({ index, progress }) => {
        if (index !== held) return;
        // Within a px of its edge scrollama may still hold a step that the line has left.
        if (index === last.step) tell({ step: index, progress: roundProgress(progress) });
        else look();
      })
      .onStepExit(({ index }) => {
        if (index !== held) return;
        held = undefined;
        look();
      });
  // Scrollama forgets the progress of a step whose height has changed (its issue 145) until its offset is set again, in a
  // later frame. The offset in px also moves with the window.
  const fit = () => {
    if (window.parent === window) scroller = scroller?.offset(`${lineY()}px`) ?? observe();
    look();
  };
  const onresize = () => {
    cancelAnimationFrame(fitFrame);
    fitFrame = requestAnimationFrame(fit);
  };
  const onscroll = () => {
    if (held === undefined) lookFrame ||= requestAnimationFrame(look);
  };
  // Reports the first size as well, so that scrollama begins after the first frame.
  const resized = new ResizeObserver(onresize);
  resized.observe(document.body);
  window.addEventListener('resize', onresize);
  window.addEventListener('scroll', onscroll, { passive: true });
  window.addEventListener('scrollend', look);
  look();

  return {
    look,
    lead: () => last.lead,
    stop() {
      scroller?.destroy();
      resized.disconnect();
      cancelAnimationFrame(lookFrame);
      cancelAnimationFrame(fitFrame);
      window.removeEventListener('resize', onresize);
      window.removeEventListener('scroll', onscroll);
      window.removeEventListener('scrollend', look);
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
