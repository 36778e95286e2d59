// One embed on a host's page: its room, its pin and its channel to the frame.
import { BLOCKED, CRAMPED, groundOf } from './host-pin';
import { envelope, FROM_FRAME, GREETING, read, type FromFrame, type FromHost, type Hello, type Init, type Mode } from './protocol';

const rectOf = (n: Element): DOMRect => n.getBoundingClientRect();

export interface Mounted {
  /** Something happened on the host's page: a message, a scroll, a resize, a link to a step, the beginning or end of printing. */
  hear: (event: { type: string }) => void;
  destroy: () => void;
}

/**
 * Gives a frame its room and drives it.
 * @param box    the wrapper, which becomes as long as the story
 * @param frame  the iframe in it
 */
export function mountFrame(box: HTMLElement, frame: HTMLIFrameElement): Mounted {
  const { style } = frame;
  const pasted = [box.style.cssText, style.cssText] as const;
  let epoch = 0;
  let port: MessagePort | undefined;
  let mode: Mode | '' = '';
  let scroller: Element | undefined;
  /** The frame's proportions when it told its length: in others it has not told yet what the reader's place is. */
  let shape = 0;
  let id = '';
  let length = 0;
  let nonce = '';
  /** How far the pin line was into the story when the frame was told last, px; outside of it less than 0 or more than its length. 0: not known. */
  let sent = 0;
  let off = 0;
  let asked = 0;
  /** The link that was followed last. */
  let linked: string | undefined;
  /** The page is being printed. */
  let resting = false;
  let of: number | undefined;
  let index = -1;

  const clamp = (y: number): number => Math.max(0, Math.min(length, Math.round(y)));
  // Whole px; what is no number is 0.
  const top = (): number => ~~(box.dataset.top as never);
  /** Where the frame is pinned, px from the window's top. */
  const line = (): number => (scroller ? rectOf(scroller).top : 0) + top();
  /** How far the pin line is into the story, px. */
  const into = (): number => line() - rectOf(box).top;
  const shapeNow = (): number => frame.offsetWidth / frame.offsetHeight;
  /** The story's length; none while the wrapper is hidden: on its return the reader is where they are. */
  const room = (): number => (frame.offsetWidth ? length : (sent = 0));
  /** By their letters: scroll, pinned; on paper nothing is. */
  const driven = (): boolean => !resting && /sc|pi/.test(mode);
  const tell = (message: FromHost): void => port?.postMessage(envelope(message));
  const say = (event: string): void => {
    box.dispatchEvent(new CustomEvent(`story-embed:${event}`, { bubbles: true, detail: { id, index, of, mode } }));
  };
  const move = (top: number): void => (scroller || window).scrollBy({ behavior: 'instant', top });

  /** Styles on top of what was pasted. A link beside the frame stays: it lies under the frame while that is pinned. */
  const dress = (inBox = '', inFrame = ''): void => {
    box.style.cssText = pasted[0] + inBox;
    style.cssText = pasted[1] + inFrame;
  };
  function setMode(next: Mode): void {
    if (mode === next) return;
    const first = !mode;
    box.dataset.mode = mode = next;
    if (!driven()) dress();
    tell({ type: 'mode', mode });
    if (first) say('ready');
    say('mode');
    fit();
  }
  /**
   * Gives the frame the height of the screen, and the wrapper that of the story.
   * @param moving  the reader has not been moved yet to where the new length puts them: of that no word to the frame
   */
  function fit(moving?: boolean): void {
    // Only the whole length of the story shows which of its ancestors clip or scroll it.
    if (!room()) return;
    // Unrolled (of the ways the one with this letter), a story or a graphic has the height that it tells.
    if (/u/.test(mode)) style.height = `${length}px`;
    if (!driven()) return;
    const size = `width:100%;transition:none;height:calc(${scroller ? `${scroller.clientHeight}px` : '100svh'} - ${top()}px`;
    dress(`position:relative;overflow:clip;padding:0;min-width:0;${size} + ${length}px)`, `border:0;display:block;position:sticky;top:${top()}px;${size})`);
    const [hindrance, inner] = groundOf(box, scroller);
    // An ancestor cuts the story off, or a publisher's stylesheet makes the frame much lower or higher than its screen.
    if (hindrance === CRAMPED || Math.abs(box.offsetHeight - frame.offsetHeight - length) > 99) {
      setMode('steps');
      // As much of the frame as the ancestor shows: the buttons are at its foot. One that is closed for now shows nothing.
      const shown = rectOf(inner || frame).bottom - rectOf(frame).top;
      if (shown > 200) style.maxHeight = `${shown}px`;
      return;
    }
    if (inner !== scroller) {
      scroller = inner;
      return fit(moving);
    }
    if (mode === 'scroll' && hindrance === BLOCKED) return pin();
    if (!moving) tick(true);
  }
  /** Sticky does not hold here: the loader pins the frame itself; where that does not hold either, it gives up. */
  const pin = (): void => setMode(mode === 'pinned' ? 'steps' : 'pinned');

  function tick(force?: boolean): void {
    if (!room() || !driven()) return;
    const pinned = mode === 'pinned';
    if (pinned) style.cssText += `position:fixed;width:${box.clientWidth}px;top:${line()}px`;
    if (shape !== shapeNow()) {
      epoch = 0;
      // The host's page above the story was laid out anew as well: what the frame will tell counts from where the reader was.
      if (force && sent < length && sent > 0) move(sent - into());
    }
    const now = clamp(into());
    const inside = Math.abs(now - into()) < 1;
    off = (inside || pinned) && Math.abs(line() - rectOf(frame).top) > 2 ? off + 1 : 0;
    // A sticky frame may be late a few times; a fixed one is where it was put, or a transformed ancestor has trapped it: to be known before the story comes.
    if (off > (pinned ? 0 : 5)) return pin();
    if (pinned && !inside) style.cssText += `position:absolute;top:${now}px`;
    if (force || now !== clamp(sent)) tell({ type: 'scroll', y: now, epoch });
    // A place that is not known while the frame is in another shape stays so: the frame's next layout counts from elsewhere.
    if (sent || epoch) sent = into();
  }
  /** Scrolls the host because the frame asks to: only while it is seen or in use, and at most 12 times a second. */
  function ask(dy: number): void {
    const rect = rectOf(frame);
    const seen = document.activeElement === frame || (rect.bottom > 0 && rect.top < innerHeight);
    if (!seen || !driven() || asked > 11) return;
    asked++;
    setTimeout(() => asked--, 1000);
    move(dy);
    tick(true);
  }
  function onLayout(next: { length: number; epoch: number; dy: number }): void {
    const end = rectOf(box).bottom;
    ({ length, epoch } = next);
    shape = shapeNow();
    fit(true);
    // On paper: where the reader is after it, and the frame is to know that it has been counted.
    if (!driven()) tell({ type: 'scroll', y: clamp(sent += next.dy), epoch });
    // A story above the screen has changed its length: the reader below it stays in place.
    else if (end < 0) move(rectOf(box).bottom - end);
    else if (sent > 0) move(Math.max(0, sent + next.dy) - into());
    tick(true);
    link();
  }
  function onPort({ data }: MessageEvent): void {
    const m = read<FromFrame>(data, FROM_FRAME);
    if (!m) return;
    if (m.type === 'layout') onLayout(m);
    else if (m.type === 'seek') ask(clamp(m.y) - into());
    else if (m.type === 'by') ask(m.dy);
    else {
      ({ id, index, of } = m);
      box.dataset.step = id;
      say('step');
      if (index + 1 === of) say('end');
    }
  }
  function greet({ source, origin: from, data }: MessageEvent): void {
    // A sandboxed frame has no origin to compare: 'null' is taken from frames that are sandboxed, and from them alone.
    const opaque = from === 'null' && frame.sandbox.value;
    const hello = frame.contentWindow === source && (opaque || frame.src.startsWith(`${from}/`)) ? read<Hello>(data, GREETING) : null;
    // Said twice, unasked and when woken, it is one greeting: the frame takes the first answer alone.
    if (!hello || nonce === hello.nonce) return;
    nonce = hello.nonce;
    port?.close();
    const channel = new MessageChannel();
    (port = channel.port1).onmessage = onPort;
    epoch = 0;
    mode = '';
    // A way that the frame's own address asks for is left to the frame.
    const now = (/mode=(steps|unrolled)/.exec(frame.src)?.[1] || 'scroll') as Mode;
    setMode(now);
    (source as Window).postMessage(envelope({ type: 'init', nonce, mode: now } satisfies Init), opaque ? '*' : from, [channel.port2]);
    if (!driven()) link();
  }
  /** A link to `#<id of the wrapper>-<step>` was followed, or the page was opened by one. */
  function link(): void {
    const step = location.hash.split(`#${box.id}-`)[1];
    if (step === linked) return;
    // A lazy frame loads where it is seen, and only one that is seen may scroll the page.
    if (step) {
      box.scrollIntoView({ behavior: 'instant' });
      sent = 0;
    }
    if (!port) return;
    linked = step;
    // Where there is none the frame hears nothing it knows.
    tell({ type: 'goto', step: step! });
  }

  link();
  // A frame that said hello before this script came says it again.
  frame.contentWindow!.postMessage(envelope({ type: 'wake' }), '*');
  return {
    hear(event) {
      const { type } = event;
      if (type === 'message') greet(event as MessageEvent);
      else if (type === 'scroll') tick();
      else if (type === 'hashchange') link();
      else if (type === 'resize') fit();
      else {
        // Before or after printing. Where the reader was counts, not where a shorter page puts them.
        if (driven()) dress();
        resting = type === 'beforeprint';
        fit(true);
        if (driven() && sent > 0) move(sent - into());
        tick(true);
      }
    },
    destroy() {
      // A frame that nobody drives any more goes on by itself, and its wrapper says so.
      setMode('steps');
      port?.close();
    }
  };
}
