import { describe, expect, it } from 'vitest';
import { loadStory } from '$lib/content';
import { layoutVote } from '$lib/figures/vote/layout';
import { BREAKPOINTS, figureBox, type BreakpointName } from '$lib/stage/screen';
import { nameLines } from '$lib/figures/vote/name-lines';
import { voteGroups } from '$lib/figures/vote/select';
import { markPath, unitCells } from '$lib/figures/vote/unit-marks';

const groups = voteGroups(loadStory().tables.vote);

describe('the vote', () => {
  it('is 100, 11, 58 and 24, and every state stands in one group', () => {
    expect(groups.map((g) => g.names.length)).toEqual([100, 11, 58, 24]);
    expect(new Set(groups.flatMap((g) => g.names)).size).toBe(193);
  });

  it('lists states in alphabetical order with typographic apostrophes', () => {
    for (const { names } of groups) {
      expect([...names].sort((a, b) => a.localeCompare(b, 'en'))).toEqual(names);
      expect(names.join()).not.toContain("'");
    }
  });
});

describe('marks', () => {
  it('draws one mark a state, in rows that keep to the width', () => {
    const { cells, rows } = unitCells(100, 358, 14.3);
    expect(cells).toHaveLength(100);
    expect(rows).toBe(4);
    expect(Math.max(...cells.map((c) => c.x)) + 10.3).toBeLessThanOrEqual(358);
  });

  it.each(['in favour', 'against', 'abstained', 'did not vote'] as const)('gives %s a form of its own', (vote) => {
    const { cells } = unitCells(3, 100, 12);
    const path = markPath(vote, cells, 8);
    const forms = {
      'in favour': [true, false],
      against: [false, true],
      abstained: [true, true],
      'did not vote': [false, true]
    };
    expect([path.fill !== '', path.stroke !== '']).toEqual(forms[vote]);
    expect((path.fill || path.stroke).match(/M/g)?.length).toBe(vote === 'against' ? 6 : 3);
  });

  it('fills a whole square for a vote in favour and half a square for an abstention, so that neither is taken for the other', () => {
    const { cells } = unitCells(3, 100, 12);
    const filled = (vote: 'in favour' | 'abstained'): number[] =>
      [...markPath(vote, cells, 8).fill.matchAll(/h([\d.]+)v([\d.]+)h-/g)].map((m) => Number(m[1]) * Number(m[2]));
    expect(filled('in favour')).toEqual([64, 64, 64]);
    expect(filled('abstained')).toEqual([32, 32, 32]);
  });
});

describe('names', () => {
  const measure = (text: string) => text.length * 5;

  it('never breaks a name, keeps to the width and puts no comma after the last', () => {
    const names = groups[0]?.names ?? [];
    const lines = nameLines(names, new Set(['Ukraine']), 300, measure);
    const runs = lines.flat();
    expect(runs.map((r) => r.text)).toEqual(names);
    expect(runs.filter((r) => r.comma === '')).toHaveLength(1);
    expect(runs.filter((r) => r.strong).map((r) => r.text)).toEqual(['Ukraine']);
    for (const line of lines) expect(measure(line.map((r) => r.text + r.comma).join(' '))).toBeLessThanOrEqual(300);
  });
});

describe('the four groups', () => {
  it.each(Object.keys(BREAKPOINTS) as BreakpointName[])(
    'stand whole in the box of %s: 193 marks, not one group under its foot',
    (name) => {
      const frame = BREAKPOINTS[name];
      const { width, height } = figureBox(frame);
      const narrow = (frame.figureForm === 'narrow' && width < 640) || height < 420;
      const plan = layoutVote(groups, { width, height, titleHeight: 20, noteHeight: 0, narrow, strong: new Set() });
      expect(plan.blocks.map((b) => b.names.length)).toEqual([100, 11, 58, 24]);
      expect(plan.height).toBeLessThanOrEqual(height);
      expect(plan.blocks[1]?.lines.flat()).toHaveLength(11);
    }
  );
});
