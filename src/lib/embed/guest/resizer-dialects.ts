// Sends the height of a frame to whichever script the host page uses to resize frames. Each script has its own form of
// message.
import type { Options } from '../options';

/** Names that hosts give the frame, in its address or in a message. */
export type Names = Pick<Options, 'childId' | 'secret'> & { /** Id from iframe-resizer. */ resizer?: string };

/**
 * Makes the messages that report a height, one for each known script.
 * @param height   of the content, px
 * @param width    of the frame, px
 * @param names    scripts that need a name get a message only where it is known
 * @param address  of the document
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

/** Tells iframe-resizer 4 and 5 that the frame can be asked. They then ask again if an earlier question was lost. */
const READY = '[iFrameResizerChild]Ready';
/** First message of iframe-resizer 4 and 5, and of open-iframe-resizer for old frames: `[iFrameSizer]id:margin:boolean:…`. */
const RESIZER = /^\[iFrameSizer\]([\w-]{1,64}):\d*:(?:true|false):/;
/** Sent by iframe-resizer when its tab is shown again: it ignores heights while the tab is hidden. */
const AGAIN = '[iFrameSizer]resize';
const SECRET = /^[\w-]{1,64}$/;

/**
 * Reads a host's request for the height: of iframe-resizer, open-iframe-resizer, pym or WordPress. It may come long after the
 * frame has reported its height by itself.
 * @param data  data of a message event: anything
 * @returns the names that the request gives the frame; null where it is no request
 */
export function readRequest(data: unknown): Names | null {
  if (typeof data === 'string') {
    const resizer = RESIZER.exec(data)?.[1];
    if (resizer) return { resizer };
    // A host that echoes the messages of its frames would otherwise cause endless answers.
    const pym = data.startsWith('pymxPYMx') && !data.includes('xPYMxheightxPYMx');
    return data === AGAIN || pym ? {} : null;
  }
  const { type, message, secret } = Object(data) as Record<string, unknown>;
  if (message === 'ready') return typeof secret === 'string' && SECRET.test(secret) ? { secret } : {};
  return type === 'iframe-child-init' || type === 'iframe-get-child-dimensions' ? {} : null;
}

export interface HeightSource {
  /**
   * The height to report, px; 0 for none.
   * @param asked  true in answer to a host, false where the frame reports by itself
   */
  height: (asked: boolean) => number;
  /** Sends the height to our own loader; other scripts are then not told. @returns false where no loader has answered */
  sendToLoader: (height: number) => boolean;
}

/**
 * Reports a height to the host whenever it changes, without polling, and whenever the host asks.
 * @param element  the height is read again when its size changes
 * @returns a function that reports the height now, if it has changed
 */
export function reportHeight(element: Element, { height, sendToLoader }: HeightSource, options: Options): () => void {
  const names: Names = { childId: options.childId, secret: options.secret };
  let last = 0;
  const send = (px: number): void => {
    last = px;
    if (sendToLoader(px)) return;
    for (const message of heightMessages(px, innerWidth, names, location.href)) parent.postMessage(message, '*');
  };
  const report = (): void => {
    const px = Math.ceil(height(false));
    if (px && px !== last) send(px);
  };
  addEventListener('message', ({ source, data }: MessageEvent) => {
    const request = source === parent ? readRequest(data) : null;
    if (!request) return;
    const { resizer } = request;
    const isNewId = resizer && resizer !== names.resizer;
    Object.assign(names, request);
    const px = Math.ceil(height(true));
    if (!px) return;
    // Without an answer of this type, iframe-resizer warns that the frame does not respond.
    if (isNewId) parent.postMessage(`[iFrameSizer]${resizer}:${px}:${innerWidth}:init:`, '*');
    send(px);
  });
  new ResizeObserver(report).observe(element);
  parent.postMessage(READY, '*');
  report();
  return report;
}
