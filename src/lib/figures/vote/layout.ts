import { textWidth } from '$lib/ui/measure';
import { markPath, nameLines, unitCells, type Run, type VoteGroup } from './unit-marks';

/** One group as drawn: its count and word, its marks, its names where they are printed; px. */
export interface VoteBlock extends VoteGroup {
  /** Top of the block, of its marks, and the baseline of the first line of names. */
  y: number;
  marks: number;
  text: number;
  /** Size of the names and distance of two lines of them. */
  px: number;
  lead: number;
  lines: Run[][];
  path: { fill: string; stroke: string };
}
export interface VotePlan {
  blocks: VoteBlock[];
  /** Size of the counts, and where they stand under the top of their block. */
  count: { px: number; base: number };
  /** Where the marks begin, px from the left. */
  left: number;
  /** What all of it needs: more than the box only where nothing fits. */
  height: number;
}

/** What the four groups may take, px: the box, what stands over and under them, and who is set bold. */
export interface VoteRoom {
  width: number;
  height: number;
  head: number;
  foot: number;
  narrow: boolean;
  strong: ReadonlySet<string>;
}

interface Try {
  pitch: number;
  names: boolean;
  size: number;
  close?: true;
}

/** In the narrow form the count stands beside its word, above the marks; on the lowest box smaller, and all of it closer. */
const NARROW = { px: 26, base: 24, marks: 34, gap: 12 };
const CLOSE = { px: 21, base: 18, marks: 25, gap: 7 };
/** In the wide form count and word stand left of the marks. */
const WIDE = { px: 42, base: 34, marks: 6, gap: 20 };
const LEFT = 132;

/** A low box as wide as this has room for larger marks, px. */
const BROAD = 480;
const narrowTries = (width: number): Try[] => [
  ...(width < BROAD ? [] : [26, 24, 22, 20.5, 19, 17.5, 16]).map((pitch) => ({ pitch, names: false, size: 12.5 })),
  ...[14.3, 12.8, 11.5, 10.5].map((pitch) => ({ pitch, names: false, size: 11.5 })),
  ...[9.5, 8.6, 7.8, 7].map((pitch): Try => ({ pitch, names: false, size: 11, close: true }))
];
const wideTries = (height: number): Try[] => [
  ...[18, 16, 14, 12.5].map((pitch) => ({ pitch, names: true, size: height > 860 ? 13 : 12 })),
  ...[14, 12, 10.5].map((pitch) => ({ pitch, names: true, size: 11 })),
  ...[18, 14].map((pitch) => ({ pitch, names: false, size: 12 }))
];

/** The largest setting of the four groups that fits: all four of them stand in every one. */
export function planVote(groups: VoteGroup[], room: VoteRoom): VotePlan {
  const tries = (room.narrow ? narrowTries(room.width) : wideTries(room.height)).map(
    (attempt) => () => lay(groups, attempt, room)
  );
  const fitting = tries.map((make) => make()).find(({ height }) => height <= room.height);
  return fitting ?? tries.map((make) => make()).reduce((least, one) => (one.height < least.height ? one : least));
}

function lay(
  groups: VoteGroup[],
  { pitch, names, size, close }: Try,
  { width, head, foot, narrow, strong }: VoteRoom
): VotePlan {
  const measure = narrow ? (close ? CLOSE : NARROW) : WIDE;
  const left = narrow ? 0 : LEFT;
  const leading = size * 1.42;
  let y = head;
  const blocks = groups.map((group): VoteBlock => {
    const against = group.vote === 'against';
    // The eleven are always named, and larger.
    const px = against && !close ? size + 1.5 : size;
    const shown = against || names;
    const lines = shown ? nameLines(group.names, strong, width - left, (t, s) => textWidth(t, px, s ? 600 : 400)) : [];
    const { cells, rows } = unitCells(group.names.length, width - left, pitch);
    const marks = y + measure.marks;
    const text = marks + rows * pitch + px + (close ? 1 : 3);
    const lead = against ? (close ? px * 1.3 : leading * 1.08) : leading;
    const block = { ...group, y, marks, text, px, lead, lines, path: markPath(group.vote, cells, pitch * 0.72) };
    const bottom = lines.length > 0 ? text + (lines.length - 1) * lead + 4 : marks + rows * pitch;
    y = Math.max(bottom, y + (narrow ? measure.marks : 58)) + measure.gap;
    return block;
  });
  return {
    blocks,
    count: { px: measure.px, base: measure.base },
    left,
    height: y - measure.gap + foot + (close ? 2 : 8)
  };
}
