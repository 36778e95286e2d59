// The height that the story's frame asks its host for, and the mode that follows from whether the host grants it.
import { tellHeight } from './resizer-dialects';
import type { Options } from '../options';
import type { Mode } from '../protocol';

/** Height asked for in paged mode, px, of hosts that resize frames. */
const PREFERRED_HEIGHT = 640;
/** Minimum height of a frame in paged mode, px: a publisher's own height from here on is kept. */
const MIN_READABLE_HEIGHT = 420;
/** Time in which a host must give the frame its whole length, ms; after it the story goes back to paged mode. */
const GROW_TIMEOUT_MS = 4000;
/** A frame counts as high enough when it is lower than the story by no more than this, px. */
const HEIGHT_TOLERANCE = 8;

export interface HeightGuest {
  options: Options;
  /** How the story is shown now. */
  mode: () => string | undefined;
  show: (mode: Mode) => void;
  /** Our own loader has answered: it decides how the story is shown. */
  greeted: () => boolean;
  /** Tells our own loader how long the unrolled story is. */
  grown: (length: number) => void;
}

/** Height of the whole story, unrolled, px. */
export const wholeHeight = (): number => document.body.scrollHeight;

/**
 * Asks for a height in the way the story is shown: unrolled for its whole length, a step at a time for one that is comfortable.
 * A host that gives exactly what the steps ask for gives it the whole length, too; one that stops short gets the steps.
 * @returns to be called when the story is shown in another way
 */
export function askForHeight({ options, mode, show, greeted, grown }: HeightGuest): () => void {
  const start = innerHeight;
  /**
   * The address asks for steps, or for a probe that drives the story: it is never unrolled, and keeps a height that can
   * be read.
   */
  const fixed = options.mode === 'steps' || options.mode === 'probe';
  const kept = fixed && start >= MIN_READABLE_HEIGHT;
  /** Height asked for in paged mode, px. */
  let preferred = PREFERRED_HEIGHT;
  /** True while a granted height may still lead to the unrolled story: that is tried once. */
  let growing = !fixed && options.mode !== 'unrolled';
  /**
   * The height that the frame had when it was unrolled for that: the next other height is the host's answer to the
   * whole length.
   */
  let before = 0;
  /**
   * The least that the host has been asked for the whole story, px: pictures and fonts that come later make it longer
   * while the host answers.
   */
  let length = Infinity;

  const height = (asked: boolean): number => {
    if (mode() === 'unrolled') {
      const whole = wholeHeight();
      if (whole > innerHeight) length = Math.min(length, whole);
      return whole;
    }
    if (mode() !== 'steps' || greeted()) return 0;
    if (!kept) return preferred;
    return asked && options.mode === 'steps' ? start : 0;
  };
  const tellLoader = (px: number): boolean => {
    if (greeted()) grown(px);
    return greeted();
  };
  const tell = tellHeight(document.body, { height, tellLoader }, options);

  /** Back to paged mode: better than a story that is cut off, or a page that scrolls inside another. */
  function fold(): void {
    // Where the address asks for `unrolled`, a host that asks later gets the whole length again.
    preferred =
      options.mode === 'unrolled' ? wholeHeight() : innerHeight >= MIN_READABLE_HEIGHT ? innerHeight : PREFERRED_HEIGHT;
    show('steps');
  }
  const waitForHost = (): void =>
    void setTimeout(() => {
      if (mode() === 'unrolled' && !greeted() && innerHeight < wholeHeight() - HEIGHT_TOLERANCE) fold();
    }, GROW_TIMEOUT_MS);
  addEventListener('resize', () => {
    if (greeted() || fixed) return;
    const isWhole = innerHeight >= length - HEIGHT_TOLERANCE;
    if (mode() === 'steps') {
      if (growing && preferred !== start && Math.abs(innerHeight - preferred) <= 1) {
        growing = false;
        before = innerHeight;
        show('unrolled');
        waitForHost();
      } else if (isWhole) show('unrolled');
    } else if (mode() === 'unrolled' && before && innerHeight !== before) {
      before = 0;
      if (!isWhole) fold();
    }
  });
  if (options.mode === 'unrolled') waitForHost();
  return tell;
}
