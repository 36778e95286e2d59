// The article's own script: hydrates the rail and the stage of the prerendered page. A classic script, so that it runs in any frame.
// Whatever is thrown here before the page lives is an error of the window, and app.html shows the page without scripts.
import type { Story as StoryData } from '$lib/content/types';
import type { MapData } from '$lib/map/types';
import { flushSync, hydrate } from 'svelte';
import Reader from './Reader.svelte';
import { isRendered } from './viewport';

/** How often a page that is not shown looks whether it is, ms. */
const AGAIN_MS = 250;
const { dataset } = document.documentElement;

function start(): void {
  const target = document.getElementById('live');
  const data = document.getElementById('story-data')?.textContent;
  // A script that comes twice finds the page alive.
  if (dataset.js === 'true') return;
  if (!target || !data) throw new Error('the page was cut on its way: the story is missing');
  // A frame in a box that its host opens later has no size to draw for. It waits until it is shown, however long that is.
  if (!isRendered()) {
    if (dataset.js) dataset.js = 'undrawn';
    setTimeout(start, AGAIN_MS);
    return;
  }
  if (dataset.js) dataset.js = 'wait';
  const { guest, ...props } = JSON.parse(data) as {
    story: StoryData;
    map: MapData;
    bundles: string;
    /** address of the guest's script */ guest: string;
  };
  const { handle } = hydrate(Reader, { target, props });
  // The page lives from here on, or throws.
  flushSync();
  // Somebody else's page: the guest takes over.
  if (window.parent !== window) {
    const script = document.createElement('script');
    script.src = guest;
    script.onload = () => window.storyGuest?.(handle);
    document.head.append(script);
  }
}

// Not before the page is read and its styles are there: an async script does not wait for them, the end of the page does.
// There the browser goes to the step that the address names then: the address is not rewritten before that.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => setTimeout(start));
else start();
