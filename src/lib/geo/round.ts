/** A length rounded to a tenth: as fine as anything is drawn, and short when it is written down. */
export const roundTo1 = (n: number): number => Math.round(n * 10) / 10;
