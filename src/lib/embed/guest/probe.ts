// The probe pair, for hosts that remove scripts and keep inline styles. A thin frame, as long as the story, stands beside the
// story's frame. It learns which slice of itself is on screen and tells the story's frame, which scrolls accordingly.
import { MAX_STORY_LENGTH, type Mode } from '../protocol';

/** Message of a probe, in px. */
interface Slice {
  /** Top of the slice that is on screen, from the probe's top. */
  y: number;
  /** Greatest height that a slice has had: that of the screen. */
  screen: number;
  /** Height of the probe. */
  height: number;
}

const channelOf = (key: string): BroadcastChannel => new BroadcastChannel(`story-embed-probe-${key}`);
/** Message with which the story's frame asks its probe for the slice: the probe may have been loaded first. */
const QUESTION = 'where';
/** A probe that scrolls less than this share of the story's length has lost its height: the story would rush by. */
const MIN_LENGTH_SHARE = 0.2;

/** Reports the slice of this document that is on screen. An IntersectionObserver without a root sees that in any frame. */
export function startProbe(key: string): void {
  const channel = channelOf(key);
  let screen = 0;
  let y = 0;
  let sentY = NaN;
  // A channel joins all tabs of this origin: only the visible tab sends.
  const send = (): void => {
    if (document.hidden) return;
    sentY = y;
    channel.postMessage({ y, screen, height: innerHeight } satisfies Slice);
  };
  channel.onmessage = ({ data }: MessageEvent) => {
    if (data === QUESTION) send();
  };
  document.addEventListener('visibilitychange', send);
  (function observe() {
    const observer = new IntersectionObserver((entries) => {
      observer.disconnect();
      const { top, height } = entries.at(-1)?.intersectionRect ?? { top: 0, height: 0 };
      if (height <= 0) return;
      screen = Math.max(screen, height);
      y = top;
      if (y !== sentY) send();
    });
    observer.observe(document.documentElement);
    requestAnimationFrame(observe);
  })();
  send();
}

export interface ProbedStory {
  show: (mode: Mode) => void;
  /** Scrolls the driven story. */
  scroll: (message: { type: 'scroll'; y: number; epoch: number }) => void;
  isDriven: () => boolean;
}

/**
 * Lets a sibling probe drive the story: the progress through the probe becomes the progress through the story. Before a probe
 * of sufficient length has sent anything, the story is shown a step at a time, because the host may have removed the probe or
 * its styles.
 * @param key  joins the two frames
 */
export function followProbe(key: string, { show, scroll, isDriven }: ProbedStory): void {
  const channel = channelOf(key);
  const lengthNow = (): number => document.documentElement.scrollHeight - innerHeight;
  /** Minimum scroll length of a probe, px: known once a shorter one has been refused. */
  let minLength = 0;
  channel.onmessage = ({ data }: MessageEvent<Partial<Slice> | string | null>) => {
    const { y, screen, height } = Object(data) as Partial<Slice>;
    if (![y, screen, height].every((n) => typeof n === 'number' && n >= 0 && n <= MAX_STORY_LENGTH * 2)) return;
    const probeLength = (height ?? 0) - (screen ?? 0);
    if (probeLength <= minLength) return;
    // The length can only be measured in a driven mode.
    if (!isDriven()) show('scroll');
    const length = lengthNow();
    if (probeLength >= length * MIN_LENGTH_SHARE)
      return scroll({ type: 'scroll', y: Math.max(0, Math.min(1, (y ?? 0) / probeLength)) * length, epoch: 0 });
    minLength = length * MIN_LENGTH_SHARE;
    show('steps');
  };
  show('steps');
  channel.postMessage(QUESTION);
}
