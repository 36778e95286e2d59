// Runs in the head of every page, before the first paint: sets the theme, marks the page as waiting for its script, and shows the
// page without scripts if that fails. Set into app.html as a classic script (hooks.server.ts).
//
// html[data-js]: without it the page is the page without scripts (plain.css). 'wait' keeps the room of the living page until
// the story's script has made it 'true' (Reader.svelte).

import { STORAGE_KEY } from '../site';

/** How long the page waits for its script, ms. On a slow line the script comes within that time of the text. */
const SCRIPT_PATIENCE_MS = 4000;
/** How long it waits for its own end, ms. A page that was cut on its way never says that it has ended. */
const PAGE_PATIENCE_MS = 10_000;
const html = document.documentElement;

declare global {
  interface Window {
    storyRead: () => void;
  }
}

function savedTheme(): unknown {
  try {
    return (JSON.parse(localStorage.getItem(STORAGE_KEY) || '{}') || {}).theme;
  } catch {
    return undefined; // storage refused
  }
}

/** The theme of the page and of the browser's bar: --paper of tokens.css. */
function paint(): void {
  const saved = savedTheme();
  const dark = saved === 'dark' || (saved !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  html.dataset.theme = dark ? 'dark' : 'light';
  if (dark) document.querySelector<HTMLMetaElement>('[name=theme-color]')!.content = '#191816';
}

/**
 * Shows the page without scripts. It is shorter: the reader stays at the part that they were at. The first heading is
 * seen with the opening.
 */
function showPlain(): void {
  if (html.dataset.js !== 'wait') return;
  const parts = [...document.querySelectorAll('.step, .chapter + .chapter > h2, .after')];
  const part = parts.reverse().find((one) => one.getBoundingClientRect().top <= innerHeight * 0.8);
  const top = part?.getBoundingClientRect().top ?? 0;
  html.removeAttribute('data-js');
  // One file holds both themes of a picture: its address says which.
  if (html.dataset.theme === 'dark')
    for (const one of document.querySelectorAll<HTMLImageElement | HTMLSourceElement>('.still > *')) {
      const name = one.src ? 'src' : 'srcset';
      one.setAttribute(name, `${one.getAttribute(name)?.replace('?dark#dark', '')}?dark#dark`);
    }
  // In somebody's frame this would scroll the page around it.
  if (!part || parent !== window) return;
  if (part.classList.contains('after')) scrollBy(0, part.getBoundingClientRect().top - top);
  else part.scrollIntoView();
}
/** Half of the page may still be on its way. */
function showPlainWhenRead(): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', showPlain);
  else showPlain();
}

paint();
html.dataset.js = 'wait';
// In somebody's frame only the page around it scrolls (+page.svelte): a place from before would be one that the reader cannot leave.
if (parent !== window) {
  html.dataset.framed = '';
  history.scrollRestoration = 'manual';
}
// A link to a step: the rail must not first be drawn as in the opening. The other ids of the page are no steps.
const step = /^#(?!(?:top|live|explore-timeline|story-data)$|(?:chapter|foot|note)-)([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(
  location.hash
)?.[1];
if (step) html.dataset.step = step;

// The script did not come, or it threw. Capturing: the error of a script element does not bubble.
addEventListener(
  'error',
  ({ target }) => {
    if (target === window || target instanceof HTMLScriptElement) showPlainWhenRead();
  },
  true
);
// Called by the last element of the page. An inline script waits for the styles, and DOMContentLoaded waits for it: when that
// event comes, everything has its place.
window.storyRead = () => void setTimeout(showPlain, SCRIPT_PATIENCE_MS);
setTimeout(showPlain, PAGE_PATIENCE_MS);
// The script leads a reader to the step of the address only where nothing has scrolled yet.
addEventListener('scroll', () => (html.dataset.scrolled = 'true'), { once: true });
