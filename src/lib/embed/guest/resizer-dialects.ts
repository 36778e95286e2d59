// Tells the height of a frame to whichever listener the host page has: each in its own words.
import type { Options } from '../options';

/** The names by which a host knows the frame: in the frame's address, or in what the host says. */
export type Names = Pick<Options, 'childId' | 'secret'> & {
  /** The id that iframe-resizer gives its frame. */ resizer?: string;
};

/**
 * The messages that say a height, for every listener known to be in use.
 * @param height   px
 * @param width    of the frame, px
 * @param address  of the document, for those who want it
 */
export function heightMessages(
  height: number,
  width: number,
  { childId, secret, resizer }: Names,
  address: string
): unknown[] {
  const messages: unknown[] = [
    { sentinel: 'amp', type: 'embed-size', height },
    { type: 'iframe-resized', height },
    { 'datawrapper-height': { [childId ?? 'story']: height } },
    JSON.stringify({ src: address, context: 'iframe.resize', height })
  ];
  if (childId) messages.push(`pymxPYMx${childId}xPYMxheightxPYMx${height}`);
  if (secret) messages.push({ message: 'height', value: Math.max(200, Math.min(1000, height)), secret });
  if (resizer) messages.push(`[iFrameSizer]${resizer}:${height}:${width}:resizeObserver`);
  return messages;
}

/** What a frame says to iframe-resizer 4 and 5 when it can be asked: they ask again then, whatever was lost before. */
const READY = '[iFrameResizerChild]Ready';
/**
 * The first message of iframe-resizer 4 and 5, and of open-iframe-resizer for old frames: `[iFrameSizer]id:margin:true
 * or false:…`.
 */
const RESIZER = /^\[iFrameSizer\]([\w-]{1,64}):\d*:(?:true|false):/;
/** What iframe-resizer says when its tab is shown again: it takes no height while the tab is hidden. */
const AGAIN = '[iFrameSizer]resize';
const SECRET = /^[\w-]{1,64}$/;

/**
 * Reads the question for a height that a host asks, often long after the frame has spoken: iframe-resizer, open-iframe-resizer, pym, WordPress.
 * @returns the names that the question gives the frame; null where it is no such question
 */
export function readQuestion(data: unknown): Names | null {
  if (typeof data === 'string') {
    const resizer = RESIZER.exec(data)?.[1];
    if (resizer) return { resizer };
    // A host that echoes what its frames say would ask again and again.
    const pym = data.startsWith('pymxPYMx') && !data.includes('xPYMxheightxPYMx');
    return data === AGAIN || pym ? {} : null;
  }
  const { type, message, secret } = Object(data) as Record<string, unknown>;
  if (message === 'ready') return typeof secret === 'string' && SECRET.test(secret) ? { secret } : {};
  return type === 'iframe-child-init' || type === 'iframe-get-child-dimensions' ? {} : null;
}

export interface HeightSource {
  /** The height that the frame wants, px; 0 says nothing. @param asked  true where a host has asked, false where the frame speaks by itself */
  height: (asked: boolean) => number;
  /** Tells our own loader, which then gives the frame its height alone. @returns false where none has answered */
  tellLoader: (height: number) => boolean;
}

/**
 * Keeps the host told of a height as it changes, without polling, and answers whoever asks.
 * @param element  its changes of size are changes of the height
 * @returns tells the height now, if it is another than was told last
 */
export function tellHeight(element: Element, { height, tellLoader }: HeightSource, options: Options): () => void {
  const names: Names = { childId: options.childId, secret: options.secret };
  let last = 0;
  const say = (px: number): void => {
    last = px;
    if (tellLoader(px)) return;
    for (const message of heightMessages(px, innerWidth, names, location.href)) parent.postMessage(message, '*');
  };
  const tell = (): void => {
    const px = Math.ceil(height(false));
    if (px && px !== last) say(px);
  };
  addEventListener('message', ({ source, data }: MessageEvent) => {
    const question = source === parent ? readQuestion(data) : null;
    if (!question) return;
    const { resizer } = question;
    const first = resizer && resizer !== names.resizer;
    Object.assign(names, question);
    const px = Math.ceil(height(true));
    if (!px) return;
    // Without an answer of this type, iframe-resizer warns of a frame that does not respond.
    if (first) parent.postMessage(`[iFrameSizer]${resizer}:${px}:${innerWidth}:init:`, '*');
    say(px);
  });
  new ResizeObserver(tell).observe(element);
  parent.postMessage(READY, '*');
  tell();
  return tell;
}
