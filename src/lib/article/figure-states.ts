/** One state of a prerendered figure: the progress of its step from which it is shown, 0 to 1, and its box, px. */
export interface PrerenderedFigure {
  from: number;
  width: number;
  height: number;
  svg: string;
}
/** The states of all figures at one breakpoint, by step id; legends by step id and '#legend'. */
export type PrerenderedFigures = Record<string, PrerenderedFigure[]>;

/** The state of a step's figure at a progress; null if there is none, or if the bundle has not been loaded. */
export function stateAt(
  figures: PrerenderedFigures | undefined,
  step: string,
  progress: number
): PrerenderedFigure | null {
  return figures?.[step]?.findLast((d) => d.from <= progress) ?? null;
}
