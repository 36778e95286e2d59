// The probe pair, for hosts that strip scripts and keep inline styles: a thin tall frame beside the story's frame learns which
// slice of it is on screen, and tells its sibling.
import { LONGEST, type Mode } from '../protocol';

/** What a probe says, px: where its slice begins, how high it can be and how high the probe is. */
interface Slice {
  y: number;
  screen: number;
  height: number;
}

const channelOf = (key: string): BroadcastChannel => new BroadcastChannel(`story-embed-probe-${key}`);
/** What the story's frame asks its probe: it may have come later. */
const QUESTION = 'where';
/** A probe of less than this part of the story's length has lost its height: steps can be read, a story that rushes by cannot. */
const LEAST_WAY = 0.2;

/** Watches the slice of this document that the reader sees. An observer of the implicit root works across origins. */
export function startProbe(key: string): void {
  const channel = channelOf(key);
  let screen = 0;
  let y = 0;
  let said = NaN;
  // A channel joins all tabs of this origin: only the one that is looked at speaks.
  const say = (): void => {
    if (document.hidden) return;
    said = y;
    channel.postMessage({ y, screen, height: innerHeight } satisfies Slice);
  };
  channel.onmessage = ({ data }: MessageEvent) => {
    if (data === QUESTION) say();
  };
  document.addEventListener('visibilitychange', say);
  (function look() {
    const observer = new IntersectionObserver((entries) => {
      observer.disconnect();
      const { top, height } = entries.at(-1)?.intersectionRect ?? { top: 0, height: 0 };
      if (height <= 0) return;
      screen = Math.max(screen, height);
      y = top;
      if (y !== said) say();
    });
    observer.observe(document.documentElement);
    requestAnimationFrame(look);
  })();
  say();
}

export interface ProbedStory {
  show: (mode: Mode) => void;
  hear: (message: { type: 'scroll'; y: number; epoch: number }) => void;
  isDriven: () => boolean;
}

/**
 * Lets a sibling probe drive the story: the probe's way is stretched to the story's length. Until a probe of some length has
 * spoken, the story is shown a step at a time: the host may have kept this frame alone, or none of its styles.
 */
export function followProbe(key: string, { show, hear, isDriven }: ProbedStory): void {
  const channel = channelOf(key);
  const lengthNow = (): number => document.documentElement.scrollHeight - innerHeight;
  /** The least way that will do, px, once a shorter one has been refused. */
  let least = 0;
  channel.onmessage = ({ data }: MessageEvent<Partial<Slice> | string | null>) => {
    const { y, screen, height } = Object(data) as Partial<Slice>;
    if (![y, screen, height].every((n) => typeof n === 'number' && n >= 0 && n <= LONGEST * 2)) return;
    const way = (height ?? 0) - (screen ?? 0);
    if (way <= least) return;
    // Only a story that is driven has its length.
    if (!isDriven()) show('scroll');
    const length = lengthNow();
    if (way >= length * LEAST_WAY)
      return hear({ type: 'scroll', y: Math.max(0, Math.min(1, (y ?? 0) / way)) * length, epoch: 0 });
    least = length * LEAST_WAY;
    show('steps');
  };
  show('steps');
  channel.postMessage(QUESTION);
}
