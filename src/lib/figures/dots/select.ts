import type { Estimate } from '$lib/content/types';
import { day, number } from '$lib/ui/format';
import { strings } from '$lib/ui/strings';
import { extentOf } from '../estimates/interval-mark';

/** Soldiers one dot stands for. */
export const SOLDIERS_PER_DOT = 500;
/** Dots in a row, a rank or a file: ten are 5,000 soldiers, so that a reader can count by eye. */
export const FILES = 10;

export interface DotChoice {
  /** Id of the estimate: what `state.focus` carries. */
  id: string;
  /** Who, when, and the figure as printed: 'NATO', '10 April', '35,000–40,000'; 'no number' where there is none. */
  who: string;
  day: string;
  figure: string;
  /** What is said in place of a number; '' where there is one. */
  words: string;
  /** Dots up to the lowest figure, and up to the highest. */
  full: number;
  total: number;
}

/** The choices of the switch, in the order in which the step names them; ids the table does not have fall out. */
export function dotChoices(estimates: Estimate[], ids: readonly string[]): DotChoice[] {
  return ids
    .map((id) => estimates.find((estimate) => estimate.id === id))
    .filter((estimate) => estimate !== undefined)
    .map(choiceOf);
}

/** The choice that is on: the one asked for, else the first; null where there is none. */
export function chosen(choices: DotChoice[], id: string): DotChoice | null {
  return choices.find((choice) => choice.id === id) ?? choices[0] ?? null;
}

function choiceOf(estimate: Estimate): DotChoice {
  const extent = extentOf(estimate);
  const [figure = '', ...words] = estimate.label.split(': ');
  return {
    id: estimate.id,
    who: strings.dots.sides[estimate.side],
    day: day(estimate.date),
    figure: extent ? estimate.label : figure,
    words: extent ? '' : words.join(': '),
    full: extent ? Math.round(extent[0] / SOLDIERS_PER_DOT) : 0,
    total: extent ? Math.round(extent[1] / SOLDIERS_PER_DOT) : 0
  };
}

export interface Place {
  x: number;
  y: number;
}
export interface Formation {
  /** One ordered set of places: every choice takes the first n of them. */
  places: Place[];
  radius: number;
  /** The ground of each block of fifty, px. */
  blocks: { x: number; y: number; width: number; height: number }[];
  /** Soldiers counted up to the end of a block, and where that is said. */
  counts: { text: string; x: number; y: number }[];
  width: number;
  height: number;
}

/** Dots of a block: 25,000 soldiers. */
const BLOCK = 50;
const HALF = BLOCK / FILES;
/** Gap between blocks, in distances of files. */
const BLOCK_GAP = 0.9;
/** Height of the line of counts, px, the most that the distance of ranks is, px, and how many times as far files may stand apart. */
const COUNT_LINE = 15;
const WIDEST_RANKS = 18;
const WIDEST_FILES = 2.8;

/** Draws up `total` dots in a box, px, blocks side by side: `upright`, in files of ten, for a phone, else in ranks of ten. */
export function formation(total: number, width: number, height: number, upright: boolean): Formation {
  const blocks = Math.max(1, Math.ceil(total / BLOCK));
  const [files, ranks] = upright ? [HALF, FILES] : [FILES, HALF];
  const fits = width / (blocks * files + (blocks - 1) * BLOCK_GAP);
  const most = (height - COUNT_LINE) / ranks;
  const pitchY = upright ? most : Math.min(most, fits, WIDEST_RANKS);
  // Files may stand further apart than ranks, to use the width; never so far that they no longer read as one body.
  const pitchX = upright ? Math.min(pitchY * WIDEST_FILES, fits) : pitchY;
  const blockWidth = files * pitchX;
  const blockHeight = ranks * pitchY;
  const left = (block: number): number => block * (files + BLOCK_GAP) * pitchX;
  const each = Array.from({ length: blocks }, (_, block) => block);
  return {
    places: Array.from({ length: total }, (_, i) => {
      const [long, short] = [i % FILES, Math.floor((i % BLOCK) / FILES)];
      const [file, rank] = upright ? [short, long] : [long, short];
      return { x: left(Math.floor(i / BLOCK)) + (file + 0.5) * pitchX, y: (rank + 0.5) * pitchY };
    }),
    counts: each.map((block) => ({
      text: number((block + 1) * BLOCK * SOLDIERS_PER_DOT),
      x: left(block) + blockWidth,
      y: blockHeight + 9
    })),
    radius: Math.min(upright ? 4.4 : 5, pitchY * 0.36, pitchX * 0.36),
    blocks: each.map((block) => ({ x: left(block), y: 0, width: blockWidth, height: blockHeight })),
    width: left(blocks - 1) + blockWidth,
    height: blockHeight + COUNT_LINE
  };
}
