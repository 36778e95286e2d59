// The loader a publisher pastes: finds the frames of the story on the page, also later ones, and drives them.
// Becomes /embed.js; one global, no dependency, nothing sent anywhere.
import { mountFrame, type Mounted } from './host-frame';

export interface StoryEmbed {
  version: number;
  /** Looks for frames again; the loader does so itself when the page changes. */
  scan: () => void;
  /** Lets go of all frames and of the page: they stand as they were pasted. */
  destroy: () => void;
}
declare global {
  interface Window {
    storyEmbed?: StoryEmbed;
  }
}

function start(): StoryEmbed {
  const mounted = new Map<HTMLIFrameElement, Mounted>();
  const ended = new AbortController();
  const hear = (event: Event): void => mounted.forEach((m) => m.hear(event));
  // Capturing: a scroller inside the page is heard as well.
  for (const kind of [
    'message',
    'scroll',
    'resize',
    'hashchange',
    'beforeprint',
    'afterprint',
    'animationend',
    'transitionend'
  ])
    addEventListener(kind, hear, { capture: true, signal: ended.signal });
  const seen = new ResizeObserver(() => hear(new Event('resize')));
  const changed = new MutationObserver(scan);

  const drop = (all: boolean): void =>
    mounted.forEach((m, frame) => {
      if (frame.isConnected && !all) return;
      mounted.delete(frame);
      m.destroy();
    });
  function scan(): void {
    drop(false);
    for (const box of document.querySelectorAll<HTMLElement>('[data-story-embed]')) {
      const frame = box.querySelector('iframe');
      if (!frame || mounted.has(frame)) continue;
      mounted.set(
        frame,
        mountFrame(box, frame, (element) => seen.observe(element))
      );
      // The column, not the wrapper: the wrapper's height is ours.
      seen.observe(box.parentElement!);
    }
  }
  changed.observe(document, { childList: true, subtree: true });
  scan();
  return {
    version: 1,
    scan,
    destroy() {
      drop(true);
      ended.abort();
      seen.disconnect();
      changed.disconnect();
      delete window.storyEmbed;
    }
  };
}

window.storyEmbed?.scan();
window.storyEmbed ??= start();
