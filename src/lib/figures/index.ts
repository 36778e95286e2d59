// The list of figures. `live.ts` and `build.ts` must have the same names, or the compiler refuses them.
import * as clocks from './clocks/spec.ts';
import * as voices from './voices/spec.ts';
import * as issues from './issues/spec.ts';
import * as days from './days/spec.ts';
import * as counts from './counts/spec.ts';
import * as quote from './quote/spec.ts';
import * as statements from './statements/spec.ts';
import * as estimates from './estimates/spec.ts';
import * as estimatesArea from './estimates-area/spec.ts';
import * as dots from './dots/spec.ts';
import * as timeline from './timeline/spec.ts';
import * as hours from './hours/spec.ts';
import * as sanctions from './sanctions/spec.ts';
import * as matrix from './matrix/spec.ts';
import * as vote from './vote/spec.ts';
import type { BuildSpec, FigureContent, StageSpec } from './shared/spec.ts';

/** How each figure is placed on the stage. Its own literal, so that the reader's script has nothing else of the list. */
const STAGE = {
  clocks: clocks.stage,
  voices: voices.stage,
  issues: issues.stage,
  days: days.stage,
  counts: counts.stage,
  quote: quote.stage,
  statements: statements.stage,
  estimates: estimates.stage,
  'estimates-area': estimatesArea.stage,
  dots: dots.stage,
  timeline: timeline.stage,
  hours: hours.stage,
  sanctions: sanctions.stage,
  matrix: matrix.stage,
  vote: vote.stage
};

export type FigureName = keyof typeof STAGE;

/** The figures that the browser draws. */
export type LiveFigure = {
  [name in FigureName]: (typeof STAGE)[name] extends { live: true } ? name : never;
}[FigureName];

/** What only the build asks of each figure. */
const BUILD: Record<FigureName, BuildSpec> = {
  clocks: clocks.build,
  voices: voices.build,
  issues: issues.build,
  days: days.build,
  counts: counts.build,
  quote: quote.build,
  statements: statements.build,
  estimates: estimates.build,
  'estimates-area': estimatesArea.build,
  dots: dots.build,
  timeline: timeline.build,
  hours: hours.build,
  sanctions: sanctions.build,
  matrix: matrix.build,
  vote: vote.build
};

/** All names, in the order of the list. Build time only. */
export const figureNames = (): FigureName[] => Object.keys(BUILD) as FigureName[];

export const stageSpec = (name: FigureName): StageSpec => STAGE[name];

/** Build time only. */
export const buildSpec = (name: FigureName): BuildSpec => BUILD[name];

/** True if the browser draws the figure. */
export const isLive = (name: FigureName): name is LiveFigure => !!stageSpec(name).live;

/** True if the figure replaces the map on every upright screen. */
export function isAloneOnPhones(name: FigureName): boolean {
  const { size, hidesMapOn } = stageSpec(name);
  return !size || !!hidesMapOn?.includes('stack');
}

/**
 * Height of a figure on the band under the map, px, from what the reader's copy of the story has of it.
 * @param width  of the band, px: below 600 px lines break sooner, which takes 32 px more
 * @param low    true on landscape phones
 */
export function bandHeight(figure: FigureContent & { name: FigureName }, width: number, low: boolean): number {
  const { size } = stageSpec(figure.name);
  return size?.bandHeight?.(figure, width, low) ?? (size?.side ?? 0) + (width < 600 ? 32 : 0);
}

/**
 * Height of a figure in its phone form under the map, px.
 * @param width  of the screen, px
 */
export function stackHeight(figure: FigureContent & { name: FigureName }, width: number): number {
  const { size } = stageSpec(figure.name);
  return size?.stackHeight?.(figure, width) ?? size?.stack[1] ?? 0;
}
