import type { Story } from '$lib/content/types';
import type { MapBuild } from '$lib/map/build-map';
import { STILLS, type StillName } from '$lib/stage/screen';
import { hidesMap, layoutPanel } from '$lib/stage/panel';
import type { Scene } from '$lib/scene/types';
import { sceneAt } from '$lib/scene/scene';
import tokens from '$lib/ui/tokens.css?inline';
import { render } from 'svelte/server';
import Figure from './Figure.svelte';
import { markup } from './markup';
import Still from './Still.svelte';
import { stylesFor } from './styles';

/** The room a figure is laid out in, px, and in which form. */
export interface FigureFit {
  width: number;
  height: number;
  narrow: boolean;
}

/** How much larger than its box a figure may be laid out, the least first: its letters become smaller by as much. */
const SCALES = [1, 1.06, 1.12, 1.18, 1.24, 1.3, 1.42, 1.56, 1.72, 1.9];
/** Width of a figure's phone form where it stands alone on the wide picture, px. */
const PHONE = STILLS.tall.width - 28;
/** Height below which the lanes of a timeline run into one another, px: it does not say so itself. */
const LANES = 640;

/** The ids of all pictures: the opening, then every step. */
export const stillIds = (story: Story): string[] => ['opening', ...story.steps.map((s) => s.id)];

/** What pictures are served under: those ids, and every id that a step had before. */
export const stillNames = (story: Story): string[] => [...stillIds(story), ...story.steps.flatMap((s) => s.was ?? [])];

/**
 * The scene a picture shows, by its step's id or one that it had before: the step as it has been read to the end, but in its first shot,
 * which holds all that its text names. Null where there is no such step.
 */
export function stillScene(story: Story, id: string): Scene | null {
  const step = story.steps.findIndex((s) => s.id === id || s.was?.includes(id));
  return step < 0 && id !== 'opening' ? null : { ...sceneAt(story, { step, progress: 1 }), atSecondShot: false };
}

/**
 * The room in which a scene's figure fits into its box with the largest letters: a figure that needs more height than it is
 * given says so in its own. The wide picture takes a figure's phone form where that is larger.
 */
export function fitFigure(story: Story, scene: Scene, name: StillName): FigureFit {
  const screen = STILLS[name];
  const { box } = layoutPanel(scene, screen);
  const { figure } = scene;
  if (!figure || !box) return { width: 0, height: 0, narrow: true };
  const forms = name === 'tall' || !hidesMap(scene, screen) ? [true] : [false, true];
  const last = SCALES.at(-1) ?? 1;
  for (const scale of SCALES) {
    for (const narrow of forms) {
      const width = narrow && box.width > PHONE ? PHONE : Math.round(box.width * scale);
      const room = { width, height: Math.round(box.height * scale), narrow };
      const { needed, titled } = laidOut(story, figure, room);
      if (needed <= room.height && titled) return room;
    }
  }
  const room = { width: Math.round(box.width * last), height: Math.round(box.height * last), narrow: true };
  return { ...room, height: laidOut(story, figure, room).needed };
}

interface LaidOut {
  /** height, px */ needed: number;
  /** false where the figure has dropped its title for want of room */ titled: boolean;
}

/** How a figure stands in a room. */
function laidOut(story: Story, figure: NonNullable<Scene['figure']>, room: FigureFit): LaidOut {
  const { body } = render(Figure, { props: { state: figure, story, ...room } });
  const stated = Number(/<svg[^>]*\sheight="([\d.]+)"/.exec(body)?.[1] ?? 0);
  const lanes = figure.name === 'timeline' && !room.narrow ? LANES : 0;
  const titled =
    figure.name !== 'issues' ||
    body.replaceAll(/<[^>]*>/g, ' ').includes(figure.title.split(' ').slice(0, 2).join(' '));
  return { needed: Math.max(stated, lanes), titled };
}

/**
 * Draws a step as one SVG image, by the components of the stage. Build time only.
 * @param id    a step's id, one that it had before, or 'opening'
 * @param name  'wide' for sharing, 'tall' for a phone
 * @returns the image's text, or '' where there is no such step
 */
export function drawStill(story: Story, map: MapBuild, id: string, name: StillName): string {
  const scene = stillScene(story, id);
  if (!scene) return '';
  const props = { story, scene, data: map, screen: STILLS[name], fit: fitFigure(story, scene, name) };
  const svg = markup(render(Still, { props }));
  return svg
    .replace(/^<svg /, '<svg xmlns="http://www.w3.org/2000/svg" id="dark" ')
    .replace(/^(<svg [^>]*>)/, `$1<style>${atRest(turnable(tokens) + stylesFor(svg))}</style>`);
}

/** The tokens of a picture that is dark where its address ends in `#dark`: one file for both themes, wherever it is shown as an image. */
const turnable = (css: string): string => css.replace(/:root\[data-theme=['"]?dark['"]?\]/, '$&,:root:target');

/** The styles of a picture: nothing in it moves. Printed, what fades in on a screen would not be there yet. */
const atRest = (css: string): string =>
  css
    .replaceAll(/\b(?:animation|transition)(?:-[a-z]+)?:[^;}]*;?/g, '')
    .replaceAll(/@keyframes[^{]*\{(?:[^{}]*\{[^}]*\})*[^}]*\}/g, '');
