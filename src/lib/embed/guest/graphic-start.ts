// The script of a graphic's own page: tells the host its height. Classic, so that it runs in any frame.
import { tellHeight } from './resizer-dialects';
import { readOptions } from '../options';
import { envelope, FROM_HOST, read, V, type Init, type Wake } from '../protocol';

const main = document.querySelector('main');
const nonce = [...crypto.getRandomValues(new Uint32Array(2))].join('-');
const height = (): number => Math.ceil(main?.getBoundingClientRect().bottom ?? 0);
let port: MessagePort | null = null;
/** Time in which a host must give the frame its height, ms. */
const GROW_TIMEOUT_MS = 1500;

/** True from a `hello` until the host's `init`. */
let waiting = true;
const hello = (): void => {
  waiting = true;
  parent.postMessage(envelope({ type: 'hello', nonce, versions: [V] }), '*');
};
/** Tells our own loader. @returns false where none has answered */
function tellLoader(length: number): boolean {
  port?.postMessage(envelope({ type: 'layout', length, epoch: 0, dy: 0 }));
  return port !== null;
}

/** A page that is cut off says so, and where it is whole: it does not scroll inside another page. */
function watchHeight(): void {
  const { dataset } = document.documentElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    if (height() > innerHeight + 8) dataset.cut = '';
    else delete dataset.cut;
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, GROW_TIMEOUT_MS);
  };
  dataset.framed = '';
  addEventListener('resize', soon);
  soon();
}

if (main && parent !== window) {
  watchHeight();
  tellHeight(main, { height, tellLoader }, readOptions(location.search, location.hash).options);
  addEventListener('message', ({ source, data, ports }) => {
    if (source !== parent) return;
    const message = read<Init | Wake>(data, FROM_HOST);
    // A loader that takes the place of one that has ended asks as well.
    if (message?.type === 'wake') hello();
    if (message?.type !== 'init' || !waiting || message.nonce !== nonce || !ports[0]) return;
    waiting = false;
    port?.close();
    port = ports[0];
    tellLoader(height());
  });
  hello();
}
