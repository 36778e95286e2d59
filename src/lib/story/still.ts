import type { Story } from '$lib/content/types';
import type { MapBuild } from '$lib/map/build';
import { sceneAt } from '$lib/scene/scene';
import tokens from '$lib/ui/tokens.css?inline';
import { render } from 'svelte/server';
import Still from './Still.svelte';
import { stylesFor } from './styles';

/**
 * Draws a step as one SVG image, by the components of the stage. Build time only.
 * @param id  a step's id, or 'opening'
 * @returns the image's text, or '' where there is no such step
 */
export function drawStill(story: Story, map: MapBuild, id: string): string {
  const step = story.steps.findIndex((s) => s.id === id);
  if (step < 0 && id !== 'opening') return '';
  const scene = sceneAt(story, { step, progress: 1 });
  const svg = render(Still, { props: { story, scene, data: map } }).body.replaceAll(/<!--[\s\S]*?-->/g, '').trim();
  return svg
    .replace(/^<svg /, '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace(/^(<svg [^>]*>)/, `$1<style>${tokens}${stylesFor(svg)}</style>`);
}
