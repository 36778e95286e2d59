// The story in a frame of another page. It begins a step at a time, and takes the mode that the host names when the host answers.
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
  isMode,
  read,
  V,
  type FromFrame,
  type FromHost,
  type Init,
  type Mode,
  type Wake
} from '../protocol';

const root = document.documentElement;

/**
 * Takes the story over from the reader's own scrolling. Called once, in a frame.
 * @param site  root of the site the story is served from
 */
export function startGuest(reader: ReaderHandle, site: URL): void {
  const { options, wrong } = readOptions(location.search, location.hash);
  if (options.builder && wrong.length) console.warn(embedStrings.wrong(wrong));
  root.append(Object.assign(document.createElement('style'), { textContent: css }));
  look(reader, options);
  // A sandboxed frame has no origin: it gets no font files from a server that does not allow all, but it gets styles.
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
  let rolled: (() => void) | null = null;
  /** Index of the step that the reader was at when the mode changed last. */
  let reached = first;
  /** Id of the step that was sent to the host last. */
  let told = '';
  /** True once the frame has been on the reader's screen. */
  let seen = false;
  /** True once the reader's place is known: in paged mode at once, in driven modes after the first `scroll`. */
  let placed = false;

  const send = (message: FromFrame): void => port?.postMessage(envelope(message));
  const hello = (): void => {
    waiting = true;
    parent.postMessage(envelope({ type: 'hello', nonce, versions: [V] }), '*');
  };

  const grown = (length: number): void => send({ type: 'layout', length, epoch: 0, dy: 0 });
  const tellHeight = askForHeight({
    options,
    mode: () => root.dataset.mode,
    show,
    greeted: () => port !== null,
    grown
  });
  /**
   * The step that the next mode starts at: that of a pending link, else the current one. Unrolled, nobody knows where
   * the reader is.
   */
  function stepNow(): number {
    if (stepper) return stepper.at();
    const linked = reader.ids.indexOf(driven?.awaited() ?? '');
    if (linked >= 0) return linked;
    return driven && placed ? Math.max(range[0], reader.ids.indexOf(root.dataset.step ?? '')) : reached;
  }
  function show(mode: Mode): void {
    if (root.dataset.mode === mode) return;
    reached = stepNow();
    stepper?.stop();
    driven?.stop();
    rolled?.();
    stepper = driven = rolled = null;
    root.dataset.mode = mode;
    placed = mode === 'steps';
    if (mode === 'steps') stepper = startSteps(reader, reached, range);
    else if (mode === 'unrolled') rolled = tintPictures();
    else {
      driven = startDriven(reader, send, options.mode !== 'probe');
      // A reader who turned pages before the host began to drive stays at their step.
      const step = reached === first ? undefined : reader.ids[reached];
      if (step) driven.hear({ type: 'goto', step });
    }
    tellHeight();
  }
  /** Sends the current step to the host, once for each change. */
  function tellStep(): void {
    const { step = '' } = root.dataset;
    // Unrolled, the frame does not know which part of it is on screen.
    if (!port || !seen || !placed || step === told) return;
    told = step;
    // Counted within the steps that this frame shows: a single chapter has its own first and last step, and no opening.
    const [min, max] = range;
    const index = Math.max(min, reader.ids.indexOf(step));
    const from = Math.max(0, min);
    send({ type: 'step', id: reader.ids[index] ?? step, index: index - from, of: max - from + 1 });
  }
  function onHost({ data }: MessageEvent): void {
    const message = read<FromHost>(data, FROM_HOST);
    if (!message) return;
    if (message.type === 'mode' && isMode(message.mode)) {
      // `scroll` and `pinned` differ for the host only.
      if (driven && /scroll|pinned/.test(message.mode)) root.dataset.mode = message.mode;
      else show(message.mode);
    } else if (message.type === 'goto' && stepper) {
      const step = reader.ids.indexOf(message.step);
      if (step >= 0) stepper.go(step);
    } else if (message.type === 'scroll' || message.type === 'goto') {
      driven?.hear(message);
      if (driven && !placed && message.type === 'scroll') {
        placed = true;
        reader.settle();
      }
    }
    tellStep();
  }
  function onMessage({ source, data, ports }: MessageEvent): void {
    if (source !== parent) return;
    const message = read<Init | Wake>(data, FROM_HOST);
    // A new loader that replaces one that has ended also sends `wake`: the frame greets it anew.
    if (message?.type === 'wake') hello();
    if (message?.type !== 'init' || !waiting || message.nonce !== nonce || !ports[0] || !isMode(message.mode)) return;
    waiting = false;
    if (port) root.dataset.mode = '';
    port?.close();
    port = ports[0];
    port.onmessage = onHost;
    told = '';
    show(message.mode);
    tellStep();
    if (rolled) grown(wholeHeight());
  }
  addEventListener('message', onMessage);
  /** True while the page is printed: its layout on paper must not change the reader's step. */
  let printing = false;
  for (const kind of ['beforeprint', 'afterprint'])
    addEventListener(kind, () => {
      printing = false;
      // The host may already have given the frame another height, before it has placed the frame: the step read last counts.
      if (driven && kind === 'beforeprint') reader.settle();
      mark();
      printing = kind === 'beforeprint';
    });
  /** Marks the step the reader is at: on paper a frame shows that one alone. */
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
    tellStep();
  }).observe(root, { attributeFilter: ['data-step'] });
  // A step counts as reached only when the frame has been on the screen.
  const watcher = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    watcher.disconnect();
    seen = true;
    tellStep();
  });
  watcher.observe(root);
  addEventListener('click', openOutside);

  if (options.mode === 'probe')
    followProbe(options.k ?? '', { show, hear: (message) => driven?.hear(message), isDriven: () => driven !== null });
  else show(options.mode === 'unrolled' ? 'unrolled' : 'steps');
  hello();
}

/** Applies the publisher's theme, accent and type. */
function look(reader: ReaderHandle, { theme, accent, font }: Options): void {
  if (theme) {
    reader.theme(theme);
    // A publisher's page with one theme must not get a switch to the other inside it.
    for (const button of document.querySelectorAll('[data-set=theme]')) button.remove();
  }
  if (accent) tintAccent(accent);
  if (font) root.style.setProperty('--serif', font === 'sans' ? 'var(--sans)' : 'system-ui, sans-serif');
  if (font === 'system') root.style.setProperty('--sans', 'system-ui, sans-serif');
}

/**
 * First and last index of the steps that are shown: all, with the opening (-1), or those of one chapter. Removes the
 * others from the page.
 */
function rangeOf(reader: ReaderHandle, chapter: string | undefined): [min: number, max: number] {
  const alone = chapter ? document.getElementById(`chapter-${chapter}`)?.closest('.chapter') : null;
  if (!alone) return [-1, reader.ids.length - 1];
  root.dataset.chapter = chapter;
  for (const other of document.querySelectorAll('.chapter, header.opening')) if (other !== alone) other.remove();
  const own = [...alone.querySelectorAll('[data-step]')].map((step) => reader.ids.indexOf(step.id));
  return [Math.min(...own), Math.max(...own)];
}

/** Opens links in a new tab, so that the reader keeps the host's article. */
function openOutside(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!link || event.defaultPrevented || link.getAttribute('href')?.startsWith('#')) return;
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noopener');
  // A sandbox may forbid new windows; a link then does nothing, without an event. `open` returns null: so it is called here.
  if (self.origin !== 'null' || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const { href } = new URL(link.getAttribute('href') ?? '', document.baseURI);
  const opened = open(href, '_blank');
  if (!opened) return tellAddress(link.closest('svg') ?? link, href);
  try {
    opened.opener = null;
  } catch {
    // The new window inherits the sandbox: it has another origin and cannot reach the frame anyway.
  }
}

/** Shows the address of a link that cannot be opened after the link, to be copied. */
function tellAddress(link: Element, href: string): void {
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
