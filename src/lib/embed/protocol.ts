// What a host page and the frame of the story may say to one another, and the check of it. Used by both sides.
// The whole of it in words: docs/embed-protocol.md.

/** Name of the protocol in every message: other scripts on the page have messages of their own. */
const NS = 'story-embed';
/** The one version there is. */
export const V = 1;
/** The longest story, px: what a host gives room for. */
export const LONGEST = 200_000;
/** The farthest a frame may ask its host to scroll by, px. */
export const FARTHEST = 2_000;

/**
 * How a frame is shown: driven by the host's scroll (natively or by a fixed pin), a step at a time, or all of it in its
 * length.
 */
export type Mode = 'scroll' | 'pinned' | 'steps' | 'unrolled';

/** Frame to host, by window message: the frame is there and knows these versions. */
export interface Hello {
  type: 'hello';
  nonce: string;
  /** for hosts of later versions: all that the frame speaks */ versions: number[];
}
/** Host to frame, by window message, with one end of a channel: everything else goes through it. */
export interface Init {
  type: 'init';
  nonce: string;
  mode: Mode;
}

/** Host to frame, by window message: a frame that said hello before the loader came says it again. */
export interface Wake {
  type: 'wake';
}

export type FromFrame =
  /** Length of the story to scroll through, px; `dy` is how far a change of shape has moved the reader's place. */
  | { type: 'layout'; length: number; epoch: number; dy: number }
  /** The reader went to another place by Tab, find or a link, px from the story's top. */
  | { type: 'seek'; y: number }
  /** A key of the reader's that the frame does not pass on by itself, px. */
  | { type: 'by'; dy: number }
  /** The step the reader is at; -1 is the opening. */
  | { type: 'step'; id: string; index: number; of: number };

export type FromHost =
  /** How far the host has scrolled into the story, px; `epoch` of the layout it knows. */
  | { type: 'scroll'; y: number; epoch: number }
  | { type: 'mode'; mode: Mode }
  /** A link on the host's page names a step. */
  | { type: 'goto'; step: string };

/** What a field may hold: a number from the first to the second, or a word. */
type Rule = readonly [min: number, max: number] | typeof WORD;
/** Messages by type, and the rules of their fields. */
export type Schema = Record<string, Record<string, Rule>>;

const WORD = 0;
/** Serves steps and layouts as well: they are fewer than a story has px. */
const PX: Rule = [0, LONGEST];
const MODES: readonly string[] = ['scroll', 'pinned', 'steps', 'unrolled'] satisfies Mode[];

/** What a frame may say by window message. */
export const GREETING: Schema = { hello: { nonce: WORD } };
/** What it may say through its port. */
export const FROM_FRAME: Schema = {
  layout: { length: PX, epoch: PX, dy: [-LONGEST, LONGEST] },
  seek: { y: PX },
  by: { dy: [-FARTHEST, FARTHEST] },
  step: { id: WORD, index: [-1, LONGEST], of: PX }
};
/** What a host may say: wake and init by window message, the rest through the port that comes with init. */
export const FROM_HOST: Schema = {
  wake: {},
  init: { nonce: WORD, mode: WORD },
  scroll: { y: PX, epoch: PX },
  mode: { mode: WORD },
  goto: { step: WORD }
};

/** True for a way a frame can be shown. */
export const isMode = (word: string): word is Mode => MODES.includes(word);

/**
 * Reads a message of the other side.
 * @param data    whatever came
 * @param schema  what may come this way
 * @returns the message, or null where it is none of ours, of another version, or malformed
 */
export function read<T extends { type: string }>(data: unknown, schema: Schema): T | undefined {
  try {
    const message = data as T & Record<string, never>;
    const holds = ([name, rule]: [string, Rule]): unknown => {
      const value: never = message[name] as never;
      return rule ? value === +value && value >= rule[0] && value <= rule[1] : (value as string).match(/^[\w-]{1,64}$/);
    };
    for (const type in schema)
      if (message.type === type && message.ns === NS && message.v === V && Object.entries(schema[type]!).every(holds))
        return message;
  } catch {
    // No object at all, one that makes no number, or no text where one is due.
  }
}

/** A message as it goes over the wire. */
export const envelope = (message: Hello | Init | Wake | FromFrame | FromHost): object => ({ ns: NS, v: V, ...message });
