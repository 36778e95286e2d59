// Which height the frame of the story asks its host for, and which mode follows from the height that the host grants.
import { reportHeight } from './resizer-dialects';
import type { Options } from '../options';
import type { Mode } from '../protocol';

/** Height that the frame asks for in paged mode, px. */
const PREFERRED_HEIGHT = 640;
/** A frame at least this high can be read in paged mode, px: it does not ask for another height. */
const MIN_READABLE_HEIGHT = 420;
/** Time in which the host must grant the whole length, ms. After it the story returns to paged mode. */
const GROW_TIMEOUT_MS = 4000;
/** A frame that is lower than the story by at most this counts as high enough, px. */
const HEIGHT_TOLERANCE = 8;

export interface HeightGuest {
  options: Options;
  mode: () => string | undefined;
  show: (mode: Mode) => void;
  /** True once our own loader has answered: it decides the mode and the height. */
  hasLoader: () => boolean;
  /** Sends the length of the unrolled story to our own loader, px. */
  sendLength: (length: number) => void;
}

/** Height of the whole story, unrolled, px. */
export const wholeHeight = (): number => document.body.scrollHeight;

/**
 * Asks the host for a height: unrolled for the whole length, in paged mode for a comfortable one. A host that grants exactly
 * what paged mode asks for is a host that resizes frames, so the story is unrolled and asks for its length. If the host stops
 * short of that, the story returns to paged mode.
 * @returns a function to call when the mode has changed
 */
export function askForHeight({ options, mode, show, hasLoader, sendLength }: HeightGuest): () => void {
  const start = innerHeight;
  /** The address names the paged mode or a probe: the story is never unrolled. */
  const fixed = options.mode === 'steps' || options.mode === 'probe';
  /** The frame is high enough as it is. */
  const kept = fixed && start >= MIN_READABLE_HEIGHT;
  /** Height asked for in paged mode, px. */
  let preferred = PREFERRED_HEIGHT;
  /** True until the story has been unrolled because the host granted its height: that is tried once. */
  let growing = !fixed && options.mode !== 'unrolled';
  /** Height of the frame at that moment, px. The next other height is the host's answer to the whole length. */
  let before = 0;
  /** Smallest whole length asked for, px. Pictures and fonts may make the story longer while the host answers. */
  let length = Infinity;

  const height = (asked: boolean): number => {
    if (mode() === 'unrolled') {
      const whole = wholeHeight();
      if (whole > innerHeight) length = Math.min(length, whole);
      return whole;
    }
    if (mode() !== 'steps' || hasLoader()) return 0;
    if (!kept) return preferred;
    return asked && options.mode === 'steps' ? start : 0;
  };
  const sendToLoader = (px: number): boolean => {
    if (hasLoader()) sendLength(px);
    return hasLoader();
  };
  const report = reportHeight(document.body, { height, sendToLoader }, options);

  /** Returns to paged mode: a story that is cut off, or scrolls inside the page, is worse. */
  function returnToSteps(): void {
    // Where the address names `unrolled`, the host may still grant the whole length later.
    preferred =
      options.mode === 'unrolled' ? wholeHeight() : innerHeight >= MIN_READABLE_HEIGHT ? innerHeight : PREFERRED_HEIGHT;
    show('steps');
  }
  const waitForHost = (): void =>
    void setTimeout(() => {
      if (mode() === 'unrolled' && !hasLoader() && innerHeight < wholeHeight() - HEIGHT_TOLERANCE) returnToSteps();
    }, GROW_TIMEOUT_MS);
  addEventListener('resize', () => {
    if (hasLoader() || fixed) return;
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
      if (!isWhole) returnToSteps();
    }
  });
  if (options.mode === 'unrolled') waitForHost();
  return report;
}
