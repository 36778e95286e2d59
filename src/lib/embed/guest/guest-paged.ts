// The story a page at a time, in a frame of whatever fixed height: for hosts without our loader. Never captures
// vertical scrolling.
import type { ReaderHandle } from '$lib/article/reader-handle';
import { embedStrings } from '$lib/ui/strings';
import { RECHECK_MS, isHidden } from './frame-visibility';
import { BAR, croppedTo, FADE, MIN_STRIP, pagesOf, wordsWidth, type PageLayout } from './page-layout';

/** A finger that goes sideways so far, px, and more than it goes up or down, turns the page. */
const SWIPE = 40;
/** Sizes of type that are tried for a step's words, px, the largest that fits is taken. */
const SIZES = [20, 18.5, 17, 16, 15, 14, 13];
/**
 * The largest type where words and picture share one narrow column, px, and the smallest: words that need smaller type
 * go to a page of their own.
 */
const MAX_COLUMN_SIZE = 17;
const MIN_COLUMN_SIZE = 15;

export interface Stepper {
  /** Shows a step's first page; -1 is the opening. */
  go: (step: number) => void;
  /** The step that is shown. */
  at: () => number;
  stop: () => void;
}

const root = document.documentElement;
/** Picture and words stand in one column, as wide as the frame. */
const column = (): boolean => wordsWidth(innerWidth, innerHeight) === innerWidth;
const put = (name: string, px: number): void => root.style.setProperty(name, `${Math.round(px * 10) / 10}px`);

/** Gives the picture its box, its scale and its cut, as custom properties that guest.css reads. */
function placePicture({ left, top, width, height, scale, cut = 0 }: NonNullable<PageLayout['picture']>): void {
  put('--st-left', left);
  put('--st-top', top);
  put('--st-width', width / scale);
  put('--st-height', height / scale);
  root.style.setProperty('--st-scale', String(scale));
  put('--st-cut', cut / scale);
  put('--st-fade', top < 0 ? FADE : 0);
  root.toggleAttribute('data-cut', cut !== 0);
  // In one column every picture is as wide as the frame: the map goes on beside the picture as it was drawn.
  put('--st-bleed', column() ? (innerWidth - width) / 2 / scale : 0);
}

/**
 * Shows the story a page at a time.
 * @param first  the step to begin with, -1 is the opening
 * @param from   the steps there are, first and last: one chapter may stand alone
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
  const wordsOf = (at: number): HTMLElement | null => section(at)?.querySelector('.slip, .words') ?? null;
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

  /** Finds the size of type at which a step's words fit, and the pages that gives. */
  function paginate(): void {
    const words = wordsOf(step);
    section(step)?.setAttribute('data-on', '');
    put('--st-words-width', wordsWidth(innerWidth, innerHeight));
    for (const size of SIZES.filter(
      (px) => px <= (innerWidth < 800 ? MAX_COLUMN_SIZE : 20) && (!column() || px >= MIN_COLUMN_SIZE)
    )) {
      put('--st-size', size);
      const { offsetHeight } = words ?? root;
      pages = pagesOf(innerWidth, innerHeight, offsetHeight, reader.pictures, step < 0);
      const room = pages.find((page) => page.words)?.words?.height ?? 0;
      if (pages.length === 1 && offsetHeight <= room) return;
    }
    // Two pages, or words too long for one column: type as on other pages where that leaves room for the picture's foot, else
    // the largest that a page of words holds.
    const room = innerHeight - BAR;
    const fits = (size: number, height: number): boolean => {
      put('--st-size', size);
      return (words?.offsetHeight ?? 0) <= height;
    };
    if (!column() || !fits(MAX_COLUMN_SIZE, room - MIN_STRIP)) SIZES.some((size) => fits(size, room));
    pages = pagesOf(innerWidth, innerHeight, words?.offsetHeight ?? 0, reader.pictures, step < 0);
  }
  /** The page that is shown; a picture over the words of a second one shows what it is about. */
  function shownPage(): PageLayout {
    const page = pages[part] ?? { words: null, picture: null };
    const subject = window.storyBundles?.cropRegions?.[page.picture?.name ?? '']?.[reader.ids[step] ?? ''];
    return part > 0 && subject ? croppedTo(page, subject) : page;
  }
  function draw(): void {
    // A frame that its host hides has no size: it is drawn when it is shown.
    clearTimeout(waits);
    if (isHidden()) {
      waits = setTimeout(draw, RECHECK_MS);
      return;
    }
    for (const shown of document.querySelectorAll('[data-on]')) shown.removeAttribute('data-on');
    paginate();
    part = Math.min(part, pages.length - 1);
    const { words, picture } = shownPage();
    root.dataset.part = words && picture ? (pages.length > 1 ? 'below' : 'both') : words ? 'words' : 'picture';
    if (words) for (const [name, px] of Object.entries(words)) put(`--st-words-${name}`, px);
    if (picture) placePicture(picture);
    const shown = picture ? reader.pictures.find(({ name }) => name === picture.name) : reader.pictures[0];
    reader.present(step, shown?.name ?? null);
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
      // Back to the last page of the step before.
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
      if (Math.abs(dx) > SWIPE && Math.abs(dx) > 2 * Math.abs(dy)) turn(dx < 0 ? 1 : -1);
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
    at: () => step,
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
