// The article's own script: hydrates the rail and the stage of the prerendered page. A classic script, so that it runs in any frame.
import type { Story as StoryData } from '$lib/content/types';
import type { MapData } from '$lib/map/types';
import { hydrate } from 'svelte';
import Reader from './Reader.svelte';
import { isDrawn } from './screen';

const target = document.getElementById('live');
const data = document.getElementById('story-data')?.textContent;
/** How often a page that is not shown looks whether it is, ms. */
const AGAIN_MS = 250;

/** A frame in a box that its host opens later has no size to draw for: it waits until it is shown. */
function start(): void {
  if (!target || !data) return;
  if (!isDrawn()) return void setTimeout(start, AGAIN_MS);
  const { guest, ...props } = JSON.parse(data) as { story: StoryData; map: MapData; atlas: string; /** address of the guest's script */ guest: string };
  const { handle } = hydrate(Reader, { target, props });
  // Somebody else's page: the guest takes over.
  if (window.parent !== window) {
    const script = document.createElement('script');
    script.src = guest;
    script.onload = () => window.storyGuest?.(handle);
    document.head.append(script);
  }
}

start();
