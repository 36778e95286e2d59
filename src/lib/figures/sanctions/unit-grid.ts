/** How the squares of a unit chart are arranged. */
export interface UnitGrid {
  /** Squares in a row. */
  columns: number;
  /** Distance of two squares, px; 0 where they would be too small to be told apart. */
  pitch: number;
}

/** Smallest distance at which squares can be told apart, px. */
const MIN_UNIT_PITCH = 5;

/**
 * The largest squares whose highest stack fits. Five in a row where possible, to be counted by eye.
 * @param columnWidth, height  room of a stack, px
 * @param maxUnits  squares of the highest stack
 * @param maxPitch  px
 */
export function unitGrid(columnWidth: number, height: number, maxUnits: number, maxPitch: number): UnitGrid {
  const pitchOf = (columns: number): number => Math.min(maxPitch, (columnWidth - 6) / columns);
  const stackHeight = (columns: number): number => Math.ceil(maxUnits / columns) * pitchOf(columns);
  const columns = [5, 6, 7, 8, 9, 10, 11].find((n) => stackHeight(n) <= height) ?? 11;
  const tooSmall = pitchOf(columns) < MIN_UNIT_PITCH || stackHeight(columns) > height;
  return { columns, pitch: tooSmall ? 0 : pitchOf(columns) };
}
