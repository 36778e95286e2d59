// The marks of the vote, one square for each state: their places in rows, and how each vote is drawn.
import type { Vote } from './select';

/** Upper left corner of a mark, px. */
export interface UnitCell {
  x: number;
  y: number;
}

/** Places `count` marks row by row, `pitch` px apart, in rows of at most `width` px. */
export function unitCells(count: number, width: number, pitch: number): { cells: UnitCell[]; rows: number } {
  const perRow = Math.max(1, Math.floor((width + 4) / pitch));
  const cells = Array.from({ length: count }, (_, i) => ({
    x: (i % perRow) * pitch,
    y: Math.floor(i / perRow) * pitch
  }));
  return { cells, rows: Math.ceil(count / perRow) };
}

/**
 * The marks of a group as path data, one path to fill and one to stroke. The form distinguishes the votes, not the
 * colour: a full square for 'in favour', a cross for 'against', a half-filled one for 'abstained', an open one for
 * 'did not vote'.
 * @param side  of a mark, px
 */
export function markPath(vote: Vote, cells: UnitCell[], side: number): { fill: string; stroke: string } {
  const p = (n: number) => Number(n.toFixed(2));
  // Half the stroke's width, so that open squares are as large as full ones.
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
