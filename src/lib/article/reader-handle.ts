import type { StillName } from '$lib/stage/screen';

/** The format of a still, px. */
interface Picture {
  name: StillName;
  width: number;
  height: number;
}

/** What the guest of an embed (embed/guest/guest.ts) may do with the reader. */
export interface ReaderHandle {
  /** Ids of all steps, in reading order. */
  ids: string[];
  /** The formats in which a step can be presented. */
  pictures: Picture[];
  /** Measures the reader's position at once: an iframe out of sight gets no animation frames. */
  look: () => void;
  /** True: the host scrolls, and the position is measured without observers. False: the reader scrolls. */
  drive: (driven: boolean) => void;
  /** Shows one complete step (-1 for the opening) in the format of a still; null: returns to the whole screen. */
  present: (step: number, picture: StillName | null) => void;
  /** Sets the publisher's theme, whatever the reader's device prefers. It is not saved. */
  theme: (theme: 'light' | 'dark') => void;
  /** Shows the step at the last position at once, without waiting whether the reader flies past it. */
  settle: () => void;
  /** The reading line, as a share of the viewport's height. */
  line: () => number;
}

declare global {
  interface Window {
    storyGuest?: (reader: ReaderHandle) => void;
  }
}
