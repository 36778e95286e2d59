import type { StillName } from '$lib/stage/screen';

/** A picture frame a step can be shown in whole, px as drawn. */
export interface Picture {
  name: StillName;
  width: number;
  height: number;
}

/** What the reader's script lets the guest of a frame do (embed/guest.ts). */
export interface ReaderHandle {
  /** Ids of all steps, in reading order. */
  ids: string[];
  /** The picture frames there are. */
  pictures: Picture[];
  /** Looks where the reading line stands, at once: a frame out of sight gets no animation frames. */
  look: () => void;
  /** True: the host scrolls, geometry alone says where the reader is; false: the reader's own scrolling is. */
  drive: (driven: boolean) => void;
  /** Shows one step, complete, in a picture frame; null: the frame is the screen again. -1 is the opening. */
  present: (step: number, picture: StillName | null) => void;
  /** The theme a publisher wants: it stays whatever the reader's device says, and is not kept for another visit. */
  theme: (theme: 'light' | 'dark') => void;
  /** Takes the step that was looked at last for the one the reader is at, without waiting whether they fly past it. */
  settle: () => void;
  /** The reading line, as a share of the frame's height. */
  line: () => number;
}

declare global {
  interface Window {
    storyGuest?: (reader: ReaderHandle) => void;
  }
}
