// One embed on a host's page: its room, its pin and its channel to the frame.
import { BLOCKED, CRAMPED, groundOf } from './host-pin';
import { envelope, FROM_FRAME, read, type FromFrame, type FromHost, type Hello, type Init, type Mode } from './protocol';

/** How often a frame may ask to be scrolled, times a second. */
const ASKS = 12;
/** So often in a row a sticky frame may be off its pin line before it is pinned another way. */
const OFF = 5;

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
  const pasted = [`${box.style.cssText};`, `${style.cssText};`] as const;
  let port: MessagePort | null = null;
  let mode: Mode | undefined;
  let length = 0;
  let epoch = 0;
  let sent = NaN;
  let off = 0;
  let height = 0;
  let scroller: Element | undefined;
  let asked = 0;
  let since = 0;
  /** The link that was followed last, and whether its jump is still to come. */
  let linked = '';
  let jumping = false;

  const clamp = (y: number): number => Math.max(0, Math.min(length, Math.round(y)));
  const top = (): number => Number(box.dataset.top) || 0;
  /** Where the frame is pinned, px from the window's top. */
  const line = (): number => (scroller ? rectOf(scroller).top : 0) + top();
  /** How far the pin line is into the story, px. */
  const into = (): number => line() - rectOf(box).top;
  const driven = (): boolean => mode === 'scroll' || mode === 'pinned';
  const tell = (message: FromHost): void => port?.postMessage(envelope(message));
  const say = (event: string, detail?: object): void => {
    box.dispatchEvent(new CustomEvent(`story-embed:${event}`, { bubbles: true, detail: { ...detail, mode } }));
  };
  const move = (dy: number): void => (scroller ?? window).scrollBy({ top: dy, behavior: 'instant' });

  /** Styles on top of what was pasted. A link beside the frame stays: it lies under the frame while that is pinned. */
  const dress = (inBox = '', inFrame = ''): void => {
    box.style.cssText = pasted[0] + inBox;
    style.cssText = pasted[1] + inFrame;
  };
  function setMode(next: Mode): void {
    if (mode === next) return;
    mode = box.dataset.mode = next;
    if (!driven()) dress();
    tell({ type: 'mode', mode: next });
    say('mode');
    fit();
  }
  /** Gives the frame the height of the screen, and the wrapper that of the story. */
  function fit(resting = false): void {
    if (resting) return dress();
    if (!driven()) return;
    let hindrance;
    [scroller, hindrance] = groundOf(box);
    if (hindrance === BLOCKED && mode === 'scroll') return pin();
    // The wrapper with its height: a page that is short for a moment would lose its place.
    dress(`position:relative;overflow:clip;width:100%;min-width:0;height:${length + height}px`,
      `display:block;width:100%;border:0;position:sticky;top:${top()}px;height:${scroller ? `${scroller.clientHeight - top()}px` : `calc(100svh - ${top()}px)`}`);
    height = frame.offsetHeight;
    box.style.height = `${length + height}px`;
    if (groundOf(box)[1] === CRAMPED) setMode('steps');
    else tick(true);
  }
  /** Sticky does not hold here: the loader pins the frame itself; where that does not hold either, it gives up. */
  const pin = (): void => setMode(mode === 'pinned' ? 'steps' : 'pinned');

  function tick(force = false): void {
    if (!driven() || !length) return;
    const { top: above, bottom, left } = rectOf(box);
    const y = line();
    const before = above > y;
    const inside = !before && bottom >= y + height;
    if (mode === 'pinned') {
      style.cssText += inside
        ? `;position:fixed;top:${y}px;left:${left + box.clientLeft}px;width:${box.clientWidth}px`
        : `;position:absolute;top:${before ? 0 : length}px;left:0;width:100%`;
    }
    off = inside && Math.abs(rectOf(frame).top - y) > 2 ? off + 1 : 0;
    // A fixed box is where it was put, or a transformed ancestor has trapped it.
    if (off > (mode === 'pinned' ? 0 : OFF)) {
      off = 0;
      return pin();
    }
    const now = clamp(into());
    if (now !== sent || force) tell({ type: 'scroll', y: (sent = now), epoch });
  }
  /** Scrolls the host because the frame asks to: only while it is seen or in use, and not too often. */
  function ask(dy: number): void {
    const { top: above, bottom } = rectOf(frame);
    const now = Date.now();
    if (now - since > 1000) [since, asked] = [now, 0];
    const seen = jumping || document.activeElement === frame || (bottom > 0 && above < innerHeight);
    if (!driven() || !seen || asked++ >= ASKS) return;
    jumping = false;
    move(dy);
    tick(true);
  }
  function onLayout(next: { length: number; epoch: number; y: number }): void {
    const { bottom } = rectOf(box);
    const inside = sent > 0 && sent < length && length !== next.length;
    ({ length, epoch } = next);
    fit();
    if (!driven()) return;
    // A story above the screen has changed its length: the reader below it stays in place.
    if (bottom < 0) move(rectOf(box).bottom - bottom);
    else if (inside) move(clamp(next.y) - into());
    tick(true);
    link();
  }
  function onPort({ data }: MessageEvent): void {
    const m = read<FromFrame>(data, FROM_FRAME);
    if (m?.type === 'layout') onLayout(m);
    if (m?.type === 'seek') ask(clamp(m.y) - into());
    if (m?.type === 'by') ask(m.dy);
    if (m?.type === 'step') {
      const { id, index, of } = m;
      box.dataset.step = id;
      say('step', { id, index, of });
      if (index > of - 2) say('end', { id, index, of });
    }
  }
  function greet({ source, origin: from, data }: MessageEvent): void {
    // A sandboxed frame has no origin to compare: 'null' is taken from frames that are sandboxed, and from them alone.
    const opaque = from === 'null' && frame.hasAttribute('sandbox');
    const hello = source === frame.contentWindow && (opaque || from === new URL(frame.src).origin) && read<Hello>(data, FROM_FRAME);
    if (!hello || !hello.nonce) return;
    port?.close();
    const channel = new MessageChannel();
    port = channel.port1;
    port.onmessage = onPort;
    mode = undefined;
    // A way that the frame's own address asks for is left to the frame.
    const now = (/mode=(steps|unrolled)/.exec(frame.src)?.[1] ?? 'scroll') as Mode;
    setMode(now);
    frame.contentWindow?.postMessage(envelope({ type: 'init', nonce: hello.nonce, mode: now } satisfies Init), opaque ? '*' : from, [channel.port2]);
    say('ready');
    if (!driven()) link();
  }
  /** A link to `#<id of the wrapper>-<step>` was followed, or the page was opened by one. */
  function link(): void {
    const { hash } = location;
    const start = `#${box.id}-`;
    if (!port || hash === linked || !hash.startsWith(start)) return;
    linked = hash;
    jumping = driven();
    if (!jumping) box.scrollIntoView();
    tell({ type: 'goto', step: hash.slice(start.length) });
  }

  // A frame that said hello before this script came says it again.
  frame.contentWindow?.postMessage(envelope({ type: 'wake' }), '*');
  return {
    hear(event) {
      const { type } = event;
      if (type === 'message') greet(event as MessageEvent);
      else if (type === 'scroll') tick();
      else if (type === 'hashchange') link();
      else fit(type === 'beforeprint');
    },
    destroy() {
      port?.close();
      port = null;
      mode = undefined;
      dress();
      delete box.dataset.mode;
      delete box.dataset.step;
    }
  };
}
