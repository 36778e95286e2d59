/** A figure drawn at build time: from which progress of its step on it shows, and the box it was drawn for, px. */
export interface DrawnFigure {
  from: number;
  width: number;
  height: number;
  svg: string;
}
/** By step id, at one width class. */
export type DrawnFigures = Record<string, DrawnFigure[]>;

/** The drawing of a step's figure at a progress, or null while it is not there yet. */
export function drawnAt(drawn: DrawnFigures | undefined, step: string, progress: number): DrawnFigure | null {
  return drawn?.[step]?.findLast((d) => d.from <= progress) ?? null;
}
