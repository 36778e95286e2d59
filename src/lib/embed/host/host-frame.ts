// One embed on a host's page: its mode, its length, and the channel to the frame.
import { placementOf } from './host-placement';
import { rectOf } from './host-room';
import {
  envelope,
  FROM_FRAME,
  GREETING,
  readMessage,
  type FromFrame,
  type FromHost,
  type Hello,
  type Init,
  type Mode
} from '../protocol';

/**
 * A page that is itself in a frame counts as scrolled by its reader after this time of scrolling, ms: a frame that
 * grows with its content has grown by then.
 */
const PROOF_MS = 2000;
/**
 * A page may be scrolling smoothly to a target that the story would move, and nothing corrects the target on the way. So the story
 * waits until nothing has been scrolled for MOVING_MS, at most MAX_WAIT_MS. `scrollend` is of no use: browsers send it after each
 * move of a script that scrolls frame by frame.
 */
const MOVING_MS = 250;
const MAX_WAIT_MS = 4000;
/**
 * Number of times that the story is tried again in an element that has opened or come to rest: one that keeps changing would
 * cause endless tries.
 */
const MAX_RETRIES = 10;

export interface Mounted {
  /**
   * Something happened on the host's page: a message, a scroll, a resize, a link to a step, the beginning or end of printing, the
   * end of an animation.
   */
  hear: (event: Event) => void;
  destroy: () => void;
}

/**
 * Gives a frame its room and drives it.
 * @param box    the wrapper, which becomes as long as the story
 * @param frame  the iframe in it
 * @param watch  sends `resize` to `hear` when an element changes its size
 */
export function mountFrame(box: HTMLElement, frame: HTMLIFrameElement, watch: (element: Element) => void): Mounted {
  const place = placementOf(box, frame, watch, () => fit());
  let epoch = 0;
  let port: MessagePort | undefined;
  let mode: Mode | '' = '';
  /** Width by height of the frame when it sent its length. While the frame has another shape, its next `layout` is pending. */
  let shape = 0;
  let id = '';
  let length = 0;
  let nonce = '';
  /**
   * Scroll offset sent last, px from the story's top; negative or more than the length where the reader is outside. 0:
   * none sent yet.
   */
  let sent = 0;
  let asked = 0;
  /** The link that was followed last. */
  let linked: string | undefined;
  /** True while the page is printed. */
  let resting = false;
  let of: number | undefined;
  let index = -1;
  /** The best way of being driven that the page has not ruled out; `steps` once it has ruled out both. */
  let bestMode: Mode = 'scroll';
  /**
   * The reader scrolls this page. Of a page in somebody's frame that is known only once it has been scrolled for a while: a frame
   * as high as its content never is, and would become as high as the story. A publisher who knows better says so.
   */
  let scrolled = parent === window || box.dataset.storyEmbed === 'scrolls';
  /** When such a page was scrolled first, ms, and how high its window was then, px: the page around it may change that yet. */
  let since = { height: 0, time: 0 };
  /**
   * True once the reader has been in the driven story: before that a `seek` counts only while the frame's middle is on
   * screen.
   */
  let met = false;
  /** When the page was scrolled last, ms. */
  let moved = -Infinity;
  let ended = false;
  let retries = 0;
  /** True while the next scroll event is the loader's own. */
  let ownScroll = false;

  const clamp = (y: number): number => Math.max(0, Math.min(length, Math.round(y)));
  const shapeNow = (): number => frame.offsetWidth / frame.offsetHeight;
  /**
   * False while the page hides the wrapper. Where the story was then is of no use: on its return the reader is where
   * they are.
   */
  function shown(): boolean {
    // Closed `details` and skipped content have sizes, but no place.
    const visible = frame.offsetWidth > 0 && frame.checkVisibility?.({ contentVisibilityAuto: true }) !== false;
    if (!visible) sent = 0;
    return visible;
  }
  /** How the frame is to be shown: as its address asks, else driven where that can be. */
  function modeNow(): Mode {
    const asked = /mode=(steps|unrolled)/.exec(frame.src)?.[1] as Mode | undefined;
    return bestMode === 'steps' ? bestMode : (asked ?? (scrolled ? bestMode : 'steps'));
  }
  /** True while the host's scrolling drives the story; never on paper. */
  const driven = (): boolean => !resting && (mode === 'scroll' || mode === 'pinned');
  /** True where the reader was within the story at the offset sent last. */
  const wasInside = (): boolean => sent > 0 && sent < length;
  const tell = (message: FromHost): void => port?.postMessage(envelope(message));
  const say = (event: string): void => {
    box.dispatchEvent(new CustomEvent(`story-embed:${event}`, { bubbles: true, detail: { id, index, of, mode } }));
  };
  function setMode(next: Mode): void {
    if (mode === next) return;
    const first = !mode;
    box.dataset.mode = mode = next;
    if (!driven()) place.undress();
    tell({ type: 'mode', mode });
    if (first) say('ready');
    say('mode');
    fit();
  }
  /**
   * Lowers the best mode for good, because the page does not allow a better one. A reader inside the story is kept at
   * the frame.
   */
  function fall(to: Mode): void {
    const inside = wasInside();
    place.keepPast(() => setMode((bestMode = to)));
    if (inside && !driven()) place.move(-place.into());
  }

  /** Gives frame and wrapper their sizes. @returns how the page lets the story be shown */
  function stretch(pinned: boolean): Mode {
    return place.keepPast(() => place.stretch(length, pinned));
  }
  /** Chooses the first mode. What the page does not allow is measured before the mode is announced. */
  function begin(): void {
    const next = modeNow();
    const drives = next === 'scroll' || next === 'pinned';
    setMode(drives && shown() ? (bestMode = stretch(next === 'pinned')) : next);
  }
  /**
   * Fits frame and wrapper to the page as it is now, and goes over to what it allows.
   * @param moving  true while the reader is not yet at their place in the new length: no offset is sent to the frame
   */
  function fit(moving?: boolean): void {
    if (ended || !shown()) return;
    if (mode === 'unrolled' && length && !place.keepPast(() => place.unroll(length))) return fall('steps');
    if (mode === 'steps' && place.keepPast(place.trim) && retries < MAX_RETRIES) {
      retries++;
      bestMode = 'scroll';
      return begin();
    }
    if (!driven()) return;
    const next = stretch(mode === 'pinned');
    if (next !== mode) fall(next);
    if (!moving) tick(true);
  }

  function tick(force?: boolean): void {
    if (!shown() || !driven() || !length) return;
    if (shape !== shapeNow()) {
      epoch = 0;
      // The page above the story has been laid out anew as well. The next `layout` counts from where the reader was before.
      if (force && wasInside()) place.move(sent - place.into());
    }
    const into = place.into();
    const now = clamp(into);
    const inside = Math.abs(now - into) < 1;
    met ||= inside;
    if (!place.hold(mode === 'pinned', inside ? undefined : now)) return fall(mode === 'pinned' ? 'steps' : 'pinned');
    if (force || now !== clamp(sent)) tell({ type: 'scroll', y: now, epoch });
    // If no offset is known and a resize is pending (epoch 0), it stays unknown: the next `layout` of the frame will set it.
    if (sent || epoch) sent = place.into();
  }
  /** Scrolls the host because the frame asks to: only while it is seen or in use, and at most 12 times a second. */
  function ask(dy: number): void {
    const { top, bottom } = rectOf(frame);
    const middle = (top + bottom) / 2;
    const seen = met
      ? document.activeElement === frame || (bottom > 0 && top < innerHeight)
      : middle > 0 && middle < innerHeight;
    if (!seen || !driven() || asked > 11) return;
    asked++;
    setTimeout(() => asked--, 1000);
    place.move(dy);
    tick(true);
  }
  function onLayout(next: { length: number; epoch: number; dy: number }): void {
    const past = place.isPast();
    ({ length, epoch } = next);
    shape = shapeNow();
    fit(true);
    // While printing: this is the reader's offset after it, and it acknowledges the epoch to the frame.
    if (!driven()) tell({ type: 'scroll', y: clamp((sent += next.dy)), epoch });
    else if (!past && sent > 0) place.move(Math.max(0, sent + next.dy) - place.into());
    tick(true);
    link();
  }
  function onPort({ data }: MessageEvent): void {
    const m = readMessage<FromFrame>(data, FROM_FRAME);
    if (!m) return;
    if (m.type === 'layout') onLayout(m);
    else if (m.type === 'seek') ask(clamp(m.y) - place.into());
    else if (m.type === 'by') ask(m.dy);
    else {
      ({ id, index, of } = m);
      box.dataset.step = id;
      say('step');
      if (index + 1 === of) say('end');
    }
  }
  function greet(event: MessageEvent, heard = performance.now()): void {
    if (ended) return;
    const now = performance.now();
    if (now - moved < MOVING_MS && now - heard < MAX_WAIT_MS) {
      setTimeout(greet, MOVING_MS, event, heard);
      return;
    }
    const { source, origin: from, data } = event;
    // A sandboxed frame has no origin to compare: 'null' is taken from frames that are sandboxed, and from them alone.
    const opaque = from === 'null' && frame.sandbox.value;
    const hello =
      frame.contentWindow === source && (opaque || frame.src.startsWith(`${from}/`))
        ? readMessage<Hello>(data, GREETING)
        : null;
    // The same `hello` may come twice, unasked and after `wake`: only the first is answered.
    if (!hello || nonce === hello.nonce) return;
    nonce = hello.nonce;
    port?.close();
    // The frame receives its first mode by `init`; modes that the page rules out before that are not sent.
    port = undefined;
    epoch = 0;
    mode = '';
    begin();
    const channel = new MessageChannel();
    (port = channel.port1).onmessage = onPort;
    (source as Window).postMessage(
      envelope({ type: 'init', nonce, mode: mode as Mode } satisfies Init),
      opaque ? '*' : from,
      [channel.port2]
    );
    if (!driven()) link();
  }
  /**
   * The window was scrolled, or an element of the page. A script that only says so, to wake lazy pictures, names the
   * window itself.
   */
  function onScroll({ target, isTrusted }: Event): void {
    const scroller = target === document ? document.scrollingElement : target;
    if (isTrusted && scroller instanceof Element && scroller.contains(box)) moved = performance.now();
    // A frame a little lower than its content for a moment is not a page that is read by scrolling.
    if (
      !scrolled &&
      !ownScroll &&
      scroller instanceof Element &&
      scroller.contains(box) &&
      scroller.scrollHeight > 1.5 * scroller.clientHeight
    ) {
      const time = performance.now();
      if (since.height !== innerHeight) since = { height: innerHeight, time };
      scrolled = time - since.time > PROOF_MS;
      if (scrolled && port) begin();
    }
    ownScroll = false;
    tick();
  }
  /**
   * An element around the embed has ended its animation. While it moved, as many do when the page comes, the frame was not
   * where it was put, and what the page allows was measured wrongly.
   */
  function onAnimated({ target }: Event): void {
    if (!(target instanceof Element) || !target.contains(box)) return;
    if (port && bestMode === 'steps' && retries < MAX_RETRIES) {
      retries++;
      bestMode = 'scroll';
      begin();
      // The try has taken away what the frame was lowered by.
      if (!driven()) place.undress();
    }
    fit();
  }
  /** A link to `#<id of the wrapper>-<step>` was followed, or the page was opened by one. */
  function link(): void {
    const step = location.hash.split(`#${box.id}-`)[1];
    if (step === linked) return;
    // A lazy frame loads where it is seen, and only one that is seen may scroll the page.
    if (step) {
      ownScroll = true;
      box.scrollIntoView({ behavior: 'instant' });
      sent = 0;
    }
    if (!port) return;
    linked = step;
    // Without a step the message is not valid, and the frame drops it.
    tell({ type: 'goto', step: step! });
  }

  link();
  // A frame that said hello before this script came says it again.
  frame.contentWindow!.postMessage(envelope({ type: 'wake' }), '*');
  return {
    hear(event) {
      const { type } = event;
      if (type === 'message') greet(event as MessageEvent);
      else if (type === 'scroll') onScroll(event);
      else if (type === 'resize') fit();
      else if (type === 'hashchange') link();
      // After the page's own handlers: they may give the embed its room only then.
      else if (type === 'animationend' || type === 'transitionend')
        requestAnimationFrame(() => ended || onAnimated(event));
      else {
        // Before or after printing. Where the reader was counts, not where a shorter page puts them.
        if (driven()) place.undress();
        resting = type === 'beforeprint';
        fit(true);
        if (driven() && sent > 0) place.move(sent - place.into());
        tick(true);
      }
    },
    destroy() {
      // A frame that nobody drives any more goes on by itself, and its wrapper says so.
      ended = true;
      setMode('steps');
      place.undress();
      port?.close();
    }
  };
}
