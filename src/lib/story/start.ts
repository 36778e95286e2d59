// The article's own script: hydrates the rail and the stage of the prerendered page. A classic script, so that it runs in any frame.
import type { Story as StoryData } from '$lib/content/types';
import type { MapData } from '$lib/map/types';
import { hydrate } from 'svelte';
import Reader from './Reader.svelte';

const target = document.getElementById('live');
const data = document.getElementById('story-data')?.textContent;
if (target && data) hydrate(Reader, { target, props: JSON.parse(data) as { story: StoryData; map: MapData; atlas: string } });
