/** A figure drawn at build time: from which progress of its step on it shows, and the box it was drawn for, px. */
export interface PrerenderedFigure {
  from: number;
  width: number;
  height: number;
  svg: string;
}
/** By step id, at one width class. */
export type PrerenderedFigures = Record<string, PrerenderedFigure[]>;

/** The drawing of a step's figure at a progress, or null while it is not there yet. */
export function stateAt(
  drawn: PrerenderedFigures | undefined,
  step: string,
  progress: number
): PrerenderedFigure | null {
  return drawn?.[step]?.findLast((d) => d.from <= progress) ?? null;
}
