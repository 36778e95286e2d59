import type { Story } from '$lib/content/types';
import type { MapBuild } from '$lib/map/build-map';
import { buildSpec } from '$lib/figures';
import { COMPONENTS } from '$lib/figures/build';
import { STILLS, type StillName } from '$lib/stage/screen';
import { compose, type Composition } from '$lib/stage/compose';

import type { Scene } from '$lib/scene/types';
import { sceneAt } from '$lib/scene/scene';
import tokens from '$lib/ui/tokens.css?inline';
import { render } from 'svelte/server';
import { stripHydrationMarks } from './strip-hydration-marks';
import Still from './Still.svelte';
import { stylesFor } from './styles';

/** The size in which a figure is laid out, px, and whether in its narrow form. */
export interface FigureFit {
  width: number;
  height: number;
  narrow: boolean;
}

/** Factors by which a figure may be laid out larger than its box, smallest first: its type becomes smaller by that factor. */
const SCALES = [1, 1.06, 1.12, 1.18, 1.24, 1.3, 1.42, 1.56, 1.72, 1.9];
/** Width of the narrow form of a figure that is alone on the wide still, px. */
const NARROW_WIDTH = STILLS.tall.width - 28;

/** The ids of all stills: 'opening', then every step. */
export const stillIds = (story: Story): string[] => ['opening', ...story.steps.map((s) => s.id)];

/** The names under which stills are served: their ids, and every id that a step had before. */
export const stillNames = (story: Story): string[] => [...stillIds(story), ...story.steps.flatMap((s) => s.was ?? [])];

/**
 * The scene of a still: its step read to the end.
 * @param id  of a step, one that it had before, or 'opening'
 * @returns null if there is no such step
 */
export function stillScene(story: Story, id: string): Scene | null {
  const step = story.steps.findIndex((s) => s.id === id || s.was?.includes(id));
  return step < 0 && id !== 'opening' ? null : sceneAt(story, { step, progress: 1 });
}

/**
 * The layout size in which a scene's figure fits into its box with the largest type. The wide still takes a figure's narrow
 * form if its type is larger there.
 */
export function fitFigure(story: Story, { scene, screen, figure: box, showsMap }: Composition): FigureFit {
  const { figure } = scene;
  if (!figure || !box) return { width: 0, height: 0, narrow: true };
  const forms = screen.figureForm === 'narrow' || showsMap ? [true] : [false, true];
  const last = SCALES.at(-1) ?? 1;
  for (const scale of SCALES) {
    for (const narrow of forms) {
      const width = narrow && box.width > NARROW_WIDTH ? NARROW_WIDTH : Math.round(box.width * scale);
      const room = { width, height: Math.round(box.height * scale), narrow };
      const { needed, titled } = laidOut(story, figure, room);
      if (needed <= room.height && titled) return room;
    }
  }
  const room = { width: Math.round(box.width * last), height: Math.round(box.height * last), narrow: true };
  return { ...room, height: laidOut(story, figure, room).needed };
}

interface LaidOut {
  /** height that the figure needs, px */ needed: number;
  /** false if the figure left out its title because it has no room */ titled: boolean;
}

/** Lays a figure out in a size, to see whether it fits. */
function laidOut(story: Story, figure: NonNullable<Scene['figure']>, room: FigureFit): LaidOut {
  const { body } = render(COMPONENTS[figure.name], { props: { state: figure, story, ...room } });
  const stated = Number(/<svg[^>]*\sheight="([\d.]+)"/.exec(body)?.[1] ?? 0);
  const { minHeight = 0, dropsTitle } = buildSpec(figure.name).still ?? {};
  const titled =
    !dropsTitle || body.replaceAll(/<[^>]*>/g, ' ').includes(figure.title.split(' ').slice(0, 2).join(' '));
  return { needed: room.narrow ? stated : Math.max(stated, minHeight), titled };
}

/**
 * Renders a step as one SVG image, with the components of the stage. Build time only.
 * @param id    a step's id, one that it had before, or 'opening'
 * @param name  'wide' for sharing, 'tall' for a phone
 * @returns the SVG as text; '' if there is no such step
 */
export function renderStill(story: Story, map: MapBuild, id: string, name: StillName): string {
  const scene = stillScene(story, id);
  if (!scene) return '';
  const composition = compose(scene, STILLS[name], map);
  const props = { story, composition, data: map, fit: fitFigure(story, composition) };
  const svg = stripHydrationMarks(render(Still, { props }));
  return svg
    .replace(/^<svg /, '<svg xmlns="http://www.w3.org/2000/svg" id="dark" ')
    .replace(/^(<svg [^>]*>)/, `$1<style>${withoutMotion(withDarkTarget(tokens) + stylesFor(svg))}</style>`);
}

/** The tokens of a still, dark if its address ends in `#dark`: one file has both themes. */
const withDarkTarget = (css: string): string => css.replace(/:root\[data-theme=['"]?dark['"]?\]/, '$&,:root:target');

/** Styles without motion: in print, what fades in on a screen would still be invisible. */
const withoutMotion = (css: string): string =>
  css
    .replaceAll(/\b(?:animation|transition)(?:-[a-z]+)?:[^;}]*;?/g, '')
    .replaceAll(/@keyframes[^{]*\{(?:[^{}]*\{[^}]*\})*[^}]*\}/g, '');
