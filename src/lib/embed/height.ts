// Tells the height of a frame to whichever listener the host page has: each in its own words.
import type { Options } from './options';

/**
 * The messages that say a height, for every listener known to be in use.
 * @param height   px
 * @param options  of the frame's address: the names the host knows it by
 * @param title    of the document, and its address, for those who want them
 */
export function heightMessages(height: number, { childId, secret }: Options, address: string): unknown[] {
  const messages: unknown[] = [
    { sentinel: 'amp', type: 'embed-size', height },
    { type: 'iframe-resized', height },
    { 'datawrapper-height': { [childId ?? 'story']: height } },
    JSON.stringify({ src: address, context: 'iframe.resize', height })
  ];
  if (childId) messages.push(`pymxPYMx${childId}xPYMxheightxPYMx${height}`);
  if (secret) messages.push({ message: 'height', value: Math.max(200, Math.min(1000, height)), secret });
  return messages;
}

/** What iframe-resizer 4 says first, and what it is answered: `[iFrameSizer]id:height:width:reason`. */
const RESIZER = /^\[iFrameSizer\]([\w-]{1,64}):/;

/** True for the question that a resizer of another kind asks when it comes after the frame: pym, open-iframe-resizer, WordPress. */
function asks(data: unknown): boolean {
  if (typeof data === 'string') return data.startsWith('pymxPYMx');
  const { type, message } = Object(data) as Record<string, unknown>;
  return type === 'iframe-child-init' || type === 'iframe-get-child-dimensions' || message === 'ready';
}

/**
 * Keeps the host told of a height as it changes, without polling.
 * @param measure  the height the frame wants, px; 0 says nothing
 * @param ours     told as well: our own loader, where it answers
 * @returns its undoing
 */
export function tellHeight(element: Element, measure: () => number, options: Options, ours?: (height: number) => void): () => void {
  let last = 0;
  let resizer = '';
  const tell = (): void => {
    const height = Math.ceil(measure());
    if (!height || height === last) return;
    last = height;
    ours?.(height);
    for (const message of heightMessages(height, options, location.href)) parent.postMessage(message, '*');
    if (resizer) parent.postMessage(`[iFrameSizer]${resizer}:${height}:${innerWidth}:resizeObserver`, '*');
  };
  const hear = ({ source, data }: MessageEvent): void => {
    if (source !== parent) return;
    const id = typeof data === 'string' ? RESIZER.exec(data)?.[1] : undefined;
    if (id ? id === resizer : !asks(data)) return;
    resizer = id ?? resizer;
    last = 0;
    tell();
  };
  const observer = new ResizeObserver(tell);
  observer.observe(element);
  addEventListener('message', hear);
  tell();
  return () => {
    observer.disconnect();
    removeEventListener('message', hear);
  };
}
