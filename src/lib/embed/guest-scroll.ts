// The story in a frame that its host scrolls: the frame does not scroll by itself, it is told how far in the host is.
import type { ReaderHandle } from '$lib/story/handle';
import { FARTHEST, LONGEST, type FromFrame, type FromHost } from './protocol';

/** Where the reader is, kept through changes of shape: a step's element and how far the reading line is through it. */
interface Anchor { element: HTMLElement; progress: number }

export interface Driven {
  hear: (message: Extract<FromHost, { type: 'scroll' | 'goto' }>) => void;
  stop: () => void;
}

const root = document.documentElement;
const clamp = (y: number, most: number): number => Math.round(Math.max(0, Math.min(most, y)));

/**
 * Lets a host drive the story.
 * @param send  says something to the host
 */
export function startDriven(reader: ReaderHandle, send: (message: FromFrame) => void): Driven {
  const stopped = new AbortController();
  const { signal } = stopped;
  /** Where the host has scrolled to, and where the frame stands for it: the same, but past the story's end. */
  let told = 0;
  let commanded = 0;
  /** How far the last change of shape has moved the reader's place. */
  let moved = 0;
  let anchor: Anchor | null = null;
  let epoch = 0;
  let shape = '';

  const steps = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.step[data-step]')];
  const longest = (): number => Math.min(LONGEST, Math.max(0, root.scrollHeight - innerHeight));
  const shapeNow = (): string => `${innerWidth}x${innerHeight}x${root.scrollHeight}`;
  const lineY = (): number => reader.line() * innerHeight;

  function keep(): void {
    const element = steps().findLast((step) => step.getBoundingClientRect().top <= lineY());
    const rect = element?.getBoundingClientRect();
    anchor = element && rect ? { element, progress: (lineY() - rect.top) / Math.max(1, rect.height) } : null;
  }
  /** Tells the host how long the story is now, and where the reader's place has gone. */
  function layout(): void {
    if (!innerWidth || !innerHeight) return;
    shape = shapeNow();
    moved = 0;
    if (anchor) {
      const { top, height } = anchor.element.getBoundingClientRect();
      moved = clamp(scrollY + top + anchor.progress * height - lineY(), longest()) - told;
    }
    epoch += 1;
    send({ type: 'layout', length: longest(), epoch, dy: moved });
    if (moved) obey(told + moved);
  }
  function obey(y: number): void {
    // Past the end the frame stands at its end: that is no wish of the reader's.
    told = Math.round(y);
    commanded = clamp(told, longest());
    scrollTo({ top: commanded, behavior: 'instant' });
    reader.look();
  }
  function seek(y: number): void {
    send({ type: 'seek', y: clamp(y, longest()) });
  }

  // Tab, find in page, a link, a screen reader: whatever scrolls the frame behind the host's back becomes a wish to the host.
  addEventListener('scroll', () => {
    // An engine that keeps the reader's place itself while something above it grows: a change of shape, no wish.
    if (shape !== shapeNow()) return layout();
    const y = Math.round(scrollY);
    if (Math.abs(y - commanded) <= 1) return;
    told = commanded = y;
    seek(y);
  }, { signal });
  addEventListener('resize', () => { if (shape !== shapeNow()) layout(); }, { signal });
  // Space is the one scrolling key that Chromium and WebKit do not hand on to the host from a frame that cannot scroll.
  addEventListener('keydown', (event) => {
    const busy = event.target instanceof Element && event.target.closest('input,textarea,select,button,summary,[contenteditable],[role=slider]');
    if (event.key !== ' ' || event.defaultPrevented || busy || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const dy = Math.min(FARTHEST, Math.round(innerHeight * 0.875));
    send({ type: 'by', dy: event.shiftKey ? -dy : dy });
  }, { signal });
  const grown = new ResizeObserver(() => { if (shape !== shapeNow()) layout(); });
  grown.observe(document.body);

  reader.drive(true);
  layout();
  return {
    hear(message) {
      if (message.type === 'goto') {
        const target = document.getElementById(message.step);
        if (!target) return;
        const margin = parseFloat(getComputedStyle(target).scrollMarginTop) || 0;
        return seek(target.getBoundingClientRect().top + scrollY - margin);
      }
      // A message may come before this frame has seen its own resize: it is about the old layout then.
      if (shape !== shapeNow()) layout();
      obey(message.y + (message.epoch === epoch - 1 ? moved : 0));
      if (message.epoch === epoch) keep();
    },
    stop() {
      stopped.abort();
      grown.disconnect();
      reader.drive(false);
    }
  };
}
