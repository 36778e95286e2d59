import type { Story } from '$lib/content/types';
import UnitLegend from '$lib/figures/shared/UnitLegend.svelte';
import { BREAKPOINTS, STILLS, type BreakpointName, type StillName } from '$lib/stage/screen';
import { compose, type Composition } from '$lib/stage/compose';
import { isLive } from '$lib/figures';
import { COMPONENTS } from '$lib/figures/build';
import { sceneAt } from '$lib/scene/scene';
import { render } from 'svelte/server';
import { describeFigure } from './describe-figure';
import type { PrerenderedFigure, PrerenderedFigures } from '$lib/article/figure-states';
import { stripHydrationMarks } from './strip-hydration-marks';
import { fitFigure } from './stills';
import { stylesFor } from './styles';

/** The progress, 0 to 1, at which a figure is rendered; equal neighbours are merged into one state. */
const SAMPLED_PROGRESS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** Rendered figures by story and breakpoint: a bundle needs them once for itself and once for its styles. */
const known = new WeakMap<Story, Map<BreakpointName, PrerenderedFigures>>();

const composed = (story: Story, step: number, progress: number, name: BreakpointName): Composition =>
  compose(sceneAt(story, { step, progress }), BREAKPOINTS[name], story.geography);

const isStill = (name: BreakpointName): name is StillName => name in STILLS;

/**
 * All figures at one breakpoint that are not live; in the format of a still, all figures. Each is rendered once. Build
 * time only.
 */
export function prerenderFigures(story: Story, name: BreakpointName): PrerenderedFigures {
  const ofStory = known.get(story) ?? new Map<BreakpointName, PrerenderedFigures>();
  known.set(story, ofStory);
  const figures = ofStory.get(name) ?? renderAll(story, name);
  ofStory.set(name, figures);
  return figures;
}

function renderAll(story: Story, name: BreakpointName): PrerenderedFigures {
  const drawn: PrerenderedFigures = {};
  for (const step of story.steps) {
    const legend = renderLegend(story, composed(story, step.index, 1, name));
    if (legend) drawn[`${step.id}#legend`] = [legend];
    if (isStill(name)) drawn[step.id] = renderForStill(story, step.index, name);
    else if (step.figure && !isLive(step.figure))
      drawn[step.id] = renderStates(story, step.index, name, SAMPLED_PROGRESS);
  }
  return drawn;
}

/** Height of a figure, px, from its svg: more than its box if it does not fit. The stage then scales it down. */
const statedHeight = (svg: string): number => Number(/^<svg[^>]*\sheight="([\d.]+)"/.exec(svg)?.[1] ?? 0);

function renderLegend(story: Story, { unitLegend }: Composition): PrerenderedFigure | null {
  if (!unitLegend) return null;
  const { layer, width, height, narrow } = unitLegend;
  return {
    from: 0,
    width,
    height,
    svg: stripHydrationMarks(render(UnitLegend, { props: { layer, story, width, narrow } }))
  };
}

/** Gives a figure its alt text as accessible name. */
const labelled = (svg: string, words: string): string =>
  svg.replace(/ aria-label="[^"]*"/, () => ` aria-label="${words.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`);

/** The figure as on the step's still, in the same form and size: there nothing is live. */
function renderForStill(story: Story, step: number, name: StillName): PrerenderedFigure[] {
  const composition = composed(story, step, 1, name);
  const { figure } = composition.scene;
  const { width, height, narrow } = fitFigure(story, composition);
  if (!figure || !width) return [];
  const svg = labelled(
    stripHydrationMarks(render(COMPONENTS[figure.name], { props: { state: figure, story, width, height, narrow } })),
    describeFigure(story, figure).join(' ')
  );
  return [{ from: 0, width, height, svg }];
}

function renderStates(story: Story, step: number, name: BreakpointName, samples: number[]): PrerenderedFigure[] {
  const whole = sceneAt(story, { step, progress: 1 }).figure;
  const words = whole ? describeFigure(story, whole).join(' ') : '';
  const states: PrerenderedFigure[] = [];
  for (const from of samples) {
    const { scene, figure: box } = composed(story, step, from, name);
    const { figure } = scene;
    if (!figure || !box) continue;
    const { width, height, narrow } = box;
    const svg = labelled(
      stripHydrationMarks(render(COMPONENTS[figure.name], { props: { state: figure, story, width, height, narrow } })),
      words
    );
    if (states.at(-1)?.svg !== svg) states.push({ from, width, height: Math.max(height, statedHeight(svg)), svg });
  }
  return states;
}

/** The last state of every live figure, with its styles: what readers see until the script of the live figures has come. */
export const renderFallbacks = (story: Story, name: BreakpointName): PrerenderedFigures =>
  Object.fromEntries(
    story.steps.flatMap(({ id, index, figure }) => {
      if (!figure || !isLive(figure)) return [];
      const states = renderStates(story, index, name, [1]);
      return [[id, states.map((state) => ({ ...state, svg: withStyles(state.svg) }))]];
    })
  );

const withStyles = (svg: string): string => svg.replace(/<\/svg>$/, () => `<style>${stylesFor(svg)}</style></svg>`);

/** The styles of the figures of a breakpoint. They are part of its bundle, not of the page. */
export const figureStyles = (story: Story, name: BreakpointName): string =>
  stylesFor(JSON.stringify(prerenderFigures(story, name)));
