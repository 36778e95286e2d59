import scrollama from 'scrollama';
import type { Screen } from '$lib/stage/screen';
import { isDrawn, screenHeight } from './screen';
import type { Position } from '$lib/scene/types';

/**
 * Where the reading line stands, as a share of the viewport's height: a step counts once its top has risen to it, soon
 * after its text comes into sight.
 */
export function readingLine({ layout, width }: Pick<Screen, 'layout' | 'width'>): number {
  return layout === 'side' ? 0.6 : width < 600 ? 0.82 : 0.96;
}

/**
 * The share of a step's way after which its picture is complete: where its text comes to rest, so that a reader who stops
 * to read sees the whole of it.
 */
export function completeAt({ layout, width }: Pick<Screen, 'layout' | 'width'>): number {
  return layout === 'side' ? 0.42 : width < 600 ? 0.22 : 0.19;
}
/** A step that lasted shorter than this under the reader's finger was only flown past, ms. */
const SETTLE_MS = 240;

/** How finely progress is told, parts of a step. */
const PARTS = 500;

/**
 * The distance between two places of a step that scrollama tells, px. It makes an observer's threshold for each of them: at a
 * fixed distance a frame of millions of px would have millions, and would answer nothing for a minute.
 * @param heights  of the steps, px
 */
export const tellingDistance = (heights: number[]): number => Math.max(2, ...heights.map((height) => height / PARTS));

/** What a driver tells: where the reader is, each time it changes. */
export interface PositionListener {
  (position: Position): void;
}

/**
 * The reader's position from geometry alone: which section the reading line is in, and how far through.
 * @param rects  of the steps in reading order: top and bottom in px from the viewport's top, and where it begins earlier, at the
 *               heading of its chapter, the top of that: a heading passes over its own chapter's picture
 * @param lineY  the reading line, px from the viewport's top
 */
export function positionAt(
  rects: { top: number; bottom: number; heading?: number }[],
  lineY: number
): Position & { /** Before the step itself: the share of the way from its chapter's heading. */ lead?: number } {
  const step = rects.findLastIndex((r) => (r.heading ?? r.top) <= lineY);
  const rect = rects[step];
  if (!rect) return { step: -1, progress: 0 };
  // Rounded, so that what is told is what is drawn however it was reached.
  const progress = Math.min(1, Math.max(0, (lineY - rect.top) / Math.max(1, rect.bottom - rect.top)));
  const { heading = lineY, top } = rect;
  return {
    step,
    progress: Math.round(progress * PARTS) / PARTS,
    ...(lineY < top && { lead: (lineY - heading) / Math.max(1, top - heading) })
  };
}

/** Where a step and the heading before it stand, px from the viewport's top. The story's first heading is seen with the opening. */
function placeOf(step: HTMLElement, index = 1): { top: number; bottom: number; heading?: number } {
  const { top, bottom } = step.getBoundingClientRect();
  return {
    top,
    bottom,
    heading: index && step.matches('h2 + *') ? step.previousElementSibling?.getBoundingClientRect().top : undefined
  };
}

/**
 * Watches where the reader is. Scrollama says when, geometry says where: so none of scrollama's faults (a jump between
 * steps that fires nothing, progress of a step already left, a listener left behind) reaches the reader.
 * @param steps   the step elements in reading order
 * @param line    the reading line, as a share of the viewport's height
 * @param listen  called with each new position
 * @param driven  true in a frame that its host scrolls: geometry alone, for observers are throttled and mistaken there
 * @returns its undoing, a look at once, and where the reader was before the first text of a chapter, as `positionAt` says
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
    // A look at once is the one that was going to come: left to itself it would tell once more, by this line, after the end of the watch.
    cancelAnimationFrame(frame);
    frame = 0;
    // A frame that its host has hidden has no place.
    if (!isDrawn()) return;
    lastY = window.scrollY;
    tell(positionAt(steps.map(placeOf), screenHeight() * line));
  };
  const soon = () => {
    frame ||= requestAnimationFrame(confirm);
  };
  // A jump: more than a third of the screen between two scroll events, or above the first step, where scrollama is silent.
  const onscroll = () => {
    if (driven || Math.abs(window.scrollY - lastY) > screenHeight() / 3 || last.step <= 0) soon();
    lastY = window.scrollY;
  };

  const scroller = driven ? null : scrollama();
  scroller
    ?.setup({
      step: steps,
      offset: line,
      progress: true,
      threshold: tellingDistance(steps.map((step) => step.offsetHeight))
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
 * Scrolls so that the reading line stands again where it stood in a step before the window changed its shape.
 * @param step      none in the opening, which needs nothing
 * @param progress  0 to 1, how far through the step the line was
 * @param line      the reading line, as a share of the viewport's height
 * @param lead      before the step itself: how far the line was on the way from the heading of its chapter, 0 to 1
 */
export function keepPlace(step: HTMLElement | null | undefined, progress: number, line: number, lead?: number): void {
  if (!step) return;
  const { top, bottom, heading = top } = placeOf(step);
  const at = lead === undefined ? top + progress * (bottom - top) : heading + lead * (top - heading);
  window.scrollBy({ top: at - screenHeight() * line, behavior: 'instant' });
}

/**
 * Lets only steps through that the reader stops at or reads: the first change at once, then what is left after a fling.
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
