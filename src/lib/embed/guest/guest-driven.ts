// The driven modes: the reader scrolls the host, and the frame receives the host's scroll offset in the story.
import type { ReaderHandle } from '$lib/article/reader-handle';
import { watchFindInPage } from './find-in-page';
import { RECHECK_MS, isHidden } from './frame-visibility';
import { MAX_SCROLL_BY, MAX_STORY_LENGTH, type FromFrame, type FromHost } from '../protocol';

/** The reader's place, independent of the frame's size: a part of the story, and how far the reading line is through it. */
interface Anchor {
  part: Element;
  /** 0 at the part's top, 1 at the top of the next part. */
  progress: number;
  /** True where the part is at the offset to which a link scrolls it. */
  isAtLinkOffset: boolean;
}

export interface Driven {
  receive: (message: Extract<FromHost, { type: 'scroll' | 'goto' }>) => void;
  /** Id of the step of a link to which the host has not scrolled yet; '' without one. */
  pendingStep: () => string;
  stop: () => void;
}

const root = document.documentElement;
/** The parts that make up the length of the story. When the frame changes its size, each grows or shrinks by another factor. */
const STORY_PARTS = '.opening, .chapter > h2, .step[data-step], .after';
/** Minimum distance of a restored place from the edges of its part, px: rounding must not move it into the next part. */
const EDGE = 2;
/** The host has reached an offset when it is this near, px: some engines scroll by whole px, others by fractions. */
const OFFSET_TOLERANCE = 2;
/** A reader this near to the offset of a link has come there by the link, px. */
const LINK_TOLERANCE = 4;
/** Time in which the host must scroll to the step of a link, ms. */
const LINK_TIMEOUT_MS = 2000;
const clamp = (y: number, max: number): number => Math.round(Math.max(0, Math.min(max, y)));

/**
 * Starts a driven mode.
 * @param send      sends a message to the host
 * @param findable  true where the host can be asked to scroll to a match of find in page
 */
export function startDriven(reader: ReaderHandle, send: (message: FromFrame) => void, findable: boolean): Driven {
  const stopped = new AbortController();
  const { signal } = stopped;
  /** Scroll offset of the host in the story, px. */
  let hostOffset = 0;
  /** Scroll offset of the frame for it, px: the same, but no more than the story's length. */
  let ownOffset = 0;
  /** By how much each layout has moved the reader's place, px. The index is the epoch. */
  const moves: number[] = [0];
  /** The last epoch that the host has named. */
  let hostEpoch = 0;
  let anchor: Anchor | 'end' | null = null;
  /** Offset of the reader's place after the last layout, px. While the reader stays there, the anchor is not taken anew. */
  let restoredOffset = NaN;
  let epoch = 0;
  /** Size of the frame and of the story at the last layout. */
  let shape = '';
  /** Timer that checks whether a hidden frame is shown again. */
  let recheck: ReturnType<typeof setTimeout> | undefined;
  /** Id of the step of a pending link. A frame that is hidden, or changes its size, asks for it again. */
  let linkedStep = '';
  /** Target offset of the pending link, px. */
  let linkOffset = NaN;
  /** End of the pending link, ms: the host may never scroll there, or the reader may scroll away. */
  let deadline = 0;

  const topOf = (part: Element): number => part.getBoundingClientRect().top;
  /** Height from a part's top to that of the next part, px. */
  const heightOf = (part: Element): number => {
    const all = [...document.querySelectorAll(STORY_PARTS)];
    const next = all[all.indexOf(part) + 1];
    return (next ? topOf(next) : root.getBoundingClientRect().bottom) - topOf(part);
  };
  /** Offset to which a link to a part scrolls, px. */
  const linkOffsetOf = (part: Element): number =>
    clamp(scrollY + topOf(part) - (parseFloat(getComputedStyle(part).scrollMarginTop) || 0), lengthNow());
  const lengthNow = (): number => Math.min(MAX_STORY_LENGTH, Math.max(0, root.scrollHeight - innerHeight));
  const lineY = (): number => reader.line() * innerHeight;
  // The reading line is part of it: the article's script may move the line after the frame has received its resize event.
  const shapeNow = (): string => `${innerWidth}x${innerHeight}x${root.scrollHeight}x${reader.line()}`;

  /** Remembers the reader's place. */
  function setAnchor(): void {
    // The reader has not moved since the last layout. The older anchor is kept, so that turning a phone back restores the place.
    if (anchor && Math.abs(hostOffset - restoredOffset) <= OFFSET_TOLERANCE) return;
    restoredOffset = NaN;
    const line = lineY();
    const part = [...document.querySelectorAll(STORY_PARTS)].findLast((one) => topOf(one) <= line);
    // At the story's beginning and at its end there is no part to remember.
    if (hostOffset >= lengthNow()) anchor = 'end';
    else
      anchor =
        part && hostOffset > 0
          ? {
              part,
              progress: (line - topOf(part)) / Math.max(1, heightOf(part)),
              isAtLinkOffset: Math.abs(linkOffsetOf(part) - hostOffset) <= LINK_TOLERANCE
            }
          : null;
  }
  /** Offset of the reader's place in the present layout, px. */
  function anchorOffset(): number {
    // A pending link may have scrolled the host when the story was longer.
    if (!anchor) return pendingStep() ? Math.min(hostOffset, lengthNow()) : hostOffset;
    if (anchor === 'end') return lengthNow();
    const { part, progress, isAtLinkOffset } = anchor;
    if (isAtLinkOffset) return linkOffsetOf(part);
    const height = heightOf(part);
    return clamp(
      scrollY + topOf(part) + Math.min(height - EDGE, Math.max(EDGE, progress * height)) - lineY(),
      lengthNow()
    );
  }
  /** Sends the length of the story to the host, and by how much the reader's place has moved. */
  function layout(): void {
    if (isHidden()) {
      // When the frame is shown again, the host sends its offset.
      shape = '';
      anchor = null;
      clearTimeout(recheck);
      recheck = setTimeout(layout, RECHECK_MS);
      return;
    }
    // The heights that find in page has fixed were measured in the former size.
    findInPage?.clear();
    shape = shapeNow();
    restoredOffset = anchorOffset();
    const moved = restoredOffset - hostOffset;
    moves[++epoch] = moved;
    send({ type: 'layout', length: lengthNow(), epoch, dy: moved });
    // A frame that was hidden may have been reset to its beginning.
    if (moved || Math.abs(scrollY - ownOffset) > 1) scrollToOffset(hostOffset + moved);
    else findInPage?.update();
    if (pendingStep()) goTo(linkedStep);
  }
  /** Asks the host to scroll to a step. A hidden frame asks when it is shown. */
  function goTo(step: string): void {
    linkedStep = step;
    deadline = isHidden() ? Infinity : performance.now() + LINK_TIMEOUT_MS;
    if (isHidden()) return layout();
    const target = document.getElementById(step);
    // The id is no step: the link is to the story, and the host is at its beginning already, but may not have sent that.
    if (!target) {
      linkedStep = '';
      return seek(0);
    }
    findInPage?.show(target);
    linkOffset = linkOffsetOf(target);
    seek(linkOffset);
  }
  function scrollToOffset(y: number): void {
    // Past its end the frame scrolls no further: the scroll event that follows must not become a `seek`.
    hostOffset = Math.round(y);
    ownOffset = clamp(hostOffset, lengthNow());
    scrollTo({ top: ownOffset, behavior: 'instant' });
    reader.look();
    findInPage?.update();
  }
  const pendingStep = (): string => (performance.now() < deadline ? linkedStep : '');
  function seek(y: number): void {
    send({ type: 'seek', y: clamp(y, lengthNow()) });
  }

  const findInPage = findable && 'onbeforematch' in document ? watchFindInPage(lineY, seek, signal) : null;
  // When Tab, find in page, a link or a screen reader scrolls the frame itself, the host is asked to follow.
  addEventListener(
    'scroll',
    () => {
      // The browser's scroll anchoring moves the frame when something above it grows. That is a layout, not the reader.
      if (shape !== shapeNow()) return layout();
      const y = Math.round(scrollY);
      if (Math.abs(y - ownOffset) <= 1) return;
      hostOffset = ownOffset = y;
      findInPage?.update();
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
  // Of the keys that scroll, Space alone is not passed on to the host by Chromium and WebKit.
  addEventListener(
    'keydown',
    (event) => {
      const busy =
        event.target instanceof Element &&
        event.target.closest('input,textarea,select,button,summary,[contenteditable],[role=slider]');
      if (event.key !== ' ' || event.defaultPrevented || busy || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      const dy = Math.min(MAX_SCROLL_BY, Math.round(innerHeight * 0.875));
      send({ type: 'by', dy: event.shiftKey ? -dy : dy });
    },
    { signal }
  );
  const size = new ResizeObserver(() => {
    if (shape !== shapeNow()) layout();
  });
  size.observe(document.body);

  reader.drive(true);
  layout();
  return {
    receive(message) {
      if (message.type === 'goto') {
        // The host has already scrolled to the wrapper, so the remembered place no longer counts.
        anchor = null;
        restoredOffset = NaN;
        return goTo(message.step);
      }
      if (isHidden()) return layout();
      // The message may come before this frame has received its resize event. Its offset is one of the old layout then.
      if (shape !== shapeNow()) layout();
      // Adds the moves of the layouts that the host had not received when it sent this. Epoch 0 means the one it named last.
      hostEpoch = message.epoch || hostEpoch;
      scrollToOffset(message.y + moves.slice(hostEpoch + 1).reduce((sum, dy) => sum + dy, 0));
      if (message.epoch !== epoch) return;
      if (Math.abs(hostOffset - linkOffset) <= OFFSET_TOLERANCE || performance.now() > deadline) linkedStep = '';
      setAnchor();
    },
    pendingStep,
    stop() {
      stopped.abort();
      size.disconnect();
      clearTimeout(recheck);
      reader.drive(false);
    }
  };
}
