// The article's own script: hydrates the prerendered story. A classic script, so that it runs in any frame.
import type { Story as StoryData } from '$lib/content/types';
import type { MapData } from '$lib/map/types';
import { hydrate } from 'svelte';
import Story from './Story.svelte';

const target = document.getElementById('story');
const data = document.getElementById('story-data')?.textContent;
if (target && data) hydrate(Story, { target, props: JSON.parse(data) as { story: StoryData; map: MapData; base: string } });
