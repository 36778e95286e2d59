import type { VoteRow } from '$lib/content/types';

export type Vote = VoteRow['vote'];

export interface VoteGroup {
  vote: Vote;
  names: string[];
}

/** The four groups in the order of the record, each with its states in alphabetical order. */
export function voteGroups(rows: VoteRow[]): VoteGroup[] {
  const order: Vote[] = ['in favour', 'against', 'abstained', 'did not vote'];
  return order.map((vote) => ({
    vote,
    names: rows
      .filter((r) => r.vote === vote)
      .map((r) => r.name.replace(/'/g, '’'))
      .sort((a, b) => a.localeCompare(b, 'en'))
  }));
}

export interface Cell {
  x: number;
  y: number;
}

/** Corners in px of `count` marks filled row by row, `pitch` px apart, at most `width` px wide. */
export function unitCells(count: number, width: number, pitch: number): { cells: Cell[]; rows: number } {
  const perRow = Math.max(1, Math.floor((width + 4) / pitch));
  const cells = Array.from({ length: count }, (_, i) => ({
    x: (i % perRow) * pitch,
    y: Math.floor(i / perRow) * pitch
  }));
  return { cells, rows: Math.ceil(count / perRow) };
}

/** One name of a line of names, and what follows it; `strong` for the countries of the story. */
export interface Run {
  text: string;
  comma: ',' | '';
  strong: boolean;
}

/**
 * Names set as running lines: a name is never broken, a comma follows each but the last.
 * `measure` gives the width in px of a piece of text, heavier where `strong`.
 */
export function nameLines(
  names: string[],
  strong: ReadonlySet<string>,
  maxPx: number,
  measure: (text: string, strong: boolean) => number
): Run[][] {
  const lines: Run[][] = [[]];
  let used = 0;
  const space = measure(' ', false);
  names.forEach((name, i) => {
    const run: Run = { text: name, comma: i < names.length - 1 ? ',' : '', strong: strong.has(name) };
    const wide = measure(name, run.strong) + measure(run.comma, false);
    if (used > 0 && used + space + wide > maxPx) {
      lines.push([]);
      used = 0;
    }
    lines[lines.length - 1]?.push(run);
    used += wide + (used > 0 ? space : 0);
  });
  return lines;
}

/**
 * The marks of one group as two paths, in squares of `side` px: full for, a cross against, half for abstaining, open for
 * absent. Form tells them apart, not colour.
 */
export function markPath(vote: Vote, cells: Cell[], side: number): { fill: string; stroke: string } {
  const p = (n: number) => Number(n.toFixed(2));
  const inset = 0.55;
  const s = side - 2 * inset;
  const outline = cells.map((c) => `M${p(c.x + inset)} ${p(c.y + inset)}h${p(s)}v${p(s)}h${p(-s)}z`).join('');
  switch (vote) {
    case 'in favour':
      return { fill: cells.map((c) => `M${p(c.x)} ${p(c.y)}h${p(side)}v${p(side)}h${p(-side)}z`).join(''), stroke: '' };
    case 'against':
      return {
        fill: '',
        stroke: cells
          .map((c) => `M${p(c.x)} ${p(c.y)}l${p(side)} ${p(side)}M${p(c.x + side)} ${p(c.y)}l${p(-side)} ${p(side)}`)
          .join('')
      };
    case 'abstained':
      return {
        fill: cells.map((c) => `M${p(c.x)} ${p(c.y)}h${p(side / 2)}v${p(side)}h${p(-side / 2)}z`).join(''),
        stroke: outline
      };
    case 'did not vote':
      return { fill: '', stroke: outline };
  }
}
