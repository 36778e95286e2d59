import { textWidth } from '$lib/ui/measure';
import { nameLines, type NameRun } from './name-lines';
import type { VoteGroup } from './select';
import { markPath, unitCells } from './unit-marks';

/** A group with its count, its marks and, where printed, its names. */
interface VoteBlock extends VoteGroup {
  /** Top of the block, px. */
  y: number;
  /** Top of the marks, px. */
  marksY: number;
  /** Baseline of the first line of names, size and distance of the lines, px. */
  namesY: number;
  px: number;
  leading: number;
  lines: NameRun[][];
  path: { fill: string; stroke: string };
}
export interface VoteLayout {
  blocks: VoteBlock[];
  /** Size of the counts, and their baseline below the top of a block, px. */
  count: { px: number; baseline: number };
  /** Left end of the marks, px. */
  left: number;
  /** Height of the whole, px; more than the box only where nothing fits. */
  height: number;
}

/** Box of the figure and what it reserves, px. */
export interface VoteBox {
  width: number;
  height: number;
  /** Height of the title and of the note. */
  titleHeight: number;
  noteHeight: number;
  narrow: boolean;
  /** Names in bold. */
  strong: ReadonlySet<string>;
}

/** One way to set the groups. */
interface VoteSetting {
  /** Distance of two marks, px. */
  pitch: number;
  /** Whether all groups have their names; 'against' always has. */
  names: boolean;
  /** Size of the names, px. */
  size: number;
  /** Smaller counts and gaps, for the lowest boxes. */
  close?: true;
}

/** Size and baseline of the count, top of the marks below that of the block, gap between two blocks, px. */
interface VoteForm {
  px: number;
  baseline: number;
  marks: number;
  gap: number;
}
/** Narrow: the count is beside its word, above the marks. */
const NARROW_BLOCK: VoteForm = { px: 26, baseline: 24, marks: 34, gap: 12 };
const CLOSE_BLOCK: VoteForm = { px: 21, baseline: 18, marks: 25, gap: 7 };
/** Wide: count and word are left of the marks, which begin at `WIDE_LEFT` px. */
const WIDE_BLOCK: VoteForm = { px: 42, baseline: 34, marks: 6, gap: 20 };
const WIDE_LEFT = 132;

/** Low boxes of at least this width have room for larger marks, px. */
const LARGE_MARKS_FROM = 480;
const narrowSettings = (width: number): VoteSetting[] => [
  ...(width < LARGE_MARKS_FROM ? [] : [26, 24, 22, 20.5, 19, 17.5, 16]).map((pitch) => ({
    pitch,
    names: false,
    size: 12.5
  })),
  ...[14.3, 12.8, 11.5, 10.5].map((pitch) => ({ pitch, names: false, size: 11.5 })),
  ...[9.5, 8.6, 7.8, 7].map((pitch): VoteSetting => ({ pitch, names: false, size: 11, close: true }))
];
const wideSettings = (height: number): VoteSetting[] => [
  ...[18, 16, 14, 12.5].map((pitch) => ({ pitch, names: true, size: height > 860 ? 13 : 12 })),
  ...[14, 12, 10.5].map((pitch) => ({ pitch, names: true, size: 11 })),
  ...[18, 14].map((pitch) => ({ pitch, names: false, size: 12 }))
];

/** Lays out the four groups in the first setting that fits, else in the lowest one. */
export function layoutVote(groups: VoteGroup[], box: VoteBox): VoteLayout {
  const settings = box.narrow ? narrowSettings(box.width) : wideSettings(box.height);
  const layouts = settings.map((setting) => layoutGroups(groups, setting, box));
  return (
    layouts.find(({ height }) => height <= box.height) ??
    layouts.reduce((lowest, layout) => (layout.height < lowest.height ? layout : lowest))
  );
}

function layoutGroups(groups: VoteGroup[], setting: VoteSetting, box: VoteBox): VoteLayout {
  const { width, titleHeight, noteHeight, narrow } = box;
  const form = narrow ? (setting.close ? CLOSE_BLOCK : NARROW_BLOCK) : WIDE_BLOCK;
  const left = narrow ? 0 : WIDE_LEFT;
  let y = titleHeight;
  const blocks = groups.map((group): VoteBlock => {
    const { block, bottom } = layoutGroup(group, y, width - left, setting, form, box.strong);
    y = Math.max(bottom, y + (narrow ? form.marks : 58)) + form.gap;
    return block;
  });
  return {
    blocks,
    count: { px: form.px, baseline: form.baseline },
    left,
    height: y - form.gap + noteHeight + (setting.close ? 2 : 8)
  };
}

/** Lays out a group. The states against are always named, and in larger type. */
function layoutGroup(
  group: VoteGroup,
  y: number,
  width: number,
  { pitch, names, size, close }: VoteSetting,
  form: VoteForm,
  strong: ReadonlySet<string>
): { block: VoteBlock; bottom: number } {
  const against = group.vote === 'against';
  const px = against && !close ? size + 1.5 : size;
  const measure = (text: string, bold: boolean): number => textWidth(text, px, bold ? 600 : 400);
  const lines = against || names ? nameLines(group.names, strong, width, measure) : [];
  const { cells, rows } = unitCells(group.names.length, width, pitch);
  const marksY = y + form.marks;
  const namesY = marksY + rows * pitch + px + (close ? 1 : 3);
  const leading = against ? (close ? px * 1.3 : size * 1.42 * 1.08) : size * 1.42;
  const path = markPath(group.vote, cells, pitch * 0.72);
  const bottom = lines.length > 0 ? namesY + (lines.length - 1) * leading + 4 : marksY + rows * pitch;
  return { block: { ...group, y, marksY, namesY, px, leading, lines, path }, bottom };
}
