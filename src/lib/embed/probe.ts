// The probe pair, for hosts that strip scripts and keep inline styles: a thin tall frame beside the story's frame learns which
// slice of it is on screen, and tells its sibling.
import { LONGEST } from './protocol';

/** What a probe says, px: where its slice begins, how high it can be and how high the probe is. */
export interface Slice { y: number; screen: number; height: number }

const channelOf = (key: string): string => `story-embed-probe-${key}`;

/** Watches the slice of this document that the reader sees. An observer of the implicit root works across origins. */
export function startProbe(key: string): void {
  const channel = new BroadcastChannel(channelOf(key));
  let screen = 0;
  let last = NaN;
  (function look() {
    const observer = new IntersectionObserver((entries) => {
      observer.disconnect();
      const { top, height } = entries.at(-1)?.intersectionRect ?? { top: 0, height: 0 };
      if (height <= 0) return;
      screen = Math.max(screen, height);
      if (top === last) return;
      last = top;
      channel.postMessage({ y: top, screen, height: innerHeight } satisfies Slice);
    });
    observer.observe(document.documentElement);
    requestAnimationFrame(look);
  })();
}

/**
 * Hears a sibling probe and says how far the reader is in the story: the probe's way is stretched to the story's length.
 * @param obey  called with each new place
 */
export function listenToProbe(key: string, obey: (message: { type: 'scroll'; y: number; epoch: number }) => void): void {
  new BroadcastChannel(channelOf(key)).addEventListener('message', ({ data }: MessageEvent<Partial<Slice> | null>) => {
    const { y, screen, height } = data ?? {};
    if (![y, screen, height].every((n) => typeof n === 'number' && n >= 0 && n <= LONGEST * 2)) return;
    const way = (height ?? 0) - (screen ?? 0);
    const length = document.documentElement.scrollHeight - innerHeight;
    if (way > 0) obey({ type: 'scroll', y: Math.max(0, Math.min(1, (y ?? 0) / way)) * length, epoch: 0 });
  });
}
