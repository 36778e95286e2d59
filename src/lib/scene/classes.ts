import type { Unit } from '$lib/content/types';

/** Upper bounds, in per cent, of the first three classes of the census map: they lie in gaps of the data. */
export const languageBreaks = [20, 35, 60] as const;
/** Upper bounds, in per cent, of the first two classes of the leader's share in the run-off. */
export const runoffBreaks = [65, 80] as const;

export type LanguageClass = 1 | 2 | 3 | 4;
export type RunoffTone = 1 | 2 | 3;
export const runoffTones: readonly RunoffTone[] = [1, 2, 3];

/** Class of a share of a native language, in per cent: under 20, 20–35, 35–60, over 60. */
export function languageClass(pct: number): LanguageClass {
  const [a, b, c] = languageBreaks;
  if (pct < a) return 1;
  if (pct < b) return 2;
  return pct < c ? 3 : 4;
}

/** Class of the leader's share, in per cent: under 65, 65–80, over 80. */
export function runoffTone(share: number): RunoffTone {
  const [a, b] = runoffBreaks;
  if (share < a) return 1;
  return share < b ? 2 : 3;
}

export interface RunoffClass {
  tone: RunoffTone;
  dotted: boolean;
}

/** How a unit is filled on the map of the run-off. */
export function runoffClass(unit: Pick<Unit, 'leaderDotted' | 'leaderShare'>): RunoffClass {
  return { tone: runoffTone(unit.leaderShare), dotted: !!unit.leaderDotted };
}

/** Fill of a census class. */
export function languageFill(cls: LanguageClass): string {
  return `var(--seq-${cls})`;
}

/** Fill of a run-off tone; dotted units have the dots over it. */
export function runoffFill(tone: RunoffTone): string {
  return `var(--seq-${tone})`;
}

/** The dots over a dotted unit, in screen px at any zoom. Not lines: hatching is for the disputed area, where it means control. */
export const runoffDots = { step: 5, radius: 0.95 } as const;

/** Lowest and highest share, in whole per cent, for the ends of the legend. */
export function shareEnds(shares: number[]): [low: number, high: number] {
  return [Math.round(Math.min(...shares)), Math.round(Math.max(...shares))];
}
