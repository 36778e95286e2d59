import type { Estimate } from '$lib/content/types';
import { day, number } from '$lib/ui/format';
import { strings } from '$lib/ui/strings';
import { extentOf } from './estimatesGlyph';

/** Soldiers one dot stands for. */
export const SOLDIERS_PER_DOT = 500;
/** Files in a rank: ten dots are 5,000 soldiers, so that a reader can count by eye. */
export const FILES = 10;

/** The estimates a reader may choose where the step names none: US officials, NATO, Kyiv, Moscow. */
const CHOICES = ['e23', 'e30', 'e24', 'e09'];
/** The night's own figure: NATO's was published after it. */
const FIRST = 'e23';

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

/** The choices of the switch, in order, from the estimates of the story; ids the table does not have fall out. */
export function dotChoices(estimates: Estimate[], ids: string[] = []): DotChoice[] {
  return (ids.length > 0 ? ids : CHOICES)
    .map((id) => estimates.find((estimate) => estimate.id === id))
    .filter((estimate) => estimate !== undefined)
    .map(choiceOf);
}

/** The choice that is on: the one asked for, else the one of that night, else the first; null where there is none. */
export function chosen(choices: DotChoice[], id: string): DotChoice | null {
  return choices.find((choice) => choice.id === id) ?? choices.find((choice) => choice.id === FIRST) ?? choices[0] ?? null;
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

/**
 * Draws up `total` dots in ranks of ten and blocks of a hundred that fill a box, px. Tall: blocks under one another, counted
 * at the right; `abreast`: blocks side by side, counted under their last rank.
 */
export function formation(total: number, width: number, height: number, abreast: boolean): Formation {
  const blocks = Math.max(1, Math.ceil(total / (FILES * RANKS)));
  const across = abreast ? blocks : 1;
  const down = abreast ? 1 : blocks;
  const unitsX = across * FILES + (across - 1) * BLOCK_GAP;
  const unitsY = down * (RANKS + HALF_GAP) + (down - 1) * BLOCK_GAP;
  const pitch = Math.min((width - (abreast ? 0 : COUNT_PX)) / unitsX, (height - (abreast ? 15 : 0)) / unitsY);
  const blockWidth = FILES * pitch;
  const blockHeight = (RANKS + HALF_GAP) * pitch;
  const corner = (block: number): Place => ({
    x: abreast ? block * (FILES + BLOCK_GAP) * pitch : 0,
    y: abreast ? 0 : block * (RANKS + HALF_GAP + BLOCK_GAP) * pitch
  });
  const rankY = (rank: number): number => (rank + 0.5 + (rank >= RANKS / 2 ? HALF_GAP : 0)) * pitch;

  const places = Array.from({ length: total }, (_, i) => {
    const block = Math.floor(i / (FILES * RANKS));
    const rank = Math.floor(i / FILES) % RANKS;
    return { x: corner(block).x + ((i % FILES) + 0.5) * pitch, y: corner(block).y + rankY(rank) };
  });
  const each = Array.from({ length: blocks }, (_, block) => block);
  const counted = (dots: number): string => number(dots * SOLDIERS_PER_DOT);
  const counts = abreast
    ? each.map((block) => ({ text: counted((block + 1) * FILES * RANKS), x: corner(block).x + blockWidth, y: blockHeight + 9 }))
    : each.flatMap((block) => [RANKS / 2, RANKS].map((ranks) => ({
      text: counted((block * RANKS + ranks) * FILES), x: blockWidth + 8, y: corner(block).y + rankY(ranks - 1)
    })));
  return {
    places, counts,
    radius: Math.min(4.4, pitch * 0.3),
    blocks: each.map((block) => ({ ...corner(block), width: blockWidth, height: blockHeight })),
    width: blockWidth * across + (across - 1) * BLOCK_GAP * pitch,
    height: blockHeight * down + (down - 1) * BLOCK_GAP * pitch + (abreast ? 15 : 0)
  };
}
