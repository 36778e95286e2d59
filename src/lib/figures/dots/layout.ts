import { number } from '$lib/ui/format';
import { SOLDIERS_PER_DOT } from './select';

/** Dots in a rank or a file: 5,000 soldiers, so that a reader can count by eye. */
export const DOTS_PER_RANK = 10;
/** Dots of a block: 25,000 soldiers. */
const DOTS_PER_BLOCK = 50;
const RANKS_PER_BLOCK = DOTS_PER_BLOCK / DOTS_PER_RANK;
/** Between two blocks, in distances of files. */
const BLOCK_GAP = 0.9;
/** Height of the line with the counts, px. */
const COUNTS_HEIGHT = 15;
/** Largest distance of two ranks, px. */
const MAX_RANK_PITCH = 18;
/** Largest distance of two files, in distances of ranks: beyond it they do not look like one body. */
const MAX_FILE_RATIO = 2.8;

export interface DotGrid {
  /** Places of the dots, in order: each choice fills the first ones. */
  places: { x: number; y: number }[];
  radius: number;
  /** Backgrounds of the blocks, px. */
  blocks: { x: number; y: number; width: number; height: number }[];
  /** Number of soldiers up to the end of each block, and the place of its label. */
  counts: { text: string; x: number; y: number }[];
  width: number;
  height: number;
}

/**
 * Places dots in blocks of fifty, side by side.
 * @param total  number of dots
 * @param width, height  box of the grid, px
 * @param upright  ten dots below each other (on a phone), else beside each other
 */
export function layoutDots(total: number, width: number, height: number, upright: boolean): DotGrid {
  const blocks = Math.max(1, Math.ceil(total / DOTS_PER_BLOCK));
  const [files, ranks] = upright ? [RANKS_PER_BLOCK, DOTS_PER_RANK] : [DOTS_PER_RANK, RANKS_PER_BLOCK];
  const maxByWidth = width / (blocks * files + (blocks - 1) * BLOCK_GAP);
  const maxByHeight = (height - COUNTS_HEIGHT) / ranks;
  const pitchY = upright ? maxByHeight : Math.min(maxByHeight, maxByWidth, MAX_RANK_PITCH);
  const pitchX = upright ? Math.min(pitchY * MAX_FILE_RATIO, maxByWidth) : pitchY;
  const blockWidth = files * pitchX;
  const blockHeight = ranks * pitchY;
  const blockX = (block: number): number => block * (files + BLOCK_GAP) * pitchX;
  const indices = Array.from({ length: blocks }, (_, block) => block);
  return {
    places: Array.from({ length: total }, (_, i) => {
      const [long, short] = [i % DOTS_PER_RANK, Math.floor((i % DOTS_PER_BLOCK) / DOTS_PER_RANK)];
      const [file, rank] = upright ? [short, long] : [long, short];
      return { x: blockX(Math.floor(i / DOTS_PER_BLOCK)) + (file + 0.5) * pitchX, y: (rank + 0.5) * pitchY };
    }),
    counts: indices.map((block) => ({
      text: number((block + 1) * DOTS_PER_BLOCK * SOLDIERS_PER_DOT),
      x: blockX(block) + blockWidth,
      y: blockHeight + 9
    })),
    radius: Math.min(upright ? 4.4 : 5, pitchY * 0.36, pitchX * 0.36),
    blocks: indices.map((block) => ({ x: blockX(block), y: 0, width: blockWidth, height: blockHeight })),
    width: blockX(blocks - 1) + blockWidth,
    height: blockHeight + COUNTS_HEIGHT
  };
}
