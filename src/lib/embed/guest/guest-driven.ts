// The story in a frame that its host drives: the frame does not scroll by itself, it receives the host's offset in the story.
import type { ReaderHandle } from '$lib/article/reader-handle';
import { watchFindInPage } from './find-in-page';
import { RECHECK_MS, isHidden } from './frame-visibility';
import { FARTHEST, LONGEST, type FromFrame, type FromHost } from '../protocol';

/**
 * The reader's place, kept when the frame changes its shape: a part of the story, and the progress (0 to 1) of the reading
 * line from its top to the top of the next part.
 */
interface Anchor {
  part: Element;
  progress: number;
  /** True where the part is at the offset that a link to it scrolls to. */ rests: boolean;
}

export interface Driven {
  hear: (message: Extract<FromHost, { type: 'scroll' | 'goto' }>) => void;
  /** The step of a pending link, which the host has not scrolled to yet; '' without one. */
  awaited: () => string;
  stop: () => void;
}

const root = document.documentElement;
/** What the length of the story is made of: each of them changes in its own proportion when the frame changes its shape. */
const PARTS = '.opening, .chapter > h2, .step[data-step], .after';
/** A place nearer to the edge of its part than this could be rounded into the one beside it, px. */
const EDGE = 2;
/** A host has followed when it is this near, px: some scroll in whole px, some in parts of one. */
const FOLLOWED = 2;
/** A reader nearer than this to the offset of a link has been brought there by it, px. */
const RESTING = 4;
/** Time in which the host must scroll to the step of a link, ms. */
const LINK_TIMEOUT_MS = 2000;
const clamp = (y: number, max: number): number => Math.round(Math.max(0, Math.min(max, y)));

/**
 * Lets a host drive the story.
 * @param send      sends a message to the host
 * @param findable  the host can be asked to go to what find in page has found
 */
export function startDriven(reader: ReaderHandle, send: (message: FromFrame) => void, findable: boolean): Driven {
  const stopped = new AbortController();
  const { signal } = stopped;
  /** The host's offset, and the frame's own scroll position for it, px: the same, except past the story's end. */
  let told = 0;
  let commanded = 0;
  /** By how much each layout has moved the reader's place, px, by its epoch. */
  const moves: number[] = [0];
  /** The last epoch that the host has named. */
  let known = 0;
  let anchor: Anchor | 'end' | null = null;
  /** Offset after the last change of shape, px. While the reader stays there, the anchor from before the change is kept. */
  let led = NaN;
  let epoch = 0;
  let shape = '';
  /** Timer that checks whether a hidden frame is shown again. */
  let waits: ReturnType<typeof setTimeout> | undefined;
  /** Step of the pending link, until the host has scrolled there: a frame that is hidden, or laid out anew, asks for it again. */
  let linked = '';
  /**
   * Target offset of the pending link, px, and its deadline, ms: the host may never scroll there, or the reader may
   * scroll away.
   */
  let linkOffset = NaN;
  let deadline = 0;

  const topOf = (part: Element): number => part.getBoundingClientRect().top;
  /** The height from a part's top to the next one's, px. */
  const wayOf = (part: Element): number => {
    const all = [...document.querySelectorAll(PARTS)];
    const next = all[all.indexOf(part) + 1];
    return (next ? topOf(next) : root.getBoundingClientRect().bottom) - topOf(part);
  };
  /** The offset that a link to a part scrolls to, px into the story. */
  const restOf = (part: Element): number =>
    clamp(scrollY + topOf(part) - (parseFloat(getComputedStyle(part).scrollMarginTop) || 0), longest());
  const longest = (): number => Math.min(LONGEST, Math.max(0, root.scrollHeight - innerHeight));
  const lineY = (): number => reader.line() * innerHeight;
  // With the reading line: the reader's own script may move it after this frame has been told of its new size.
  const shapeNow = (): string => `${innerWidth}x${innerHeight}x${root.scrollHeight}x${reader.line()}`;

  function keep(): void {
    // The host has only followed the frame, the reader has not moved: keep the anchor, so that turning a phone back restores it.
    if (anchor && Math.abs(told - led) <= FOLLOWED) return;
    led = NaN;
    const line = lineY();
    const part = [...document.querySelectorAll(PARTS)].findLast((one) => topOf(one) <= line);
    // Before the story's beginning and past its end no part is kept.
    if (told >= longest()) anchor = 'end';
    else
      anchor =
        part && told > 0
          ? {
              part,
              progress: (line - topOf(part)) / Math.max(1, wayOf(part)),
              rests: Math.abs(restOf(part) - told) <= RESTING
            }
          : null;
  }
  /** Offset of the reader's place in the story as it is laid out now, px. */
  function placeNow(): number {
    // A link that is still on its way may have been followed in a longer story.
    if (!anchor) return awaited() ? Math.min(told, longest()) : told;
    if (anchor === 'end') return longest();
    const { part, progress, rests } = anchor;
    if (rests) return restOf(part);
    const way = wayOf(part);
    return clamp(scrollY + topOf(part) + Math.min(way - EDGE, Math.max(EDGE, progress * way)) - lineY(), longest());
  }
  /** Sends the length of the story to the host, and by how much the reader's place has moved. */
  function layout(): void {
    if (isHidden()) {
      // When the frame is shown again, the host sends the reader's offset.
      shape = '';
      anchor = null;
      clearTimeout(waits);
      waits = setTimeout(layout, RECHECK_MS);
      return;
    }
    // The heights fixed for find in page belong to the shape before.
    findInPage?.clear();
    shape = shapeNow();
    led = placeNow();
    const moved = led - told;
    moves[++epoch] = moved;
    send({ type: 'layout', length: longest(), epoch, dy: moved });
    // Hidden and shown again, a frame may stand at its beginning.
    if (moved || Math.abs(scrollY - commanded) > 1) obey(told + moved);
    else findInPage?.look();
    if (awaited()) go(linked);
  }
  /** Asks the host to scroll to a step; a hidden frame asks when it is shown. */
  function go(step: string): void {
    linked = step;
    deadline = isHidden() ? Infinity : performance.now() + LINK_TIMEOUT_MS;
    if (isHidden()) return layout();
    const target = document.getElementById(step);
    // A link to no step is one to the story: the host stands there already, and may have said nothing of it.
    if (!target) {
      linked = '';
      return seek(0);
    }
    findInPage?.show(target);
    linkOffset = restOf(target);
    seek(linkOffset);
  }
  function obey(y: number): void {
    // Past the end the frame stays at its end: the `scroll` event that follows must not become a `seek`.
    told = Math.round(y);
    commanded = clamp(told, longest());
    scrollTo({ top: commanded, behavior: 'instant' });
    reader.look();
    findInPage?.look();
  }
  const awaited = (): string => (performance.now() < deadline ? linked : '');
  function seek(y: number): void {
    send({ type: 'seek', y: clamp(y, longest()) });
  }

  const findInPage = findable && 'onbeforematch' in document ? watchFindInPage(lineY, seek, signal) : null;
  // Tab, find in page, a link, a screen reader: whatever scrolls the frame itself becomes a `seek` to the host.
  addEventListener(
    'scroll',
    () => {
      // Scroll anchoring of the browser while something above grows: a change of shape, not the reader's.
      if (shape !== shapeNow()) return layout();
      const y = Math.round(scrollY);
      if (Math.abs(y - commanded) <= 1) return;
      told = commanded = y;
      findInPage?.look();
      seek(y);
    },
    { signal }
  );
  addEventListener(
    'resize',
    () => {
      if (shape !== shapeNow()) layout();
    },
    { signal }
  );
  // Space is the one scrolling key that Chromium and WebKit do not hand on to the host from a frame that cannot scroll.
  addEventListener(
    'keydown',
    (event) => {
      const busy =
        event.target instanceof Element &&
        event.target.closest('input,textarea,select,button,summary,[contenteditable],[role=slider]');
      if (event.key !== ' ' || event.defaultPrevented || busy || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      const dy = Math.min(FARTHEST, Math.round(innerHeight * 0.875));
      send({ type: 'by', dy: event.shiftKey ? -dy : dy });
    },
    { signal }
  );
  const grown = new ResizeObserver(() => {
    if (shape !== shapeNow()) layout();
  });
  grown.observe(document.body);

  reader.drive(true);
  layout();
  return {
    hear(message) {
      if (message.type === 'goto') {
        // The host has gone to the story's beginning, where the frame is seen: what was kept is the place before that.
        anchor = null;
        led = NaN;
        return go(message.step);
      }
      if (isHidden()) return layout();
      // A message may come before this frame has seen its own resize: it is about the old layout then.
      if (shape !== shapeNow()) layout();
      // Add the moves of layouts that the host had not received when it sent this. Without an epoch, it is the one named last.
      known = message.epoch || known;
      obey(message.y + moves.slice(known + 1).reduce((sum, dy) => sum + dy, 0));
      if (message.epoch !== epoch) return;
      if (Math.abs(told - linkOffset) <= FOLLOWED || performance.now() > deadline) linked = '';
      keep();
    },
    awaited,
    stop() {
      stopped.abort();
      grown.disconnect();
      clearTimeout(waits);
      reader.drive(false);
    }
  };
}
