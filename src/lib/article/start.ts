// The article's script: hydrates the reader in the prerendered page. A classic script, so that it runs in any iframe.
// If it throws before the page is live, early.ts shows the page without scripts.
import type { ReaderStory } from '$lib/scene/reader-story';
import type { MapData } from '$lib/stage/map-types';
import { flushSync, hydrate } from 'svelte';
import { loadScript } from './load-bundle';
import Reader from './Reader.svelte';
import type { ReaderHandle } from './reader-handle';
import { isRendered } from './viewport';

/** A hidden page checks this often whether it is shown, ms. */
const CHECK_INTERVAL_MS = 250;
/** The guest's script is tried again after this time, ms; then after twice that, and so on. */
const FIRST_PAUSE_MS = 1000;
const { dataset } = document.documentElement;

function start(): void {
  const target = document.getElementById('live');
  const data = document.getElementById('story-data')?.textContent;
  // The script may be on the page twice.
  if (dataset.js === 'true') return;
  if (!target || !data) throw new Error('the page was cut on its way: the story is missing');
  // A host may load the iframe in a closed box: without a size nothing can be laid out, so it waits until it is shown.
  if (!isRendered()) {
    if (dataset.js) dataset.js = 'undrawn';
    setTimeout(start, CHECK_INTERVAL_MS);
    return;
  }
  if (dataset.js) dataset.js = 'wait';
  const { guest, ...props } = JSON.parse(data) as {
    story: ReaderStory;
    map: MapData;
    bundles: string;
    /** address of the guest's script */ guest: string;
  };
  const { handle } = hydrate(Reader, { target, props });
  // After this the page is live, or an error was thrown.
  flushSync();
  // In an iframe the guest takes over.
  if (window.parent !== window) void startGuest(guest, handle);
}

/**
 * Loads the guest's script and starts it. If that fails it is tried again, after longer and longer pauses and as soon as the
 * browser is online. Until then the frame does not scroll (+page.svelte).
 */
async function startGuest(address: string, handle: ReaderHandle): Promise<void> {
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs *= 2) {
    const guest = await loadScript(address, () => window.storyGuest).catch(() => undefined);
    if (guest) return guest(handle);
    await new Promise((resume) => {
      setTimeout(resume, pauseMs);
      addEventListener('online', resume, { once: true });
    });
    // Another address: a browser may keep a script that was cut.
    address += '?';
  }
}

// An async script does not wait for the document and its styles, so it starts after DOMContentLoaded. By then the browser
// has scrolled to the step of the address, which is rewritten only later.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => setTimeout(start));
else start();
