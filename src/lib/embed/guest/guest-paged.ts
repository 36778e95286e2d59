// The paged mode: the story one page at a time in a frame of any fixed height, for hosts without our loader. The frame never
// takes vertical scrolling from the host's page.
import type { ReaderHandle } from '$lib/article/reader-handle';
import { embedStrings } from '$lib/ui/strings';
import { RECHECK_MS, isHidden } from './frame-visibility';
import { BAR, croppedTo, FADE, MIN_STRIP, pagesOf, textWidthIn, type PageLayout } from './page-layout';

/** A touch that moves further sideways than this, px, and twice as far as up or down, turns the page. */
const MIN_SWIPE = 40;
/** Sizes of type tried for the text of a step, px. The largest that fits is used. */
const SIZES = [20, 18.5, 17, 16, 15, 14, 13];
/**
 * Limits of the type size where text and picture share a narrow column, px. Text that needs smaller type gets a page of its
 * own.
 */
const MAX_COLUMN_SIZE = 17;
const MIN_COLUMN_SIZE = 15;

export interface Stepper {
  /** Shows a step's first page; -1 is the opening. */
  go: (step: number) => void;
  /** Index of the step that is shown. */
  currentStep: () => number;
  stop: () => void;
}

const root = document.documentElement;
/** True where picture and text are in one column, as wide as the frame. */
const isOneColumn = (): boolean => textWidthIn(innerWidth, innerHeight) === innerWidth;
/** Sets a custom property of guest.css, px. */
const setPx = (name: string, px: number): void => root.style.setProperty(name, `${Math.round(px * 10) / 10}px`);

/** Sets box, scale and crop of the picture. */
function placePicture({ left, top, width, height, scale, cut = 0 }: NonNullable<PageLayout['picture']>): void {
  setPx('--st-left', left);
  setPx('--st-top', top);
  setPx('--st-width', width / scale);
  setPx('--st-height', height / scale);
  root.style.setProperty('--st-scale', String(scale));
  setPx('--st-cut', cut / scale);
  setPx('--st-fade', top < 0 ? FADE : 0);
  root.toggleAttribute('data-cut', cut !== 0);
  // In one column every picture is as wide as the frame: where it was drawn narrower, the map continues beside it.
  setPx('--st-bleed', isOneColumn() ? (innerWidth - width) / 2 / scale : 0);
}

/**
 * Starts the paged mode.
 * @param first     index of the step to begin with; -1 is the opening
 * @param min, max  indexes of the first and last step: those of one chapter where only that is shown
 */
export function startSteps(reader: ReaderHandle, first: number, [min, max]: [min: number, max: number]): Stepper {
  const stopped = new AbortController();
  const { signal } = stopped;
  let step = first;
  let part = 0;
  let pages: PageLayout[] = [];
  /** Timer that checks whether a hidden frame is shown again. */
  let waits: ReturnType<typeof setTimeout> | undefined;

  const bar = document.createElement('nav');
  bar.className = 'st-bar';
  bar.setAttribute('aria-label', embedStrings.steps);
  bar.innerHTML =
    '<button type="button" id="st-prev"></button><div><p aria-live="polite"></p><ol></ol></div><button type="button" id="st-next"></button>';
  const [prev, next] = bar.querySelectorAll('button');
  const label = bar.querySelector('p');
  const dots = bar.querySelector('ol');
  if (!prev || !next || !label || !dots) throw new Error('the bar of the steps is incomplete');
  prev.textContent = embedStrings.previous;
  next.textContent = embedStrings.next;

  const section = (at: number): HTMLElement | null =>
    at < 0 ? document.querySelector('header.opening') : document.getElementById(reader.ids[at] ?? '');
  const textOf = (at: number): HTMLElement | null => section(at)?.querySelector('.slip, .words') ?? null;
  const nameOf = (at: number): string => section(at)?.getAttribute('aria-label') ?? document.title;

  for (let at = min; at <= max; at += 1) {
    const dot = document.createElement('button');
    dot.type = 'button';
    dot.tabIndex = -1;
    dot.title = nameOf(at);
    dot.setAttribute('aria-label', nameOf(at));
    dot.addEventListener('click', () => go(at));
    dots.append(document.createElement('li'));
    dots.lastElementChild?.append(dot);
  }

  /** Finds the size of type at which the step's text fits, and lays out its pages. */
  function paginate(): void {
    const text = textOf(step);
    section(step)?.setAttribute('data-on', '');
    setPx('--st-text-width', textWidthIn(innerWidth, innerHeight));
    for (const size of SIZES.filter(
      (px) => px <= (innerWidth < 800 ? MAX_COLUMN_SIZE : 20) && (!isOneColumn() || px >= MIN_COLUMN_SIZE)
    )) {
      setPx('--st-size', size);
      const { offsetHeight } = text ?? root;
      pages = pagesOf(innerWidth, innerHeight, offsetHeight, reader.pictures, step < 0);
      const room = pages.find((page) => page.text)?.text?.height ?? 0;
      if (pages.length === 1 && offsetHeight <= room) return;
    }
    // Two pages, or text too long for one column: the type size of other pages where that leaves room for a strip of the
    // picture, else the largest at which the text fits on a page.
    const room = innerHeight - BAR;
    const fits = (size: number, height: number): boolean => {
      setPx('--st-size', size);
      return (text?.offsetHeight ?? 0) <= height;
    };
    if (!isOneColumn() || !fits(MAX_COLUMN_SIZE, room - MIN_STRIP)) SIZES.some((size) => fits(size, room));
    pages = pagesOf(innerWidth, innerHeight, text?.offsetHeight ?? 0, reader.pictures, step < 0);
  }
  /** The current page. On a second page the picture is cropped to what it is about. */
  function currentPage(): PageLayout {
    const page = pages[part] ?? { text: null, picture: null };
    const regions = window.storyBundles?.cropRegions[page.picture?.name ?? '']?.[reader.ids[step] ?? ''];
    return part > 0 && regions ? croppedTo(page, regions) : page;
  }
  function draw(): void {
    // A hidden frame has no size: the page is drawn when the frame is shown.
    clearTimeout(waits);
    if (isHidden()) {
      waits = setTimeout(draw, RECHECK_MS);
      return;
    }
    for (const shown of document.querySelectorAll('[data-on]')) shown.removeAttribute('data-on');
    paginate();
    part = Math.min(part, pages.length - 1);
    const { text, picture } = currentPage();
    root.dataset.part = text && picture ? (pages.length > 1 ? 'below' : 'both') : text ? 'text' : 'picture';
    if (text) for (const [name, px] of Object.entries(text)) setPx(`--st-text-${name}`, px);
    if (picture) placePicture(picture);
    const format = picture ? reader.pictures.find(({ name }) => name === picture.name) : reader.pictures[0];
    reader.present(step, format?.name ?? null);
    updateBar();
  }
  /** Names the step in the bar, marks its dot, and disables the buttons at both ends. */
  function updateBar(): void {
    prev?.toggleAttribute('disabled', step === min && part === 0);
    next?.toggleAttribute('disabled', step === max && part === pages.length - 1);
    if (label) label.textContent = nameOf(step);
    dots?.querySelectorAll('button').forEach((dot, i) => {
      if (i === step - min) dot.setAttribute('aria-current', 'step');
      else dot.removeAttribute('aria-current');
    });
  }
  function go(to: number): void {
    step = Math.max(min, Math.min(max, to));
    part = 0;
    draw();
  }
  function turn(by: 1 | -1): void {
    if (by > 0 && part < pages.length - 1) part += 1;
    else if (by < 0 && part > 0) part -= 1;
    else if (step + by < min || step + by > max) return;
    else {
      step += by;
      // Backwards, the step before begins at its last page.
      part = by < 0 ? 1 : 0;
    }
    draw();
  }

  prev.addEventListener('click', () => turn(-1));
  next.addEventListener('click', () => turn(1));
  addEventListener(
    'keydown',
    (event) => {
      const busy = event.target instanceof Element && event.target.closest('input,textarea,select,[role=slider]');
      if (busy || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'ArrowRight') turn(1);
      if (event.key === 'ArrowLeft') turn(-1);
    },
    { signal }
  );
  let start: Touch | undefined;
  addEventListener(
    'touchstart',
    (event) => {
      start = event.touches.length === 1 ? event.touches[0] : undefined;
    },
    { signal, passive: true }
  );
  addEventListener(
    'touchend',
    (event) => {
      const end = event.changedTouches[0];
      if (!start || !end) return;
      const [dx, dy] = [end.clientX - start.clientX, end.clientY - start.clientY];
      if (Math.abs(dx) > MIN_SWIPE && Math.abs(dx) > 2 * Math.abs(dy)) turn(dx < 0 ? 1 : -1);
    },
    { signal, passive: true }
  );
  addEventListener('resize', draw, { signal });
  document.fonts?.ready.then(() => {
    if (!signal.aborted) draw();
  });

  document.body.append(bar);
  draw();
  return {
    go,
    currentStep: () => step,
    stop() {
      stopped.abort();
      clearTimeout(waits);
      bar.remove();
      for (const shown of document.querySelectorAll('[data-on]')) shown.removeAttribute('data-on');
      delete root.dataset.part;
      reader.present(step, null);
    }
  };
}
