import type { Estimate } from '$lib/content/types';
import { day, number } from '$lib/ui/format';
import { strings } from '$lib/ui/strings';
import { extentOf } from './estimatesGlyph';

/** Soldiers one dot stands for. */
export const SOLDIERS_PER_DOT = 500;
/** Files in a rank: ten dots are 5,000 soldiers, so that a reader can count by eye. */
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

export interface Place { x: number; y: number }
export interface Formation {
  /** One ordered set of places: every choice takes the first n of them. */
  places: Place[];
  radius: number;
  /** The ground of each block of a hundred, px. */
  blocks: { x: number; y: number; width: number; height: number }[];
  /** Soldiers counted up to the end of a rank, and where that is said. */
  counts: { text: string; x: number; y: number }[];
  width: number;
  height: number;
}

const RANKS = 10;
/** Gaps in ranks' distances: after five ranks, and between blocks of a hundred. */
const HALF_GAP = 0.4;
const BLOCK_GAP = 0.9;
const COUNT_PX = 54;
/** Side by side: files of a block, height of the line of counts, px, and how many times the distance of ranks that of files may be. */
const HALF = 5;
const COUNT_LINE = 15;
const WIDEST_FILES = 2.8;

/** Draws up `total` dots in a box, px. `abreast`: blocks side by side that fill its width, else under one another. */
export function formation(total: number, width: number, height: number, abreast: boolean): Formation {
  return abreast ? sideBySide(total, width, height) : underOneAnother(total, width, height);
}

const counted = (dots: number): string => number(dots * SOLDIERS_PER_DOT);

/** Ranks of ten and blocks of a hundred, counted at the right after every fifty. */
function underOneAnother(total: number, width: number, height: number): Formation {
  const blocks = Math.max(1, Math.ceil(total / (FILES * RANKS)));
  const unitsY = blocks * (RANKS + HALF_GAP) + (blocks - 1) * BLOCK_GAP;
  const pitch = Math.min((width - COUNT_PX) / FILES, height / unitsY);
  const blockWidth = FILES * pitch;
  const blockHeight = (RANKS + HALF_GAP) * pitch;
  const top = (block: number): number => block * (RANKS + HALF_GAP + BLOCK_GAP) * pitch;
  const rankY = (rank: number): number => (rank + 0.5 + (rank >= RANKS / 2 ? HALF_GAP : 0)) * pitch;
  const each = Array.from({ length: blocks }, (_, block) => block);
  return {
    places: Array.from({ length: total }, (_, i) => ({
      x: ((i % FILES) + 0.5) * pitch, y: top(Math.floor(i / (FILES * RANKS))) + rankY(Math.floor(i / FILES) % RANKS)
    })),
    counts: each.flatMap((block) => [RANKS / 2, RANKS].map((ranks) => ({
      text: counted((block * RANKS + ranks) * FILES), x: blockWidth + 8, y: top(block) + rankY(ranks - 1)
    }))),
    radius: Math.min(4.4, pitch * 0.3),
    blocks: each.map((block) => ({ x: 0, y: top(block), width: blockWidth, height: blockHeight })),
    width: blockWidth, height: unitsY * pitch
  };
}

/** Files of ten, five to a block, so that every block is 25,000 soldiers and is counted under its last file. */
function sideBySide(total: number, width: number, height: number): Formation {
  const perBlock = HALF * RANKS;
  const blocks = Math.max(1, Math.ceil(total / perBlock));
  const pitchY = (height - COUNT_LINE) / RANKS;
  // Files may stand further apart than ranks, to use the width; never so far that they no longer read as one body.
  const pitchX = Math.min(pitchY * WIDEST_FILES, width / (blocks * HALF + (blocks - 1) * BLOCK_GAP));
  const blockWidth = HALF * pitchX;
  const blockHeight = RANKS * pitchY;
  const left = (block: number): number => block * (HALF + BLOCK_GAP) * pitchX;
  const each = Array.from({ length: blocks }, (_, block) => block);
  return {
    places: Array.from({ length: total }, (_, i) => ({
      x: left(Math.floor(i / perBlock)) + ((Math.floor(i / RANKS) % HALF) + 0.5) * pitchX, y: ((i % RANKS) + 0.5) * pitchY
    })),
    counts: each.map((block) => ({ text: counted((block + 1) * perBlock), x: left(block) + blockWidth, y: blockHeight + 9 })),
    radius: Math.min(4.4, pitchY * 0.36, pitchX * 0.36),
    blocks: each.map((block) => ({ x: left(block), y: 0, width: blockWidth, height: blockHeight })),
    width: left(blocks - 1) + blockWidth, height: blockHeight + COUNT_LINE
  };
}
