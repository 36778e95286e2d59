import type { Story } from '$lib/content/types';
import UnitLegend from '$lib/figures/UnitLegend.svelte';
import { BREAKPOINTS, STILLS, type BreakpointName, type StillName, type Screen } from '$lib/stage/screen';
import { isLegendAboveMap, isNarrowFigure, layoutPanel, unitLegendBox } from '$lib/stage/panel';
import { isLive } from '$lib/scene/figures';
import { sceneAt } from '$lib/scene/scene';
import { render } from 'svelte/server';
import { describeFigure } from './describe-figure';
import type { DrawnFigure, DrawnFigures } from './drawn';
import Figure from './Figure.svelte';
import { markup } from './markup';
import { fitFigure } from './still';
import { stylesFor } from './styles';

/** Progress at which a figure may look different, 0 to 1. */
const LOOKS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** What was drawn of a story: each class is asked for by its own part of the atlas, and all of them for the styles. */
const done = new WeakMap<Story, Map<BreakpointName, DrawnFigures>>();

const isStill = (name: BreakpointName): name is StillName => name in STILLS;

/** Every figure that does not have to be alive, at one width class, and every one in the frames of standing pictures; drawn once. Build time only. */
export function drawFigures(story: Story, name: BreakpointName): DrawnFigures {
  const known = done.get(story) ?? new Map<BreakpointName, DrawnFigures>();
  done.set(story, known);
  const drawn = known.get(name) ?? drawAll(story, name);
  known.set(name, drawn);
  return drawn;
}

function drawAll(story: Story, name: BreakpointName): DrawnFigures {
  const drawn: DrawnFigures = {};
  for (const step of story.steps) {
    const legend = drawLegend(story, step.index, BREAKPOINTS[name]);
    if (legend) drawn[`${step.id}#legend`] = [legend];
    if (isStill(name)) drawn[step.id] = drawStanding(story, step.index, name);
    else if (step.figure && !isLive(step.figure)) drawn[step.id] = drawStep(story, step.index, name);
  }
  return drawn;
}

/** A figure that needs more height than its box says so in its own height; the stage then shows it smaller, but whole. */
const heightOf = (svg: string): number => Number(/^<svg[^>]*\sheight="([\d.]+)"/.exec(svg)?.[1] ?? 0);

function drawLegend(story: Story, step: number, frame: Screen): DrawnFigure | null {
  const box = unitLegendBox(sceneAt(story, { step, progress: 1 }), frame);
  if (!box) return null;
  const { layer, width, height } = box;
  return {
    from: 0,
    width,
    height,
    svg: markup(render(UnitLegend, { props: { layer, story, width, narrow: isLegendAboveMap(frame) } }))
  };
}

/** A drawing whose name for those who do not see it is all that its step's picture says of it. */
const named = (svg: string, words: string): string =>
  svg.replace(/ aria-label="[^"]*"/, () => ` aria-label="${words.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`);

/** Where a step stands still nothing of it is alive: its figure is that of its standing picture, in the same form and size. */
function drawStanding(story: Story, step: number, name: StillName): DrawnFigure[] {
  const scene = sceneAt(story, { step, progress: 1 });
  const { figure } = scene;
  const { width, height, narrow } = fitFigure(story, scene, name);
  if (!figure || !width) return [];
  const svg = named(
    markup(render(Figure, { props: { state: figure, story, width, height, narrow } })),
    describeFigure(story, figure).join(' ')
  );
  return [{ from: 0, width, height, svg }];
}

function drawStep(story: Story, step: number, name: BreakpointName): DrawnFigure[] {
  const frame = BREAKPOINTS[name];
  const whole = sceneAt(story, { step, progress: 1 }).figure;
  const words = whole ? describeFigure(story, whole).join(' ') : '';
  const looks: DrawnFigure[] = [];
  for (const from of LOOKS) {
    const scene = sceneAt(story, { step, progress: from });
    const { figure } = scene;
    const { box } = layoutPanel(scene, frame);
    if (!figure || !box) continue;
    const { width, height } = box;
    const svg = named(
      markup(render(Figure, { props: { state: figure, story, width, height, narrow: isNarrowFigure(scene, frame) } })),
      words
    );
    if (looks.at(-1)?.svg !== svg) looks.push({ from, width, height: Math.max(height, heightOf(svg)), svg });
  }
  return looks;
}

/** The styles of the figures drawn at a width class: they travel with them, not with the page. */
export const figureStyles = (story: Story, name: BreakpointName): string =>
  stylesFor(JSON.stringify(drawFigures(story, name)));
