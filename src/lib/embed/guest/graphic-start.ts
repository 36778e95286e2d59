// The script of a graphic's own page: sends the page's height to the host. It is bundled as a classic script, because module
// scripts need CORS headers in a sandboxed frame.
import { reportHeight } from './resizer-dialects';
import { readOptions } from '../options';
import { envelope, FROM_HOST, readMessage, VERSION, type Init, type Wake } from '../protocol';

const main = document.querySelector('main');
const nonce = [...crypto.getRandomValues(new Uint32Array(2))].join('-');
const height = (): number => Math.ceil(main?.getBoundingClientRect().bottom ?? 0);
let port: MessagePort | null = null;
/** Time in which a host must give the frame its height, ms. */
const CUT_CHECK_MS = 1500;

/** True from a `hello` until the host's `init`. */
let waiting = true;
const hello = (): void => {
  waiting = true;
  parent.postMessage(envelope({ type: 'hello', nonce, versions: [VERSION] }), '*');
};
/** Sends the height to our own loader. @returns false where no loader has answered */
function sendToLoader(length: number): boolean {
  port?.postMessage(envelope({ type: 'layout', length, epoch: 0, dy: 0 }));
  return port !== null;
}

/** Shows a link to the whole graphic where the frame cuts it off: the page does not scroll inside another page. */
function watchHeight(): void {
  const { dataset } = document.documentElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const update = (): void => {
    if (height() > innerHeight + 8) dataset.cut = '';
    else delete dataset.cut;
  };
  const updateSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(update, CUT_CHECK_MS);
  };
  dataset.framed = '';
  addEventListener('resize', updateSoon);
  updateSoon();
}

if (main && parent !== window) {
  watchHeight();
  reportHeight(main, { height, sendToLoader }, readOptions(location.search, location.hash).options);
  addEventListener('message', ({ source, data, ports }) => {
    if (source !== parent) return;
    const message = readMessage<Init | Wake>(data, FROM_HOST);
    // A loader that replaces one that has ended sends `wake` as well.
    if (message?.type === 'wake') hello();
    if (message?.type !== 'init' || !waiting || message.nonce !== nonce || !ports[0]) return;
    waiting = false;
    port?.close();
    port = ports[0];
    sendToLoader(height());
  });
  hello();
}
