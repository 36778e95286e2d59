// The guest: runs the story in a frame of another page. It begins in paged mode and changes to the mode that the host names when
// the host answers.
import type { ReaderHandle } from '$lib/article/reader-handle';
import { embedStrings } from '$lib/ui/strings';
import { tintAccent } from './guest-accent';
import css from './guest.css?inline';
import { askForHeight, wholeHeight } from './guest-height';
import { tintPictures } from './guest-pictures';
import { startDriven, type Driven } from './guest-driven';
import { startSteps, type Stepper } from './guest-paged';
import { readOptions, type Options } from '../options';
import { followProbe } from './probe';
import {
  envelope,
  FROM_HOST,
  isDrivenMode,
  isMode,
  readMessage,
  VERSION,
  type FromFrame,
  type FromHost,
  type Init,
  type Mode,
  type Wake
} from '../protocol';

const root = document.documentElement;

/**
 * Starts the guest. Called once, in a frame.
 * @param site  root of the site that serves the story
 */
export function startGuest(reader: ReaderHandle, site: URL): void {
  const { options, wrong } = readOptions(location.search, location.hash);
  if (options.builder && wrong.length) console.warn(embedStrings.wrong(wrong));
  root.append(Object.assign(document.createElement('style'), { textContent: css }));
  applyLook(reader, options);
  // A sandboxed frame has no origin, so font files need CORS headers. Styles do not: there the fonts are inside the styles.
  const type = self.origin === 'null' ? 'fonts' : 'type';
  document.head.append(
    Object.assign(document.createElement('link'), { rel: 'stylesheet', href: new URL(`embed/${type}.css`, site).href })
  );
  const range = rangeOf(reader, options.chapter);
  const first = Math.max(
    range[0],
    reader.ids.indexOf(document.getElementById(options.step ?? location.hash.slice(1))?.closest('.step')?.id ?? '')
  );
  const nonce = [...crypto.getRandomValues(new Uint32Array(2))].join('-');
  let port: MessagePort | null = null;
  /** True from a `hello` until the host's `init`. */
  let waiting = true;
  let driven: Driven | null = null;
  let stepper: Stepper | null = null;
  let stopPictures: (() => void) | null = null;
  // A reader of the page without scripts, which a late script has replaced, goes on where they are.
  reader.settle();
  const current = reader.ids.indexOf(root.dataset.step ?? '');
  /** Index of the step that the reader was at when the mode changed last. */
  let reached = current < Math.max(0, range[0]) || current > range[1] ? first : current;
  /** Id of the step that was sent to the host last. */
  let sentStep = '';
  /** True once the frame has been on screen. */
  let seen = false;
  /** True once the reader's place is known: in paged mode at once, in driven modes after the first `scroll`. */
  let placed = false;

  const send = (message: FromFrame): void => port?.postMessage(envelope(message));
  const hello = (): void => {
    waiting = true;
    parent.postMessage(envelope({ type: 'hello', nonce, versions: [VERSION] }), '*');
  };

  const sendLength = (length: number): void => send({ type: 'layout', length, epoch: 0, dy: 0 });
  const reportHeight = askForHeight({
    options,
    mode: () => root.dataset.mode,
    show,
    hasLoader: () => port !== null,
    sendLength
  });
  /** Index of the step that the next mode starts at: that of a pending link, else the current one. */
  function currentStep(): number {
    if (stepper) return stepper.currentStep();
    const linked = reader.ids.indexOf(driven?.pendingStep() ?? '');
    if (linked >= 0) return linked;
    // Unrolled, the frame does not know which step is on screen.
    return driven && placed ? Math.max(range[0], reader.ids.indexOf(root.dataset.step ?? '')) : reached;
  }
  function show(mode: Mode): void {
    if (root.dataset.mode === mode) return;
    reached = currentStep();
    stepper?.stop();
    driven?.stop();
    stopPictures?.();
    stepper = driven = stopPictures = null;
    root.dataset.mode = mode;
    placed = mode === 'steps';
    if (mode === 'steps') stepper = startSteps(reader, reached, range);
    else if (mode === 'unrolled') stopPictures = tintPictures();
    else {
      driven = startDriven(reader, send, options.mode !== 'probe');
      // A reader who turned pages before the host began to drive stays at their step.
      const step = reached === first ? undefined : reader.ids[reached];
      if (step) driven.receive({ type: 'goto', step });
    }
    reportHeight();
  }
  /** Sends the current step to the host, once for each change. */
  function sendStep(): void {
    const { step = '' } = root.dataset;
    if (!port || !seen || !placed || step === sentStep) return;
    sentStep = step;
    // Steps are counted within what this frame shows: a single chapter has its own first and last step, and no opening.
    const [min, max] = range;
    const index = Math.max(min, reader.ids.indexOf(step));
    const from = Math.max(0, min);
    send({ type: 'step', id: reader.ids[index] ?? step, index: index - from, of: max - from + 1 });
  }
  function onHost({ data }: MessageEvent): void {
    const message = readMessage<FromHost>(data, FROM_HOST);
    if (!message) return;
    if (message.type === 'mode' && isMode(message.mode)) {
      // `scroll` and `pinned` differ for the host only.
      if (driven && isDrivenMode(message.mode)) root.dataset.mode = message.mode;
      else show(message.mode);
    } else if (message.type === 'goto' && stepper) {
      const step = reader.ids.indexOf(message.step);
      if (step >= 0) stepper.go(step);
    } else if (message.type === 'scroll' || message.type === 'goto') {
      driven?.receive(message);
      if (driven && !placed && message.type === 'scroll') {
        placed = true;
        reader.settle();
      }
    }
    sendStep();
  }
  function onMessage({ source, data, ports }: MessageEvent): void {
    if (source !== parent) return;
    const message = readMessage<Init | Wake>(data, FROM_HOST);
    // A new loader that replaces one that has ended also sends `wake`: the frame greets it anew.
    if (message?.type === 'wake') hello();
    if (message?.type !== 'init' || !waiting || message.nonce !== nonce || !ports[0] || !isMode(message.mode)) return;
    waiting = false;
    if (port) root.dataset.mode = '';
    port?.close();
    port = ports[0];
    port.onmessage = onHost;
    sentStep = '';
    show(message.mode);
    sendStep();
    if (stopPictures) sendLength(wholeHeight());
  }
  addEventListener('message', onMessage);
  /** True while the page is printed: its layout on paper must not change the reader's step. */
  let printing = false;
  for (const kind of ['beforeprint', 'afterprint'])
    addEventListener(kind, () => {
      printing = false;
      // The host may already have changed the frame's height for paper. The step at the last position counts.
      if (driven && kind === 'beforeprint') reader.settle();
      mark();
      printing = kind === 'beforeprint';
    });
  /** Marks the reader's step: a printed frame shows only that one. */
  const mark = (): void => {
    if (printing) return;
    document.querySelector('[data-here]')?.removeAttribute('data-here');
    (document.getElementById(root.dataset.step ?? '') ?? document.querySelector('header.opening'))?.setAttribute(
      'data-here',
      ''
    );
  };
  new MutationObserver(() => {
    mark();
    sendStep();
  }).observe(root, { attributeFilter: ['data-step'] });
  // The host is told of a step only after the frame has been on screen.
  const watcher = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    watcher.disconnect();
    seen = true;
    sendStep();
  });
  watcher.observe(root);
  addEventListener('click', openOutside);

  if (options.mode === 'probe')
    followProbe(options.k ?? '', {
      show,
      scroll: (message) => driven?.receive(message),
      isDriven: () => driven !== null
    });
  else show(options.mode === 'unrolled' ? 'unrolled' : 'steps');
  hello();
}

/** Applies the publisher's theme, accent and type. */
function applyLook(reader: ReaderHandle, { theme, accent, font }: Options): void {
  if (theme) {
    reader.theme(theme);
    // The publisher's page has this one theme: readers get no button for the other.
    for (const button of document.querySelectorAll('[data-set=theme]')) button.remove();
  }
  if (accent) tintAccent(accent);
  if (font) root.style.setProperty('--serif', font === 'sans' ? 'var(--sans)' : 'system-ui, sans-serif');
  if (font === 'system') root.style.setProperty('--sans', 'system-ui, sans-serif');
}

/**
 * Removes all other chapters from the page where only one is to be shown.
 * @returns indexes of the first and last step that remain; the first is -1, the opening, where all do
 */
function rangeOf(reader: ReaderHandle, chapter: string | undefined): [min: number, max: number] {
  const alone = chapter ? document.getElementById(`chapter-${chapter}`)?.closest('.chapter') : null;
  if (!alone) return [-1, reader.ids.length - 1];
  root.dataset.chapter = chapter;
  for (const other of document.querySelectorAll('.chapter, header.opening')) if (other !== alone) other.remove();
  const own = [...alone.querySelectorAll('[data-step]')].map((step) => reader.ids.indexOf(step.id));
  return [Math.min(...own), Math.max(...own)];
}

/** Opens links in a new tab, so that the host's article stays open. */
function openOutside(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!link || event.defaultPrevented || link.getAttribute('href')?.startsWith('#')) return;
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noopener');
  // Where a sandbox forbids new windows, a link does nothing and causes no event. `open` returns null then, so it is used here.
  if (self.origin !== 'null' || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const { href } = new URL(link.getAttribute('href') ?? '', document.baseURI);
  const opened = open(href, '_blank');
  if (!opened) return showAddress(link.closest('svg') ?? link, href);
  try {
    opened.opener = null;
  } catch {
    // The new window inherits the sandbox: it has another origin and cannot reach the frame anyway.
  }
}

/** Shows the address of a link that cannot be opened behind the link, so that it can be copied. */
function showAddress(link: Element, href: string): void {
  if (link.nextElementSibling?.matches('[data-address]')) return;
  const note = Object.assign(document.createElement('span'), {
    role: 'status',
    textContent: ` ${embedStrings.blocked} `
  });
  note.dataset.address = '';
  const address = Object.assign(document.createElement('span'), { textContent: href });
  address.style.cssText = '-webkit-user-select:all;user-select:all;overflow-wrap:anywhere';
  note.append(address);
  link.after(note);
}
