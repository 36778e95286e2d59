import type { Story } from '$lib/content/types';
import type { MapBuild } from '$lib/map/build';
import { sceneAt } from '$lib/scene/scene';
import tokens from '$lib/ui/tokens.css?inline';
import { compile } from 'svelte/compiler';
import { render } from 'svelte/server';
import Still from './Still.svelte';

const sources = import.meta.glob<string>(['../map/*.svelte', '../figures/*.svelte', '../timeline/*.svelte'], { query: '?raw', import: 'default', eager: true });

/** The styles of the drawing components, by the class that scopes them: an image has no stylesheet but its own. */
const styles = new Map(Object.entries(sources).flatMap(([path, source]) => {
  const filename = `${process.cwd()}/src/lib/${path.replace('../', '')}`;
  const css = compile(source, { filename, generate: 'server' }).css?.code ?? '';
  const scope = /\.(svelte-[\w-]+)/.exec(css)?.[1];
  return scope ? [[scope, css] as const] : [];
}));

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
  const used = [...styles].filter(([scope]) => svg.includes(scope)).map(([, css]) => css);
  return svg
    .replace(/^<svg /, '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace(/^(<svg [^>]*>)/, `$1<style>${tokens}\n${used.join('\n')}</style>`);
}
