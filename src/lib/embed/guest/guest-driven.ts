// The story in a frame that its host scrolls: the frame does not scroll by itself, it is told how far in the host is.
import type { ReaderHandle } from '$lib/article/reader-handle';
import { watchFar } from './find-in-page';
import { AGAIN_MS, hidden } from './frame-visibility';
import { FARTHEST, LONGEST, type FromFrame, type FromHost } from '../protocol';

/**
 * Where the reader is, kept through changes of shape: a part of the story and how far the reading line is on its way from
 * there to the next part.
 */
interface Anchor {
  part: Element;
  progress: number;
  /** The part stands where a link leads to it. */ rests: boolean;
}

export interface Driven {
  hear: (message: Extract<FromHost, { type: 'scroll' | 'goto' }>) => void;
  /** The step of a link that the host has not come to yet; '' without one. */
  awaited: () => string;
  stop: () => void;
}

const root = document.documentElement;
/** What the length of the story is made of: each of them changes in its own proportion when the frame changes its shape. */
const PARTS = '.opening, .chapter > h2, .step[data-step], .after';
/** A place nearer to the edge of its part than this could be rounded into the one beside it, px. */
const EDGE = 2;
/** A host that follows to within so much has followed: it scrolls in parts of a px, or in whole ones, px. */
const FOLLOWED = 2;
/** Nearer than this to where a link leads, a reader has been led there, px. */
const RESTING = 4;
/** So long a host may take to come to the step of a link, ms. */
const LINK_TIMEOUT_MS = 2000;
const clamp = (y: number, most: number): number => Math.round(Math.max(0, Math.min(most, y)));

/**
 * Lets a host drive the story.
 * @param send      says something to the host
 * @param findable  the host can be asked to go to what find in page has found
 */
export function startDriven(reader: ReaderHandle, send: (message: FromFrame) => void, findable: boolean): Driven {
  const stopped = new AbortController();
  const { signal } = stopped;
  /** Where the host has scrolled to, and where the frame stands for it: the same, but past the story's end. */
  let told = 0;
  let commanded = 0;
  /** How far each layout has moved the reader's place, by its epoch. */
  const moves: number[] = [0];
  /** The epoch that the host knew when it last named one. */
  let known = 0;
  let anchor: Anchor | 'end' | null = null;
  /** Where the last change of shape has led: as long as the reader stays there, their place is the one from before it. */
  let led = NaN;
  let epoch = 0;
  let shape = '';
  /** What looks whether a hidden frame is shown again. */
  let waits: ReturnType<typeof setTimeout> | undefined;
  /** The step that a link named, until the host has come there: a frame that is hidden, or laid out anew, asks for it again. */
  let linked = '';
  /** Where that step is, px into the story, and how long it is waited for, ms: a host may not go there, and its reader elsewhere. */
  let linkOffset = NaN;
  let deadline = 0;

  const topOf = (part: Element): number => part.getBoundingClientRect().top;
  /** The height from a part's top to the next one's, px. */
  const wayOf = (part: Element): number => {
    const all = [...document.querySelectorAll(PARTS)];
    const next = all[all.indexOf(part) + 1];
    return (next ? topOf(next) : root.getBoundingClientRect().bottom) - topOf(part);
  };
  /** Where a link leads to a part, px into the story. */
  const restOf = (part: Element): number =>
    clamp(scrollY + topOf(part) - (parseFloat(getComputedStyle(part).scrollMarginTop) || 0), longest());
  const longest = (): number => Math.min(LONGEST, Math.max(0, root.scrollHeight - innerHeight));
  const lineY = (): number => reader.line() * innerHeight;
  // With the reading line: the reader's own script may move it after this frame has been told of its new size.
  const shapeNow = (): string => `${innerWidth}x${innerHeight}x${root.scrollHeight}x${reader.line()}`;

  function keep(): void {
    // A host that has only followed the frame knows no better than the frame where the reader is: turned back, it is the same place.
    if (anchor && Math.abs(told - led) <= FOLLOWED) return;
    led = NaN;
    const line = lineY();
    const part = [...document.querySelectorAll(PARTS)].findLast((one) => topOf(one) <= line);
    // Before the story's beginning and past its end there is nothing to keep but that.
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
  /** How far into the story the reader's place is now, px. */
  function placeNow(): number {
    // A link that is still on its way may have been followed in a longer story.
    if (!anchor) return awaited() ? Math.min(told, longest()) : told;
    if (anchor === 'end') return longest();
    const { part, progress, rests } = anchor;
    if (rests) return restOf(part);
    const way = wayOf(part);
    return clamp(scrollY + topOf(part) + Math.min(way - EDGE, Math.max(EDGE, progress * way)) - lineY(), longest());
  }
  /** Tells the host how long the story is now, and where the reader's place has gone. */
  function layout(): void {
    if (hidden()) {
      // Where the host's reader is when the frame is shown again, the host will say.
      shape = '';
      anchor = null;
      clearTimeout(waits);
      waits = setTimeout(layout, AGAIN_MS);
      return;
    }
    // Heights that were held belong to the shape before.
    far?.clear();
    shape = shapeNow();
    led = placeNow();
    const moved = led - told;
    moves[++epoch] = moved;
    send({ type: 'layout', length: longest(), epoch, dy: moved });
    // Hidden and shown again, a frame may stand at its beginning.
    if (moved || Math.abs(scrollY - commanded) > 1) obey(told + moved);
    else far?.look();
    if (awaited()) go(linked);
  }
  /** Asks the host to go to a step, or keeps the wish until the frame is shown. */
  function go(step: string): void {
    linked = step;
    deadline = hidden() ? Infinity : performance.now() + LINK_TIMEOUT_MS;
    if (hidden()) return layout();
    const target = document.getElementById(step);
    // A link to no step is one to the story: the host stands there already, and may have said nothing of it.
    if (!target) {
      linked = '';
      return seek(0);
    }
    far?.show(target);
    linkOffset = restOf(target);
    seek(linkOffset);
  }
  function obey(y: number): void {
    // Past the end the frame stands at its end: that is no wish of the reader's.
    told = Math.round(y);
    commanded = clamp(told, longest());
    scrollTo({ top: commanded, behavior: 'instant' });
    reader.look();
    far?.look();
  }
  const awaited = (): string => (performance.now() < deadline ? linked : '');
  function seek(y: number): void {
    send({ type: 'seek', y: clamp(y, longest()) });
  }

  const far = findable && 'onbeforematch' in document ? watchFar(lineY, seek, signal) : null;
  // Tab, find in page, a link, a screen reader: whatever scrolls the frame behind the host's back becomes a wish to the host.
  addEventListener(
    'scroll',
    () => {
      // An engine that keeps the reader's place itself while something above it grows: a change of shape, no wish.
      if (shape !== shapeNow()) return layout();
      const y = Math.round(scrollY);
      if (Math.abs(y - commanded) <= 1) return;
      told = commanded = y;
      far?.look();
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
      if (hidden()) return layout();
      // A message may come before this frame has seen its own resize: it is about the old layout then.
      if (shape !== shapeNow()) layout();
      // What the host has not heard of yet when it says this, it will add. Where it names no epoch it knows the one it named last.
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
