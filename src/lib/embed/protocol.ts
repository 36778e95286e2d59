// The messages between a host page and the frame of the story, and the check of each. Both sides use this file.
// docs/embed-protocol.md describes them.

/** Name of the protocol, in every message: other scripts on the page send messages too. */
const NAMESPACE = 'story-embed';
/** Version of the protocol, in every message. */
export const VERSION = 1;
/** Greatest length of a story, px: a host does not make a wrapper longer. */
export const MAX_STORY_LENGTH = 200_000;
/** Greatest distance by which a frame may ask its host to scroll, px. */
export const MAX_SCROLL_BY = 2_000;

/**
 * How a frame is shown. `scroll`: the host's scrolling drives it, and `position: sticky` pins it. `pinned`: the same, but
 * the loader pins it as a fixed element. `steps`: the paged mode, one step at a time. `unrolled`: all steps one below the
 * other, in a frame as high as they are.
 */
export type Mode = 'scroll' | 'pinned' | 'steps' | 'unrolled';

/** Frame to host, by window message: the frame is ready. */
export interface Hello {
  type: 'hello';
  nonce: string;
  /** Every version that the frame speaks, for hosts of later versions. */ versions: number[];
}
/** Host to frame, by window message, with one end of a message channel. All other messages go through that. */
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
  /**
   * Length of the story to scroll through, px. `epoch` counts the layouts; `dy` is how far this one has moved the reader's
   * place, px.
   */
  | { type: 'layout'; length: number; epoch: number; dy: number }
  /** Tab, find in page or a link has moved the reader to this scroll offset, px. */
  | { type: 'seek'; y: number }
  /** The reader pressed a key that scrolls and that the browser does not pass on to the host; px. */
  | { type: 'by'; dy: number }
  /** The reader has reached a step. `index` is -1 at the opening, `of` the number of steps. */
  | { type: 'step'; id: string; index: number; of: number };

export type FromHost =
  /** Scroll offset of the host in the story, px; `epoch` of the last layout that the host has received. */
  | { type: 'scroll'; y: number; epoch: number }
  | { type: 'mode'; mode: Mode }
  /** A link on the host's page names a step. */
  | { type: 'goto'; step: string };

/** The rule of a field: the range of a number, or WORD for a string of 1 to 64 letters, digits, `_` or `-`. */
type Rule = readonly [min: number, max: number] | typeof WORD;
/** Messages by type, each with the rules of its fields. */
export type Schema = Record<string, Record<string, Rule>>;

const WORD = 0;
/** Also the range of step numbers and epochs, which are smaller. */
const PX: Rule = [0, MAX_STORY_LENGTH];
const MODES: readonly string[] = ['scroll', 'pinned', 'steps', 'unrolled'] satisfies Mode[];

/** Window messages of a frame. */
export const GREETING: Schema = { hello: { nonce: WORD } };
/** Messages of a frame through its port. */
export const FROM_FRAME: Schema = {
  layout: { length: PX, epoch: PX, dy: [-MAX_STORY_LENGTH, MAX_STORY_LENGTH] },
  seek: { y: PX },
  by: { dy: [-MAX_SCROLL_BY, MAX_SCROLL_BY] },
  step: { id: WORD, index: [-1, MAX_STORY_LENGTH], of: PX }
};
/** Messages of a host: wake and init by window message, the others through the port. */
export const FROM_HOST: Schema = {
  wake: {},
  init: { nonce: WORD, mode: WORD },
  scroll: { y: PX, epoch: PX },
  mode: { mode: WORD },
  goto: { step: WORD }
};

/** True for a mode in which the host's scrolling drives the story. */
export const isDrivenMode = (mode: string): boolean => mode === 'scroll' || mode === 'pinned';

/** True for the name of a mode. */
export const isMode = (word: string): word is Mode => MODES.includes(word);

/**
 * Checks a message from the other side.
 * @param data    data of a message event: anything
 * @param schema  the messages that are allowed
 * @returns the message; undefined where its type, its version or a field is not what the schema allows
 */
export function readMessage<T extends { type: string }>(data: unknown, schema: Schema): T | undefined {
  try {
    const message = data as T & Record<string, never>;
    const holds = ([name, rule]: [string, Rule]): unknown => {
      const value: never = message[name] as never;
      return rule ? value === +value && value >= rule[0] && value <= rule[1] : (value as string).match(/^[\w-]{1,64}$/);
    };
    for (const type in schema)
      if (
        message.type === type &&
        message.ns === NAMESPACE &&
        message.v === VERSION &&
        Object.entries(schema[type]!).every(holds)
      )
        return message;
  } catch {
    // The data is no object, a field cannot be converted to a number, or a word is no string.
  }
}

/** Adds namespace and version to a message. */
export const envelope = (message: Hello | Init | Wake | FromFrame | FromHost): object => ({
  ns: NAMESPACE,
  v: VERSION,
  ...message
});
